// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** How many people there were at the end of each month, from what came and went. */

import type { Wire } from '../api/http.ts'

export interface Point {
	/** Such as 202611. */
	month: number
	total: number
	created: number
	deleted: number
}

const FEWEST_MONTHS = 6
const MOST_MONTHS = 24

function before(month: number): number {
	return month % 100 === 1 ? month - 89 : month - 1
}

/**
 * The last months, the earliest first: as far back as there is something to tell, within six months and two years.
 *
 * @param growth what the server counted
 * @param now the month that it is, such as 202611
 */
export function points({ total, months }: Wire<'Growth'>, now: number): Point[] {
	const byMonth = new Map(months.map((entry) => [entry.month, entry]))
	const first = Math.min(now, ...byMonth.keys())
	const found: Point[] = []
	let month = now
	let left = total
	while (found.length < FEWEST_MONTHS || (found.length < MOST_MONTHS && month >= before(first))) {
		const { created = 0, deleted = 0 } = byMonth.get(month) ?? {}
		found.unshift({ month, total: left, created, deleted })
		left -= created - deleted
		month = before(month)
	}
	return found
}

/**
 * A round number that is not below the highest point: the top of the picture.
 *
 * @param highest point
 */
export function ceiling(highest: number): number {
	const peak = Math.max(highest, 4)
	const unit = 10 ** Math.floor(Math.log10(peak))
	return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((factor) => factor * unit).find((top) => Number.isInteger(top) && top >= peak) ?? peak
}

/**
 * The curve as an SVG path.
 *
 * @param totals from left to right
 * @param top the number at the upper edge
 * @param width of the picture
 * @param height of the picture
 */
export function line(totals: number[], top: number, width: number, height: number): string {
	const step = totals.length > 1 ? width / (totals.length - 1) : 0
	return totals.map((total, index) => {
		const [x, y] = [index * step, height - total / top * height].map((value) => Math.round(value * 10) / 10)
		return `${index === 0 ? 'M' : 'L'}${x} ${y}`
	}).join('')
}
