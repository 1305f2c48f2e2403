// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { describe, expect, test } from 'vitest'
import { byPurpose, isOpen, isPossible, methods } from './possible.ts'

function choice(state: string, actions: string[], purpose = 'newsletter'): Wire<'ConsentChoice'> {
	return { purpose, channel: 'email', state, since: 0, claimed_at: 0, valid_until: 0, notice: 0, event: 0, actions, may_write: false, why: state }
}

describe('what can be recorded', () => {
	test('rule 10: said aloud, only where nothing was said before, and never as a confirmation', () => {
		expect(isPossible(choice('none', ['given']), 'given', 'oral')).toBe(true)
		expect(isPossible(choice('withdrawn', ['given']), 'given', 'oral')).toBe(false)
		expect(isPossible(choice('withdrawn', ['given']), 'given', 'paper')).toBe(true)
		expect(isPossible(choice('pending', ['confirmed']), 'confirmed', 'oral')).toBe(false)
		expect(methods('given')).toContain('oral')
		expect(methods('confirmed')).not.toContain('oral')
	})

	test('what the server does not offer is not possible', () => {
		expect(isPossible(choice('none', []), 'given', 'paper')).toBe(false)
	})

	test('whoever has agreed is not asked to agree', () => {
		expect(isOpen(choice('granted', ['given', 'withdrawn']))).toBe(false)
		expect(isOpen(choice('to_renew', ['given', 'withdrawn']))).toBe(true)
	})
})

test('choices by purpose, in their order', () => {
	const groups = byPurpose([choice('none', [], 'b'), choice('none', [], 'a'), choice('granted', [], 'b')])
	expect(groups.map(({ purpose, choices }) => [purpose, choices.length])).toEqual([['b', 2], ['a', 1]])
})
