// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { later } from './days.ts'

export type Circle = Wire<'Circle'>
export type Role = Wire<'CircleRole'>
export type Mandate = Wire<'Mandate'>

/** What is changed of what a circle says of itself, each with what the editor saw: nothing is written over unseen. */
export interface CircleWords {
	name?: string
	name_was?: string
	purpose?: string
	purpose_was?: string
	perimeter?: string
	perimeter_was?: string
	color?: string
}

/** A mandate that ends within so many days is told. */
const SOON = 30

export interface Branch {
	circle: Circle
	depth: number
	children: Branch[]
}

export interface Sections {
	mine: Branch[]
	others: Branch[]
	asleep: Circle[]
	dissolved: Circle[]
}

export const byName = (a: Circle, b: Circle) => a.name.localeCompare(b.name) || a.id - b.id

/**
 * Circles as they lie in each other, by name. One whose parent is not among them stands at the top, and so does one of a
 * ring: none is lost, and none is there twice.
 *
 * @param circles in any order
 */
export function nest(circles: Circle[]): Branch[] {
	const known = new Set(circles.map(({ id }) => id))
	const below = new Map<number | null, Circle[]>()
	for (const circle of [...circles].sort(byName)) {
		const parent = circle.parent !== null && known.has(circle.parent) ? circle.parent : null
		below.set(parent, [...below.get(parent) ?? [], circle])
	}
	const placed = new Set<number>()
	const grow = (circle: Circle, depth: number): Branch => {
		placed.add(circle.id)
		const children = (below.get(circle.id) ?? []).filter(({ id }) => !placed.has(id))
		return { circle, depth, children: children.map((child) => grow(child, depth + 1)) }
	}
	const roots = (below.get(null) ?? []).map((circle) => grow(circle, 0))
	const ring = [...circles].sort(byName)
	return [...roots, ...ring.flatMap((circle) => placed.has(circle.id) ? [] : [grow(circle, 0)])]
}

/**
 * Each above what lies in it.
 *
 * @param branches of the tree
 */
export function outline(branches: Branch[]): Branch[] {
	return branches.flatMap((branch) => [branch, ...outline(branch.children)])
}

/** Without accents and capitals: whoever searches does not think of them. */
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * Whether the words are in its name, its purpose, its perimeter or in the names of those who hold its roles.
 *
 * @param circle to look at
 * @param search words
 */
export function matches(circle: Circle, search: string): boolean {
	const people = circle.roles.flatMap(({ mandates }) => mandates.map((mandate) => mandate.user_name))
	const text = fold([circle.name, circle.purpose, circle.perimeter, ...people].join(' '))
	return fold(search).split(/\s+/).every((word) => text.includes(word))
}

/**
 * The list: one's own circles, the others, and apart those that do nothing now.
 *
 * @param circles all
 * @param search words that narrow it; '' for all
 */
export function sections(circles: Circle[], search: string): Sections {
	const found = circles.filter((circle) => matches(circle, search)).sort(byName)
	const active = found.filter(({ state }) => state === 'active')
	return {
		mine: outline(nest(active.filter(({ mine }) => mine))),
		others: outline(nest(active.filter(({ mine }) => !mine))),
		asleep: found.filter(({ state }) => state === 'asleep'),
		dissolved: found.filter(({ state }) => state === 'dissolved'),
	}
}

/** Whether the mandate has begun and is not over. */
export const holdsOn = (mandate: Mandate, day: string) => mandate.starts_on <= day && (mandate.ends_on === '' || mandate.ends_on >= day)

/**
 * The roles that concern the circle: the link with the circle above is none where there is no circle above.
 *
 * @param circle whose
 */
export function rolesOf(circle: Circle): Role[] {
	return circle.roles.filter(({ kind, mandates }) => kind !== 'link' || circle.parent !== null || mandates.length > 0)
}

/**
 * Roles that nobody holds; a circle that does nothing misses nobody.
 *
 * @param circle whose
 * @param today as 2027-03-21
 */
export function vacant(circle: Circle, today: string): Role[] {
	return circle.state === 'active' ? rolesOf(circle).filter(({ mandates }) => !mandates.some((mandate) => holdsOn(mandate, today))) : []
}

/**
 * Mandates that are held and end soon, the first one first.
 *
 * @param circle whose
 * @param today as 2027-03-21
 */
export function ending(circle: Circle, today: string): { role: Role, mandate: Mandate }[] {
	const last = later(today, SOON)
	return circle.roles
		.flatMap((role) => role.mandates.map((mandate) => ({ role, mandate })))
		.filter(({ mandate }) => mandate.ends_on !== '' && mandate.ends_on <= last && holdsOn(mandate, today))
		.sort((a, b) => a.mandate.ends_on.localeCompare(b.mandate.ends_on))
}

/**
 * The circle and those that it lies in, the outermost first.
 *
 * @param circles all
 * @param circle the innermost
 */
export function path(circles: Circle[], circle: Circle): Circle[] {
	const found = [circle]
	for (let above = circle.parent; above !== null;) {
		const parent = circles.find(({ id }) => id === above)
		if (parent === undefined || found.includes(parent)) {
			break
		}
		found.unshift(parent)
		above = parent.parent
	}
	return found
}
