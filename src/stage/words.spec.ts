// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { describe, expect, test } from 'vitest'
import { nextStep, progress, stepName, waited } from './words.ts'

const newcomer: Wire<'Newcomer'> = {
	user: 'nadia',
	name: 'Nadia',
	self: false,
	state: 'waiting',
	since: 0,
	sponsor: null,
	promoted_at: 0,
	promoted_by: '',
	steps: [
		{ step: 'charter', label: '', at: 1, by: 'Karim' },
		{ step: 'meeting_1', label: '', at: 0, by: '' },
		{ step: 'own_1', label: 'Un tractage', at: 5, by: 'Karim' },
	],
}

describe('a path', () => {
	test('names the first step that is not done, whatever was done after it', () => {
		expect(nextStep(newcomer)).toBe('First meeting')
		expect(progress(newcomer)).toBe('Steps done: 2 of 3 · next: First meeting')
	})

	test('says when it is done', () => {
		const done = { ...newcomer, steps: newcomer.steps.map((step) => ({ ...step, at: 1 })) }
		expect(nextStep(done)).toBeNull()
		expect(progress(done)).toBe('All steps are done')
	})

	test('calls a step of the collective as the collective does', () => {
		expect(stepName({ step: 'own_1', label: 'Un tractage' })).toBe('Un tractage')
	})
})

test.each([[0, 'since today'], [86399, 'since today'], [86400, 'for 1 day'], [3 * 86400, 'for 3 days'], [-60, 'since today']])('%d seconds are "%s"', (seconds, words) => {
	expect(waited(1_000_000, 1_000_000 + seconds)).toBe(words)
})
