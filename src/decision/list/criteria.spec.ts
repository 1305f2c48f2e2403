// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { chips, fromQuery, isNarrowed, toFilters, toQuery } from './criteria.ts'

describe('the address', () => {
	it('holds the whole state, and gives it back', () => {
		const query = { search: 'four', circle: '3', standing: 'past', on: '2026-03-21', from: '2026-01-01', until: '2026-12-31', tag: 'Pain', due: 'review', mine: '1', since: '1700000000' }
		expect(toQuery(fromQuery(query))).toEqual(query)
	})

	it('that somebody has typed wrong is read as far as it can be', () => {
		expect(fromQuery({ circle: 'x', standing: 'old', on: 'hier', due: 'tax', mine: 'yes', since: '-1', search: ['a', 'b'] })).toEqual({ search: 'a' })
	})
})

describe('the filters', () => {
	it('are for what is in force, unless one asks for something else', () => {
		expect(toFilters({})).toEqual({ standing: 'in_force' })
		expect(toFilters({ standing: 'all' })).toEqual({ standing: '' })
		expect(toFilters({ standing: 'past', circle: '3', mine: '1' })).toEqual({ standing: 'past', circle: 3, mine: 1 })
	})

	it('for what is owed or has changed look everywhere', () => {
		expect(toFilters({ due: 'publication' })).toEqual({ due: 'publication', standing: '' })
		expect(toFilters({ since: '1700000000' })).toEqual({ since: 1_700_000_000, standing: '' })
	})

	it('are told in words, with the circle’s name', () => {
		expect(chips({ circle: '3', tag: 'Pain', search: 'four', standing: 'past' }, () => 'Marché').map(({ criterion, text }) => [criterion, text])).toEqual([['circle', 'Circle: Marché'], ['tag', 'Tag: Pain']])
		expect([isNarrowed({ standing: 'past' }), isNarrowed({ tag: 'Pain' })]).toEqual([false, true])
	})
})
