// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'

import { ref, shallowRef } from 'vue'

export interface Load<T> {
	data: Ref<T | null>
	loading: Ref<boolean>
	/** What went wrong the last time, to be shown with a way to try again. */
	error: Ref<unknown>
	load: () => Promise<void>
}

/**
 * Something that a screen shows and that comes from the server; loading starts at once.
 *
 * @param fetch asks for it
 */
export function useLoad<T>(fetch: () => Promise<T>): Load<T> {
	const data = shallowRef<T | null>(null)
	const loading = ref(false)
	const error = shallowRef<unknown>(null)

	async function load(): Promise<void> {
		loading.value = true
		error.value = null
		try {
			data.value = await fetch()
		} catch (reason) {
			error.value = reason
		} finally {
			loading.value = false
		}
	}

	load()
	return { data, loading, error, load }
}
