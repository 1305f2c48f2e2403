// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { describe, expect, test } from 'vitest'
import { circumstances, done, mayWrite, title } from './sentences.ts'
import { STATES } from './words.ts'

const SPRING = Date.UTC(2026, 2, 3, 12) / 1000
const SUMMER = Date.UTC(2026, 6, 14, 12) / 1000

function choice(changes: Partial<Wire<'ConsentChoice'>>): Wire<'ConsentChoice'> {
	return { purpose: 'newsletter', channel: 'email', state: 'granted', since: SUMMER, claimed_at: SPRING, valid_until: 0, notice: 1, event: 1, actions: [], may_write: false, why: 'none', ...changes }
}

function event(changes: Partial<Wire<'ConsentEvent'>>): Wire<'ConsentEvent'> {
	return { position: 1, recorded_at: SUMMER, clock_back: false, action: 'given', method: 'paper', purpose: 'newsletter', channel: 'email', claimed_at: SPRING, by_name: 'Jeanne', notice: 1, wording: null, evidence: { id: 1, kind: 'reference', reference: 'Classeur 3', mime: '', size: 0, created_at: SUMMER }, ...changes }
}

describe('may we write?', () => {
	test('yes, because of the consent of that day', () => {
		expect(mayWrite(choice({ may_write: true, why: 'consent' }))).toBe('We may write: consent of March 3, 2026.')
		expect(mayWrite(choice({ may_write: true, why: 'consent', valid_until: SUMMER }))).toBe('We may write: consent of March 3, 2026, until July 14, 2026.')
	})

	test('rule 4: yes to members without any consent, and it says so', () => {
		expect(mayWrite(choice({ may_write: true, why: 'member', state: 'none' }))).toContain('No consent is needed')
	})

	const reasons = [...Object.keys(STATES).filter((state) => state !== 'granted'), 'objected', 'restricted', 'under_15', 'purpose_off', 'unreachable', 'suppressed', 'suppression_secret_missing']
	test('every no has a reason of its own', () => {
		const said = reasons.map((why) => mayWrite(choice({ why })))
		expect(new Set([...said, mayWrite(choice({ why: 'else' }))]).size).toBe(reasons.length + 1)
		said.forEach((text) => expect(text).toMatch(/^We may not write\b/))
	})

	test('an act has the day of the act, what time brought the day it came', () => {
		expect(mayWrite(choice({ why: 'withdrawn' }))).toContain('March 3')
		expect(mayWrite(choice({ why: 'pending' }))).toContain('July 14')
		expect(mayWrite(choice({ why: 'expired', valid_until: SUMMER }))).toContain('July 14')
	})

	test('of whom the address is suppressed, what she said is the reason; of another life, the list', () => {
		expect(mayWrite(choice({ why: 'suppressed', state: 'withdrawn' }))).toContain('withdrawn on March 3')
		expect(mayWrite(choice({ why: 'suppressed', state: 'none' }))).toContain('opposition list')
	})

	test('no way to reach is said by channel', () => {
		expect(new Set(['email', 'phone', 'post'].map((channel) => mayWrite(choice({ why: 'unreachable', channel })))).size).toBe(3)
	})
})

describe('what happened', () => {
	test('about a purpose, or about the person as a whole', () => {
		expect(title(event({}))).toBe('Consent given: newsletter, by mail')
		expect(title(event({ action: 'objected', purpose: null, channel: null }))).toBe('Objection to any contact')
	})

	test('how, when, by whom, and when it was written down', () => {
		expect(circumstances(event({}))).toMatch(/^on paper · recorded by Jeanne, Jul 14, 2026/)
		expect(circumstances(event({ action: 'invalidated' }))).toMatch(/^recorded by Jeanne/)
	})

	test('Socle, or an account that is gone', () => {
		expect(circumstances(event({ action: 'expired', method: 'system', by_name: null, claimed_at: 0 }))).toMatch(/^recorded by Socle/)
		expect(circumstances(event({ by_name: null }))).toContain('an account that is gone')
	})

	test('rule 7: a withdrawal says what was done and how one comes back', () => {
		const said = done('withdrawn', [{ purpose: 'newsletter', channel: 'email' }])
		expect(said).toContain('newsletter, by mail')
		expect(said).toContain('can come back')
	})
})
