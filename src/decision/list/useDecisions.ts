// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'
import type { Criteria } from './criteria.ts'

import { watch } from 'vue'
import { get } from '../../api/http.ts'
import { usePages } from '../../api/usePages.ts'
import { toFilters } from './criteria.ts'

/**
 * The decisions that the criteria find, page by page.
 *
 * @param criteria a change begins the list again
 * @param limit how many a page has
 */
export function useDecisions(criteria: Ref<Criteria>, limit = 50) {
	const pages = usePages(async (cursor, signal) => {
		const { decisions, next } = await get('/decisions', { query: { ...toFilters(criteria.value), cursor, limit }, signal })
		return { items: decisions, next }
	})
	watch(criteria, pages.restart, { immediate: true })
	return pages
}
