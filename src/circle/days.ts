// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Days where the collective is, as the server writes them: 2027-03-21, compared as texts. */

import { getCanonicalLocale } from '@nextcloud/l10n'
import { readonly, ref } from 'vue'
import { session } from '../access/session.ts'

const DAY = 86_400_000
const MINUTE = 60_000

const opened = Date.now()

/**
 * The day where the collective is. The browser may be in another time zone, and its clock may be wrong: only how long the page
 * has been open is taken from it.
 *
 * @param clock what the server said when the page was made
 * @param clock.today as 2027-03-21
 * @param clock.left how many seconds were left of that day
 * @param open milliseconds since
 */
export function dayAfter({ today, left }: { today: string, left: number }, open: number): string {
	const over = open - left * 1000
	return over < 0 ? today : later(today, 1 + Math.floor(over / DAY))
}

const reckon = () => session.clock.today === '' ? dayOf(new Date()) : dayAfter(session.clock, Date.now() - opened)
const now = ref(reckon())
// a page that stays open overnight goes on, and so does one whose computer slept
setInterval(() => {
	now.value = reckon()
}, MINUTE)

/** Today, where the collective is. */
export const today = readonly(now)

/**
 * The day that a date field shows.
 *
 * @param date in the time zone of the browser, as date fields have it
 */
export function dayOf(date: Date): string {
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/**
 * Another day.
 *
 * @param day as 2027-03-21
 * @param days how many later; below 0 earlier
 */
export function later(day: string, days: number): string {
	const date = new Date(`${day}T12:00:00Z`)
	date.setUTCDate(date.getUTCDate() + days)
	return date.toISOString().slice(0, 10)
}

/**
 * For a date field; null where there is no day.
 *
 * @param day as 2027-03-21, or ''
 */
export function dateOf(day: string): Date | null {
	return day === '' ? null : new Date(`${day}T12:00:00`)
}

/**
 * A day as the person's language writes it: 21 March 2027.
 *
 * @param day as 2027-03-21
 */
export function dayWords(day: string): string {
	return new Date(`${day}T12:00:00Z`).toLocaleDateString(getCanonicalLocale(), { dateStyle: 'long', timeZone: 'UTC' })
}
