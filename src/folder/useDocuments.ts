// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Document, Order } from './documents.ts'

import { getCanonicalLocale } from '@nextcloud/l10n'
import { computed, ref, shallowRef, watch } from 'vue'
import { list, makeFolder, move } from './dav.ts'
import { join, ordered } from './documents.ts'

/**
 * What lies in the folder that is open.
 *
 * @param folder its path in the person's files; null while there is none
 */
export function useDocuments(folder: () => string | null) {
	const documents = shallowRef<Document[] | null>(null)
	const error = shallowRef<unknown>(null)
	const loading = ref(false)
	const order = ref<Order>('newest')

	async function load(): Promise<void> {
		const path = folder()
		if (path === null) {
			documents.value = null
			return
		}
		loading.value = true
		error.value = null
		try {
			const found = await list(path)
			// another folder may have been opened meanwhile
			if (path === folder()) {
				documents.value = found
			}
		} catch (reason) {
			error.value = reason
		} finally {
			loading.value = false
		}
	}

	watch(folder, () => {
		documents.value = null
		load()
	}, { immediate: true })

	const shown = computed(() => documents.value === null ? null : ordered(documents.value, order.value, getCanonicalLocale()))
	const names = computed(() => (documents.value ?? []).map(({ name }) => name))

	async function addFolder(name: string): Promise<void> {
		await makeFolder(join(folder() ?? '', name))
		await load()
	}

	async function rename(document: Document, name: string): Promise<void> {
		await move(document.path, join(folder() ?? '', name))
		await load()
	}

	return { shown, names, error, loading, order, load, addFolder, rename }
}
