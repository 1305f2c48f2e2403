// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the list of people is asked for: search, filters and order. The address bar is its only home. */

import type { LocationQuery, LocationQueryRaw } from 'vue-router'

import { inWords } from '../consent/asked.ts'
import { t } from '../l10n.ts'
import { KINDS, PROVENANCES } from './words.ts'

export const FILTERS = ['kind', 'tag', 'commune', 'neighbourhood', 'provenance', 'import', 'reach', 'consent'] as const
export type Filter = typeof FILTERS[number]
export type Sort = 'name' | 'created' | 'changed'
export type Direction = 'asc' | 'desc'

export interface Criteria {
	search: string
	filters: Partial<Record<Filter, string>>
	sort: Sort
	direction: Direction
}

export interface Chip {
	filter: Filter
	text: string
}

const SORTS: Sort[] = ['name', 'created', 'changed']

function one(query: LocationQuery, name: string): string {
	const value = query[name]
	return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** The order that one expects at first: names from A, dates from the latest. */
export function usualDirection(sort: Sort): Direction {
	return sort === 'name' ? 'asc' : 'desc'
}

/**
 * Reads the address.
 *
 * @param query of the route; what it does not know is left out
 */
export function fromQuery(query: LocationQuery): Criteria {
	const sort = SORTS.find((name) => name === one(query, 'sort')) ?? 'name'
	const direction = one(query, 'direction')
	const filters = FILTERS.map((filter) => [filter, one(query, filter)] as const).filter(([, value]) => value !== '')
	return {
		search: one(query, 'search'),
		filters: Object.fromEntries(filters),
		sort,
		direction: direction === 'asc' || direction === 'desc' ? direction : usualDirection(sort),
	}
}

/**
 * Writes the address: what is as usual is left out.
 *
 * @param criteria to be found again by fromQuery
 */
export function toQuery(criteria: Criteria): LocationQueryRaw {
	return {
		...(criteria.search === '' ? {} : { search: criteria.search }),
		...criteria.filters,
		...(criteria.sort === 'name' ? {} : { sort: criteria.sort }),
		...(criteria.direction === usualDirection(criteria.sort) ? {} : { direction: criteria.direction }),
	}
}

/** What the server takes as filters, for the list, its count and its exports. */
export function toFilters({ search, filters }: Criteria) {
	const { import: batch, ...others } = filters
	return {
		...(search === '' ? {} : { search }),
		...others,
		...(batch === undefined ? {} : { import: Number(batch) }),
	}
}

/**
 * The filters in words, in the order in which they are offered.
 *
 * @param criteria of the list
 */
export function chips({ filters }: Criteria): Chip[] {
	return FILTERS.flatMap((filter) => {
		const value = filters[filter]
		return value === undefined ? [] : [{ filter, text: say(filter, value) }]
	})
}

function say(filter: Filter, value: string): string {
	switch (filter) {
		case 'kind': return KINDS[value] ?? value
		case 'tag': return t('socle', 'Tag: {tag}', { tag: value })
		case 'commune': return t('socle', 'Commune: {commune}', { commune: value })
		case 'neighbourhood': return t('socle', 'Neighbourhood: {neighbourhood}', { neighbourhood: value })
		case 'provenance': return t('socle', 'From: {provenance}', { provenance: PROVENANCES[value] ?? value })
		case 'import': return t('socle', 'Import no. {number}', { number: value })
		case 'reach': return t('socle', 'No way to reach')
		case 'consent': return inWords(value)
	}
}

/** Whether anything narrows the list. */
export function isNarrowed({ search, filters }: Criteria): boolean {
	return search !== '' || Object.keys(filters).length > 0
}
