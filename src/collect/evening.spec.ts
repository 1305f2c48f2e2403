// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { describe, expect, test } from 'vitest'
import { begun, isNamed, known, mistakable, nextReference, NOBODY, outcome, unmistakable, written } from './evening.ts'

test.each([
	['classeur 2, feuille 12', 'classeur 2, feuille 13'],
	['feuille 099', 'feuille 100'],
	['feuille 9 (verso)', 'feuille 10 (verso)'],
	['boîte à chaussures', 'boîte à chaussures'],
	['', ''],
	['2026-11-27/7', '2026-11-27/8'],
])('after %j comes %j', (reference, next) => {
	expect(nextReference(reference)).toBe(next)
})

describe('what was typed to find someone begins her card', () => {
	test.each([
		['Zoé  de La Fontaine', { given_name: 'Zoé', family_name: 'de La Fontaine' }],
		['zoe@example.org', { email: 'zoe@example.org' }],
		['06 12 34 56 78', { phone: '06 12 34 56 78' }],
		['+33 6 12', { phone: '+33 6 12' }],
		['Zoé', { given_name: 'Zoé' }],
	])('%s', (typed, known) => {
		expect(begun(typed)).toEqual({ ...NOBODY, ...known })
	})
})

test('rule 3: a new person has agreed to nothing, and is not said to be 15', () => {
	expect(NOBODY.over15).toBe(false)
	expect(isNamed(NOBODY)).toBe(false)
	expect(isNamed({ ...NOBODY, commune: 'Autun' })).toBe(false)
})

describe('whom Enter takes unseen', () => {
	const [zoe, zora] = [{ given_name: 'Zoé', family_name: 'Martin' }, { given_name: 'Zora', family_name: 'Martin' }]
	test.each([
		['zoe  martin', [zoe], 0],
		['Martin Zoé', [zoe], 0],
		['Zoé Martin', [], 0],
		['Martin', [zoe], null],
		['Zoé Martin', [zoe, zoe], null],
		['Zoé Martin', [zora], null],
	])('%s', (typed, matches, position) => {
		expect(unmistakable(typed, matches)).toBe(position)
	})
})

describe('someone of the register', () => {
	const match = (consents: Wire<'ContactSummary'>['consents']): Wire<'ContactSummary'> => ({
		id: 7,
		given_name: 'Zoé',
		family_name: 'Martin',
		email: 'zoe@example.org',
		phone: null,
		commune: '',
		neighbourhood: '',
		kind: 'occasional',
		tags: [],
		imported: false,
		objected: false,
		restricted: false,
		consents,
	})

	test('keeps what is on her card: nothing of it is sent again', () => {
		expect(known(match([]))).toEqual({
			...NOBODY,
			id: 7,
			given_name: 'Zoé',
			family_name: 'Martin',
			card: { email: 'zoe@example.org', phone: '', saidNo: false },
		})
	})

	test.each([['withdrawn', true], ['refused', true], ['granted', false], ['to_renew', false]] as const)('%s: said no is %s', (state, saidNo) => {
		expect(known(match([{ purpose: 'newsletter', channel: 'email', state }])).card?.saidNo).toBe(saidNo)
	})

	test('whoever was new is not written down twice once she is in it', () => {
		const person = { ...begun('Zoé Martin'), email: 'zoe@example.org' }
		expect(written(person, 7)).toEqual({ ...person, id: 7, email: '', card: { email: 'zoe@example.org', phone: '', saidNo: false } })
		expect(written(known(match([])), 9).id).toBe(7)
	})
})

describe('how it stands', () => {
	const choice = (purpose: string, state: string, actions: string[] = []): Wire<'ConsentChoice'> => ({
		purpose,
		channel: 'email',
		state,
		since: 0,
		claimed_at: 0,
		valid_until: 0,
		notice: 1,
		event: 1,
		actions,
		may_write: false,
		why: '',
	})
	const mail = (purpose: string) => ({ purpose, channel: 'email' })

	test('one that waits is not told as granted', () => {
		const sheet = { choices: [choice('newsletter', 'granted'), choice('events', 'pending')] }
		expect(outcome(sheet, [mail('newsletter'), mail('events')])).toBe('waiting')
		expect(outcome(sheet, [mail('newsletter')])).toBe('granted')
	})

	test('an old notice has to be renewed', () => {
		expect(outcome({ choices: [choice('newsletter', 'to_renew')] }, [mail('newsletter')])).toBe('to_renew')
	})

	test('only what was ticked, and holds, can be taken back', () => {
		const sheet = { choices: [choice('newsletter', 'granted', ['invalidated']), choice('events', 'granted', ['invalidated']), choice('image', 'pending', ['confirmed'])] }
		expect(mistakable(sheet, [mail('newsletter'), mail('image')])).toEqual([mail('newsletter')])
	})
})
