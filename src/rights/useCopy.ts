// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { get } from '../api/http.ts'
import { useLoad } from '../api/useLoad.ts'

/** The copy that the address asks for: of someone of the register, or one's own. */
export function useCopy() {
	const route = useRoute()
	const id = computed(() => route.params.id === undefined ? null : Number(route.params.id))
	const { data: copy, error, load } = useLoad<Wire<'Copy'>>(() => id.value === null ? get('/me/data') : get('/contacts/{id}/copy', { path: { id: id.value } }))
	/** Where one came from. */
	const back = computed(() => id.value === null ? { name: 'me' } : { name: 'contact', params: { id: id.value }, query: { tab: 'rights' } })
	return { copy, error, load, id, back }
}
