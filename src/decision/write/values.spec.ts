// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Values } from './values.ts'

import { describe, expect, test } from 'vitest'
import { monthsLater } from './beginning.ts'
import { changed, meet, toBody } from './values.ts'

function written(about: Partial<Values> = {}): Values {
	return {
		title: 'Ouvrir le marché',
		text: 'Le samedi.',
		context: '',
		method: '',
		votes: null,
		decided_on: '',
		starts_on: '',
		ends_on: '',
		review_on: '',
		tags: [],
		links: [],
		people: [],
		documents: [],
		...about,
	}
}

describe('what two people write at once', () => {
	test('comes together where they wrote at different places', () => {
		const { merged, conflicts } = meet(written(), written({ text: 'Le dimanche.' }), written({ context: 'Pour les familles.' }))
		expect(merged).toEqual(written({ text: 'Le dimanche.', context: 'Pour les familles.' }))
		expect(conflicts).toEqual([])
	})

	test('is told where both changed the same, and mine stays until I decide', () => {
		const { merged, conflicts } = meet(written(), written({ text: 'Le dimanche.' }), written({ text: 'Le lundi.', title: 'Autre' }))
		expect(merged).toMatchObject({ text: 'Le dimanche.', title: 'Autre' })
		expect(conflicts).toEqual(['text'])
	})

	test('is no conflict where both wrote the same', () => {
		expect(meet(written(), written({ text: 'Le lundi.' }), written({ text: ' Le lundi. ' })).conflicts).toEqual([])
	})
})

describe('what is a change', () => {
	test.each([
		['spaces around', written({ title: ' Ouvrir  le marché ', text: 'Le samedi.\r\n' })],
		['tags in another order', written({ tags: ['b', 'A'] }), written({ tags: ['a', 'b'] })],
		['an account under another name', written({ people: [{ user: 'awa', name: 'Awa' }] }), written({ people: [{ user: 'awa', name: 'Awa D.' }] })],
		['a document under another name', written({ documents: [{ file_id: 4, name: 'a.odt' }] }), written({ documents: [{ file_id: 4, name: 'b.odt' }] })],
	])('not %s', (_, now, before = written()) => {
		expect(changed(before, now)).toEqual([])
	})

	test.each(['text', 'method', 'ends_on'] as const)('%s', (field) => {
		expect(changed(written(), written({ [field]: 'x' }))).toEqual([field])
	})
})

test('only what changed goes to the server, people without an account by their names', () => {
	const now = written({ people: [{ user: 'awa', name: 'Awa' }, { user: '', name: 'Rosalie' }], links: [{ kind: 'amends', id: 3, number: 'C-2026-001', title: 'x' }] })
	expect(toBody(now, ['people', 'links', 'votes'])).toEqual({ people: [{ user: 'awa' }, { name: 'Rosalie' }], links: [{ kind: 'amends', id: 3 }], votes: {} })
})

test.each([
	['2027-01-15', 12, '2028-01-15'],
	['2027-01-31', 1, '2027-02-28'],
	['2027-11-30', 3, '2028-02-29'],
	['2027-08-31', 6, '2028-02-29'],
])('%s and %i months is %s', (day, months, later) => {
	expect(monthsLater(day, months)).toBe(later)
})
