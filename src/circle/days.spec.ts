// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { dateOf, dayOf, later } from './days.ts'

describe('days', () => {
	test('are counted across months, leap days and the change of the clock', () => {
		expect(later('2028-02-28', 1)).toBe('2028-02-29')
		expect(later('2027-03-28', 1)).toBe('2027-03-29')
		expect(later('2027-01-01', -1)).toBe('2026-12-31')
	})

	test('a date field gives back the day that it was given', () => {
		for (const day of ['2027-03-28', '2027-10-31', '2028-02-29']) {
			expect(dayOf(dateOf(day) ?? undefined)).toBe(day)
		}
		expect(dateOf('')).toBeNull()
	})
})
