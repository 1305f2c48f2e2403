// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { asDate, isoDay, seconds } from './moments.ts'

test('a day comes back as it went, whatever the time zone', () => {
	for (const day of ['2027-03-14', '2028-02-29', '2026-12-31']) {
		expect(isoDay(asDate(day))).toBe(day)
	}
})

test('what is no day is none', () => {
	expect(asDate('')).toBeNull()
	expect(asDate('soon')).toBeNull()
	expect(isoDay(null)).toBe('')
	expect(isoDay(new Date('nonsense'))).toBe('')
	expect(seconds(new Date('nonsense'))).toBe(0)
	expect(seconds(new Date(1_800_000_000_900))).toBe(1_800_000_000)
})
