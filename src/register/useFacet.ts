// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { ref, shallowRef, toValue } from 'vue'
import { get } from '../api/http.ts'

export type Facet = 'tag' | 'commune' | 'neighbourhood'

/**
 * The values that a field has in the register, found by how they start.
 *
 * @param field whose values
 */
export function useFacet(field: Facet | (() => Facet)) {
	const options = shallowRef<{ value: string, label: string }[]>([])
	const loading = ref(false)
	let asked = 0

	async function search(start: string): Promise<void> {
		const turn = ++asked
		loading.value = true
		const answer = await get('/contacts/facets', { query: { field: toValue(field), start } }).catch(() => ({ values: [] }))
		if (turn === asked) {
			options.value = answer.values
			loading.value = false
		}
	}
	return { options, loading, search }
}
