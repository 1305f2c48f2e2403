// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { getCanonicalLocale } from '@nextcloud/l10n'

/** What lies in something else of its kind. */
interface Nested {
	id: number
	parent: number | null
	state: string
}

export interface Placed<T> {
	circle: T
	/** How many circles it lies in. */
	depth: number
}

/**
 * In the order of the person's alphabet: databases put É after Z.
 *
 * @param circles in any order
 */
export function byName<T extends { name: string }>(circles: T[]): T[] {
	return [...circles].sort((one, other) => one.name.localeCompare(other.name, getCanonicalLocale(), { numeric: true }))
}

/**
 * Circles as they lie in each other, each followed by those that lie in it. Dissolved ones are left out: nothing lies in them.
 *
 * @param circles in the order that those of one level keep
 */
export function asTree<T extends Nested>(circles: T[]): Placed<T>[] {
	const alive = circles.filter(({ state }) => state !== 'dissolved')
	const known = new Set(alive.map(({ id }) => id))

	function inside(parent: number | null, depth: number): Placed<T>[] {
		return alive
			.filter((circle) => (circle.parent !== null && known.has(circle.parent) ? circle.parent : null) === parent)
			.flatMap((circle) => [{ circle, depth }, ...inside(circle.id, depth + 1)])
	}
	return inside(null, 0)
}

/**
 * The circles that a circle can be moved into: neither itself nor one that lies in it.
 *
 * @param circles all
 * @param id of the one that is moved; null: a new one
 */
export function possibleParents<T extends Nested>(circles: T[], id: number | null): Placed<T>[] {
	const placed = asTree(circles)
	const start = placed.findIndex(({ circle }) => circle.id === id)
	const own = placed[start]
	if (own === undefined) {
		return placed
	}
	const next = placed.findIndex(({ depth }, position) => position > start && depth <= own.depth)
	return [...placed.slice(0, start), ...next < 0 ? [] : placed.slice(next)]
}
