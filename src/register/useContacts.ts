// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'
import type { Wire } from '../api/http.ts'
import type { Criteria } from './criteria.ts'

import { shallowRef, watch } from 'vue'
import { get } from '../api/http.ts'
import { usePages } from '../api/usePages.ts'
import { toFilters } from './criteria.ts'
import { after, onNews } from './news.ts'

/** What the server hands out at most at a time: printing asks for it. */
const LARGEST_PAGE = 200

async function page({ sort, direction, ...rest }: Criteria, cursor: string | undefined, limit: number, signal?: AbortSignal) {
	const query = { ...toFilters({ sort, direction, ...rest }), sort, direction, cursor, limit }
	const { contacts, next } = await get('/contacts', { query, signal })
	return { items: contacts, next }
}

/**
 * The people whom the criteria find, page by page, and how many they are.
 *
 * @param criteria a change begins the list again
 */
export function useContacts(criteria: Ref<Criteria>) {
	const pages = usePages((cursor, signal) => page(criteria.value, cursor, cursor === undefined ? 50 : 100, signal))
	const count = shallowRef<Wire<'ContactCount'> | null>(null)

	async function recount(): Promise<void> {
		const asked = criteria.value
		const answer = await get('/contacts/count', { query: toFilters(asked) }).catch(() => null)
		if (asked === criteria.value) {
			count.value = answer
		}
	}

	watch(criteria, () => {
		pages.restart()
		recount()
	}, { immediate: true })

	onNews((news) => {
		pages.items.value = after(pages.items.value, news)
		recount()
	})

	return { ...pages, count }
}

/**
 * Everyone whom the criteria find, for paper.
 *
 * @param criteria of the list
 * @param limit where to stop: nobody prints more
 */
export async function everyone(criteria: Criteria, limit: number): Promise<Wire<'ContactSummary'>[]> {
	const contacts: Wire<'ContactSummary'>[] = []
	let cursor: string | undefined
	do {
		const { items, next } = await page(criteria, cursor, LARGEST_PAGE)
		contacts.push(...items)
		cursor = next ?? undefined
	} while (cursor !== undefined && contacts.length < limit)
	return contacts
}
