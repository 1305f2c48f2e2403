// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref, ShallowRef } from 'vue'

import { isCancel } from '@nextcloud/axios'
import { getCurrentScope, onScopeDispose, ref, shallowRef } from 'vue'

export interface Page<T> {
	items: T[]
	/** Where the following page starts; null after the last one. */
	next: string | null
}

export interface Pages<T> {
	items: ShallowRef<T[]>
	/** Whether everything is there. */
	complete: Ref<boolean>
	loading: Ref<boolean>
	error: Ref<unknown>
	/** Loads the following page, unless one is under way or there is none. */
	more: () => Promise<void>
	/** Begins again at the first page; what is under way is dropped. */
	restart: () => Promise<void>
}

/**
 * A list that the server hands out page by page.
 *
 * @param fetch asks for the page that starts at the cursor
 */
export function usePages<T>(fetch: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>): Pages<T> {
	const items = shallowRef<T[]>([])
	const complete = ref(false)
	const loading = ref(false)
	const error = shallowRef<unknown>(null)
	let cursor: string | undefined
	let running = new AbortController()

	async function load(first: boolean): Promise<void> {
		const { signal } = running
		loading.value = true
		error.value = null
		try {
			const page = await fetch(first ? undefined : cursor, signal)
			if (signal.aborted) {
				return
			}
			items.value = first ? page.items : [...items.value, ...page.items]
			cursor = page.next ?? undefined
			complete.value = page.next === null
		} catch (reason) {
			if (!signal.aborted && !isCancel(reason)) {
				error.value = reason
			}
		} finally {
			if (!signal.aborted) {
				loading.value = false
			}
		}
	}

	async function more(): Promise<void> {
		if (!loading.value && !complete.value) {
			await load(cursor === undefined)
		}
	}

	async function restart(): Promise<void> {
		running.abort()
		running = new AbortController()
		complete.value = false
		cursor = undefined
		await load(true)
	}

	if (getCurrentScope() !== undefined) {
		onScopeDispose(() => running.abort())
	}
	return { items, complete, loading, error, more, restart }
}
