// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { describe, expect, test } from 'vitest'
import { begun, isNamed, mistakable, nextReference, NOBODY, outcome } from './evening.ts'

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
