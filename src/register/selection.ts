// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which people are picked, and which row the keyboard is on. */

export type Selection = ReadonlySet<number>

export function toggle(selection: Selection, id: number): Selection {
	const next = new Set(selection)
	if (!next.delete(id)) {
		next.add(id)
	}
	return next
}

/**
 * The row that a key leads to; null for a key that does not move.
 *
 * @param key as KeyboardEvent names it
 * @param from the row one is on
 * @param rows how many there are
 * @param page how many fit on the screen
 */
export function rowAfter(key: string, from: number, rows: number, page: number): number | null {
	const goals: Record<string, number> = {
		ArrowDown: from + 1,
		ArrowUp: from - 1,
		PageDown: from + page,
		PageUp: from - page,
		Home: 0,
		End: rows - 1,
	}
	const goal = goals[key]
	return goal === undefined || rows === 0 ? null : Math.min(Math.max(goal, 0), rows - 1)
}

/**
 * The different values that are there, for "copy the addresses": a household shares one.
 *
 * @param values of the picked people
 */
export function distinct(values: (string | null)[]): string[] {
	return [...new Set(values.filter((value): value is string => value !== null && value !== ''))]
}
