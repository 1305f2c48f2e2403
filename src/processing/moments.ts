// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Dates as the fields of a form have them, and as the wire has them. */

/**
 * A day without its time, as 2027-03-21.
 *
 * @param date in the person's own time zone; null for none
 */
export function isoDay(date: Date | null): string {
	return date === null || Number.isNaN(date.getTime())
		? ''
		: [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/**
 * The beginning of a day in the person's own time zone; null for none.
 *
 * @param iso as 2027-03-21
 */
export function asDate(iso: string): Date | null {
	return /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T00:00`) : null
}

/**
 * A Unix time; 0 for none.
 *
 * @param date from a field
 */
export function seconds(date: Date | null): number {
	return date === null || Number.isNaN(date.getTime()) ? 0 : Math.floor(date.getTime() / 1000)
}
