// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { ref, shallowRef } from 'vue'

/**
 * What a select offers while one types. What was asked for last counts, whichever answer comes last.
 *
 * @param find asks the server
 */
export function useSearch<T>(find: (text: string) => Promise<T[]>) {
	const options = shallowRef<T[]>([])
	const loading = ref(false)
	let latest = 0
	let typed = ''

	async function search(text: string): Promise<void> {
		const asked = ++latest
		typed = text
		loading.value = true
		const found = await find(text).catch((): T[] => [])
		if (asked === latest) {
			options.value = found
			loading.value = false
		}
	}

	/** The list opens by typing too, and says so after what was typed. */
	function open(): Promise<void> {
		return search(typed)
	}

	return { options, loading, search, open }
}
