// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is printed: the decisions of a list, those of a year, or some that were picked. The address says which. */

import type { LocationQuery } from 'vue-router'
import type { Wire } from '../../api/http.ts'
import type { Criteria } from '../list/criteria.ts'

import { get } from '../../api/http.ts'
import { fromQuery, toFilters } from '../list/criteria.ts'

export type Row = Wire<'DecisionRow'>
export type Entry = Wire<'DecisionRecord'>

export interface BookRequest {
	criteria: Criteria
	/** '' for all; a year's book has what was decided in it, whatever has become of it. */
	year: string
	/** Those that were picked; '' for all that the criteria find. */
	ids: string
	/** Whether only the contents are asked for: that is the list. */
	contents: boolean
}

/** Nobody prints more. */
export const MOST = 2000
const LARGEST_PAGE = 200

/**
 * Reads the address.
 *
 * @param query of the route
 */
export function requestOf(query: LocationQuery): BookRequest {
	const one = (name: string) => String((Array.isArray(query[name]) ? query[name][0] : query[name]) ?? '')
	const year = /^20\d\d$/.test(one('year')) ? one('year') : ''
	const ids = /^\d+(,\d+)*$/.test(one('ids')) ? one('ids') : ''
	const criteria = fromQuery(query)
	return { criteria: year === '' ? criteria : { standing: 'all', ...criteria, from: `${year}-01-01`, until: `${year}-12-31` }, year, ids, contents: one('only') === 'contents' }
}

const filters = ({ criteria, ids }: BookRequest) => ids === '' ? toFilters(criteria) : { ids }

/**
 * What is asked for, a page at a time; the oldest comes first in a year's book, as in every book of minutes.
 *
 * @param request what
 * @param arrived is given what there is so far
 * @param signal ends it
 */
export async function load(request: BookRequest, arrived: (entries: (Row | Entry)[], complete: boolean) => void, signal: AbortSignal): Promise<void> {
	const entries: (Row | Entry)[] = []
	let cursor: string | undefined
	do {
		const query = { ...filters(request), cursor }
		const { decisions, next } = request.contents
			? await get('/decisions', { query: { ...query, limit: LARGEST_PAGE }, signal })
			: await get('/decisions/records', { query, signal })
		entries.push(...decisions)
		cursor = next ?? undefined
		const complete = cursor === undefined || entries.length >= MOST
		arrived(request.year === '' ? [...entries] : [...entries].reverse(), complete)
		if (complete) {
			return
		}
	} while (!signal.aborted)
}

export const isEntry = (row: Row | Entry): row is Entry => 'text' in row
