// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { expect, test } from 'vitest'
import { confirmation, present, span, warnings } from './words.ts'

const holder = (more: Partial<Wire<'KeyHolder'>> = {}): Wire<'KeyHolder'> => ({ id: 1, user: 'jeanne', name: 'Jeanne', own: false, left: null, deputy: false, starts_on: '2027-02-01', ends_on: '', confirmed_at: 0, confirmed_by: '', ...more })
const key = (reasons: Wire<'Key'>['warnings'], holders = [holder()]): Wire<'Key'> => ({ id: 1, name: 'Domain name', note: '', retired: false, held: true, holders, warnings: reasons })

test('each warning is a sentence, and tells whom it is about', () => {
	expect(warnings(key([{ reason: 'nobody', holder: null }, { reason: 'left', holder: 1 }], [holder({ left: 'disabled' })]))).toEqual([
		{ grave: true, text: 'Nobody holds it' },
		{ grave: true, text: 'Holder has left: Jeanne (account disabled)' },
	])
	expect(warnings(key([{ reason: 'one_person', holder: null }, { reason: 'unconfirmed', holder: 1 }]))).toEqual([
		{ grave: false, text: 'One person only' },
		{ grave: false, text: 'Not confirmed for 6 months: Jeanne' },
	])
})

test('of a deleted account nothing is left but that it is', () => {
	expect(present(holder({ user: '', name: '', left: 'deleted' }))).toBe('account deleted')
})

test('days are told as far as they say something', () => {
	expect(span(holder(), '2027-03-21')).toBe('since February 1, 2027')
	expect(span(holder({ starts_on: '2027-04-01' }), '2027-03-21')).toBe('from April 1, 2027 on')
	expect(span(holder({ ends_on: '2027-05-01' }), '2027-03-21')).toBe('from February 1, 2027 to May 1, 2027')
})

test('a confirmation by somebody else says whose it is', () => {
	const noon = Date.UTC(2027, 2, 1, 12) / 1000
	expect(confirmation(holder())).toBe('never')
	expect(confirmation(holder({ confirmed_at: noon }))).toBe('March 1, 2027')
	expect(confirmation(holder({ confirmed_at: noon, confirmed_by: 'Karim' }))).toBe('March 1, 2027, by Karim')
})
