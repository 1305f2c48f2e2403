// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which people are picked, and which row the keyboard is on. */

/** By identifier, in the order in which they were picked. */
export type Selection<T> = ReadonlyMap<number, T>

export function toggle<T extends { id: number }>(selection: Selection<T>, item: T): Selection<T> {
	const next = new Map(selection)
	if (!next.delete(item.id)) {
		next.set(item.id, item)
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
