// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'
import type { Wire } from '../api/http.ts'
import type { Field, Value } from './fields.ts'
import type { Record } from './useField.ts'

import { ref, shallowRef, watch } from 'vue'
import { del, get, patch, put } from '../api/http.ts'
import { valueOf } from './fields.ts'
import { tell } from './news.ts'

/**
 * The person whom the side panel shows.
 *
 * @param id of the person; another one is loaded at once
 */
export function useContact(id: Ref<number>) {
	const contact = shallowRef<Wire<'Contact'> | null>(null)
	const error = shallowRef<unknown>(null)
	/** Counts the changes, for what has to be read again after one. */
	const changes = ref(0)

	async function load(): Promise<void> {
		const asked = id.value
		error.value = null
		try {
			const answer = await get('/contacts/{id}', { path: { id: asked } })
			if (asked === id.value) {
				contact.value = answer
			}
		} catch (reason) {
			if (asked === id.value) {
				contact.value = null
				error.value = reason
			}
		}
	}

	function changed(answer: Wire<'Contact'>): void {
		if (answer.id === id.value) {
			contact.value = answer
		}
		changes.value++
		tell({ saved: answer })
	}

	const record: Record = {
		value: (field: Field) => contact.value === null ? '' : valueOf(contact.value, field),
		save: async (field: Field, value: Value, seen: Value) => changed(await patch('/contacts/{id}', {
			path: { id: id.value },
			body: { field, value, was: seen },
		})),
		reload: load,
	}

	/**
	 * Links the person to an account of this Nextcloud.
	 *
	 * @param account its user name; empty unlinks
	 */
	async function link(account: string): Promise<void> {
		changed(await put('/contacts/{id}/account', { path: { id: id.value }, body: { account } }))
	}

	/**
	 * Erases the person.
	 *
	 * @param reason request, expired or mistake
	 * @param identity how it was made sure who asks
	 */
	async function remove(reason: string, identity: string): Promise<void> {
		const gone = id.value
		await del('/contacts/{id}', { path: { id: gone }, query: { reason, identity } })
		tell({ deleted: gone })
	}

	watch(id, () => {
		contact.value = null
		load()
	}, { immediate: true })

	return { contact, error, changes, record, load, changed, link, remove }
}
