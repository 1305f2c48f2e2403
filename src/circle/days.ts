// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Days where the collective is, as the server writes them: 2027-03-21, compared as texts. */

import { getCanonicalLocale } from '@nextcloud/l10n'

/**
 * The day of a date, where the browser is.
 *
 * @param date now unless told
 */
export function dayOf(date: Date = new Date()): string {
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
