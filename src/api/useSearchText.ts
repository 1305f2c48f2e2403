// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { onScopeDispose, readonly, ref, watch } from 'vue'

/** Nobody types slower within a word. */
const PAUSE_MS = 200

/**
 * The text of a search field: searched for when its writer pauses, or leaves the field. Whoever goes on to what was found does
 * not have the search come after her.
 *
 * @param searched what is searched for now, by whatever way
 * @param search what is to be searched for
 */
export function useSearchText(searched: () => string, search: (text: string) => void) {
	const text = ref(searched())
	let pause: ReturnType<typeof setTimeout> | undefined

	// what is being typed is not written over by what was searched for before it
	watch(searched, (now) => {
		if (pause === undefined && now !== text.value.trim()) {
			text.value = now
		}
	})

	/** Searches at once for what has not been searched for yet. */
	function finish(): void {
		if (pause !== undefined) {
			clearTimeout(pause)
			pause = undefined
			search(text.value.trim())
		}
	}

	function type(value: string | number): void {
		text.value = String(value)
		clearTimeout(pause)
		pause = setTimeout(finish, PAUSE_MS)
	}

	onScopeDispose(() => clearTimeout(pause))
	return { text: readonly(text), type, finish }
}
