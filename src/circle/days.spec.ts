// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, describe, expect, test, vi } from 'vitest'
import { dateOf, dayAfter, dayOf, later } from './days.ts'

const HOUR = 3_600_000

describe('days', () => {
	test('are counted across months, leap days and the change of the clock', () => {
		expect(later('2028-02-28', 1)).toBe('2028-02-29')
		expect(later('2027-03-28', 1)).toBe('2027-03-29')
		expect(later('2027-01-01', -1)).toBe('2026-12-31')
	})

	test('a date field gives back the day that it was given', () => {
		for (const day of ['2027-03-28', '2027-10-31', '2028-02-29']) {
			expect(dayOf(dateOf(day) ?? new Date(0))).toBe(day)
		}
		expect(dateOf('')).toBeNull()
	})

	test('a page that stays open goes on to the next day at midnight where the collective is', () => {
		const clock = { today: '2027-02-28', left: 3600 }
		expect(dayAfter(clock, 0)).toBe('2027-02-28')
		expect(dayAfter(clock, HOUR - 1)).toBe('2027-02-28')
		expect(dayAfter(clock, HOUR)).toBe('2027-03-01')
		expect(dayAfter(clock, 25 * HOUR - 1)).toBe('2027-03-01')
		expect(dayAfter(clock, 25 * HOUR)).toBe('2027-03-02')
	})
})

describe('today', () => {
	afterEach(() => {
		vi.useRealTimers()
		vi.doUnmock('../access/session.ts')
		vi.resetModules()
	})

	test('is the day of the collective, whatever the clock of the browser says, and goes on while the page is open', async () => {
		vi.useFakeTimers({ now: new Date('2027-03-20T17:30:00') })
		vi.doMock('../access/session.ts', () => ({ session: { clock: { today: '2027-03-21', left: 86400 - 1800 } } }))
		vi.resetModules()
		const { today } = await import('./days.ts')
		expect(today.value).toBe('2027-03-21')
		vi.advanceTimersByTime(23 * HOUR)
		expect(today.value).toBe('2027-03-21')
		vi.advanceTimersByTime(HOUR)
		expect(today.value).toBe('2027-03-22')
	})
})
