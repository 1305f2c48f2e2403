// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { onScopeDispose, ref, shallowRef } from 'vue'
import { get } from '../api/http.ts'

/** Milliseconds after the last key. */
const REST = 150
const MOST = 6

/** Who in the register could be meant, while somebody types. */
export function useMatches() {
	const matches = shallowRef<Wire<'ContactSummary'>[]>([])
	/** What is shown is not yet the answer to what is typed. */
	const pending = ref(false)
	/** The register could not be asked: nobody found does not mean that nobody is there. */
	const failed = ref(false)
	let timer: ReturnType<typeof setTimeout> | undefined
	let asked = 0

	function forget(): void {
		clearTimeout(timer)
		asked++
		pending.value = false
		failed.value = false
	}

	function clear(): void {
		forget()
		matches.value = []
	}

	/** @param text as typed so far */
	function find(text: string): void {
		forget()
		const question = asked
		if (text.trim().length < 2) {
			matches.value = []
			return
		}
		pending.value = true
		timer = setTimeout(async () => {
			const found = await get('/contacts', { query: { search: text.trim(), limit: MOST } }).catch(() => null)
			// an answer that comes late is not about what is typed now
			if (question === asked) {
				matches.value = found?.contacts ?? []
				failed.value = found === null
				pending.value = false
			}
		}, REST)
	}

	onScopeDispose(forget)
	return { matches, pending, failed, find, clear }
}
