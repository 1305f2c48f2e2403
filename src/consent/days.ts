// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The moment that stands for a day: its noon, which is the same day in every time zone where it may be read.
 *
 * @param day chosen
 * @param today where it is this day, now is meant
 * @return Unix time; null: now
 */
export function noon(day: Date, today: Date): number | null {
	if (day.toDateString() === today.toDateString()) {
		return null
	}
	return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 12).getTime() / 1000
}
