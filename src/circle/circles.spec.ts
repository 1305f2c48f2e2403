// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { ending, matches, nest, outline, path, rolesOf, sections, vacant } from './circles.ts'
import { aCircle, aMandate, aRole } from './testing.ts'
import { changeWords, chatLink, term } from './words.ts'

const today = '2027-03-01'

describe('the tree', () => {
	test('each circle comes after the one that it lies in, by name', () => {
		const circles = [aCircle({ id: 1, name: 'Zébulon' }), aCircle({ id: 2, name: 'Marché', parent: 3 }), aCircle({ id: 3, name: 'Élan' }), aCircle({ id: 4, name: 'Buvette', parent: 2 }), aCircle({ id: 5, name: 'Accueil', parent: 3 })]
		expect(outline(nest(circles)).map(({ circle, depth }) => `${depth} ${circle.name}`)).toEqual(['0 Élan', '1 Accueil', '1 Marché', '2 Buvette', '0 Zébulon'])
	})

	test('a ring loses nobody, and shows nobody twice', () => {
		const ring = [aCircle({ id: 1, parent: 2 }), aCircle({ id: 2, parent: 3 }), aCircle({ id: 3, parent: 1 }), aCircle({ id: 4, parent: 4 }), aCircle({ id: 5 })]
		expect(outline(nest(ring)).map(({ circle }) => circle.id).sort()).toEqual([1, 2, 3, 4, 5])
		expect(path(ring, ring[0] ?? aCircle({ id: 1 })).map(({ id }) => id)).toEqual([3, 2, 1])
	})

	test('one whose parent is not shown stands at the top', () => {
		expect(nest([aCircle({ id: 2, parent: 1 })]).map(({ depth }) => depth)).toEqual([0])
	})
})

describe('the list', () => {
	const circles = [
		aCircle({ id: 1, name: 'Presse' }),
		aCircle({ id: 2, name: 'Marché', mine: true }),
		aCircle({ id: 3, name: 'Été', state: 'asleep', mine: true }),
		aCircle({ id: 4, name: 'Ancien', state: 'dissolved' }),
		aCircle({ id: 5, name: 'Comité', roles: [aRole('coordination', aMandate('Zoé Lefèvre', '2027-01-01', ''))] }),
	]
	const names = (search: string) => {
		const { mine, others, asleep, dissolved } = sections(circles, search)
		return [mine.map(({ circle }) => circle.name), others.map(({ circle }) => circle.name), asleep.map(({ name }) => name), dissolved.map(({ name }) => name)]
	}

	test('one\'s own first, then the others; those that do nothing apart', () => {
		expect(names('')).toEqual([['Marché'], ['Comité', 'Presse'], ['Été'], ['Ancien']])
	})

	test('is searched without accents, by name and by who holds a role', () => {
		expect(names('ETE')).toEqual([[], [], ['Été'], []])
		expect(names('lefevre zoe')).toEqual([[], ['Comité'], [], []])
		expect(matches(aCircle({ id: 1, purpose: 'Tenir le marché' }), 'tenir marche')).toBe(true)
	})
})

describe('what a circle has to see to', () => {
	const circle = aCircle({
		id: 1,
		roles: [
			aRole('coordination', aMandate('Awa', '2026-01-01', '2027-03-31')),
			aRole('secretariat', aMandate('Zoé', '2027-03-02', '')),
			aRole('facilitation', aMandate('Noé', '2026-01-01', '2027-04-01')),
			aRole('link'),
		],
	})

	test('a role is vacant as long as no mandate in it has begun', () => {
		expect(vacant(circle, today).map(({ kind }) => kind)).toEqual(['secretariat'])
		expect(vacant(circle, '2027-03-02')).toEqual([])
	})

	test('nobody is missed as a link where there is no circle above', () => {
		expect(rolesOf(circle).map(({ kind }) => kind)).not.toContain('link')
		expect(vacant({ ...circle, parent: 7 }, today).map(({ kind }) => kind)).toEqual(['secretariat', 'link'])
	})

	test('a circle that is asleep misses nobody', () => {
		expect(vacant({ ...circle, state: 'asleep' }, today)).toEqual([])
	})

	test('a mandate ends soon from 30 days before its last day, until that day is over', () => {
		expect(ending(circle, today).map(({ mandate }) => mandate.user_name)).toEqual(['Awa'])
		expect(ending(circle, '2027-03-02').map(({ mandate }) => mandate.user_name)).toEqual(['Awa', 'Noé'])
		expect(ending(circle, '2027-04-01').map(({ mandate }) => mandate.user_name)).toEqual(['Noé'])
		expect(ending(circle, '2027-04-02')).toEqual([])
	})
})

describe('words', () => {
	test('a mandate that was ended before its first day was none', () => {
		expect(term({ starts_on: '2027-04-01', ends_on: '2027-02-28' }, today)).toBe('ended before it began')
	})

	test.each(['javascript:alert(1)', '//elsewhere.example', 'data:text/html,x', '', 'matrix'])('"%s" is no address to send anybody to', (url) => {
		expect(chatLink(aCircle({ id: 1, chat: { kind: 'matrix', url } }))).toBeNull()
	})

	test.each(['https://matrix.to/#/x', '/index.php/call/abc'])('%s is one', (url) => {
		expect(chatLink(aCircle({ id: 1, chat: { kind: 'talk', url } }))?.href).toBe(url)
	})

	test('a change of a kind that is not known is told all the same', () => {
		const change = { id: 1, at: 0, user: '', user_name: '', action: 'sung', account: '', account_name: '', detail: '' }
		expect(changeWords(change, aCircle({ id: 1 }))).not.toBe('')
	})
})
