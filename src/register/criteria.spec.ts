// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { chips, fromQuery, isNarrowed, toFilters, toQuery } from './criteria.ts'

describe('the address is the state', () => {
	test('an empty address is everyone, by name', () => {
		const criteria = fromQuery({})
		expect(criteria).toEqual({ search: '', filters: {}, sort: 'name', direction: 'asc' })
		expect(isNarrowed(criteria)).toBe(false)
		expect(toQuery(criteria)).toEqual({})
	})

	test('what is written is read again', () => {
		const criteria = {
			search: 'mar 06',
			filters: { kind: 'member', tag: 'Café', import: '12', reach: 'none' },
			sort: 'created' as const,
			direction: 'asc' as const,
		}
		expect(fromQuery(toQuery(criteria) as Record<string, string>)).toEqual(criteria)
	})

	test('the latest come first where one sorts by date', () => {
		expect(fromQuery({ sort: 'changed' }).direction).toBe('desc')
	})

	test('what it does not know is left out, of what is there twice the first counts', () => {
		expect(fromQuery({ sort: 'shoe-size', direction: 'up', tab: 'history', kind: ['member', 'regular'] }))
			.toEqual({ search: '', filters: { kind: 'member' }, sort: 'name', direction: 'asc' })
	})
})

test('the server gets the import as a number', () => {
	expect(toFilters(fromQuery({ search: 'ada', import: '7' }))).toEqual({ search: 'ada', import: 7 })
})

test('chips say the filters in words', () => {
	expect(chips(fromQuery({ reach: 'none', kind: 'regular', provenance: 'event' })).map(({ text }) => text))
		.toEqual(['Regular contact', 'From: Met at an event', 'No way to reach'])
})
