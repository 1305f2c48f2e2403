// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { HierarchyCircularNode } from 'd3-hierarchy'
import type { Branch, Circle } from './circles.ts'

import { hierarchy, pack } from 'd3-hierarchy'
import { nest } from './circles.ts'

export interface Label {
	lines: string[]
	/** Of the letters, in pixels. */
	size: number
}

export interface Disc {
	circle: Circle
	x: number
	y: number
	r: number
	/** Whether others lie in it: its name stands along its edge then. */
	holds: boolean
	/** null: there is no room, and the name is read below or in the table. */
	label: Label | null
}

interface Place {
	circle: Circle | null
	weight: number
	children: Place[]
}

/** How wide a letter is, as part of its height: of the usual fonts on average. */
const LETTER = 0.6
const BOLD = 0.64
const LARGEST = 15
const SMALLEST = 9
const LINE = 1.2
/** Radius from which on a circle has a name in any case. */
const LARGE = 40

/**
 * A circle that others lie in is as large as its own people ask for, too: what theirs do not fill stays free.
 *
 * @param branch of the tree
 * @param branch.circle whose
 * @param branch.children what lies in it
 */
function place({ circle, children }: Branch): Place {
	const inside = children.map(place)
	const filled = inside.reduce((sum, { weight }) => sum + weight, 0)
	const weight = Math.max(1, circle.members, filled)
	const free = weight - filled
	return { circle, weight, children: inside.length > 0 && free > 0 ? [...inside, { circle: null, weight: free, children: [] }] : inside }
}

/**
 * Circles in circles, sized by how many people are in them. In their order one comes before what lies in it, so that it can be
 * drawn and walked through in this order.
 *
 * @param circles those to draw
 * @param width of the square, in pixels
 */
export function layout(circles: Circle[], width: number): Disc[] {
	if (circles.length === 0 || width <= 0) {
		return []
	}
	// On a small screen with many circles the edges that hold the names would take all the room.
	const roomy = Math.min(1, width / Math.sqrt(circles.length) / 60)
	const edge = (depth: number) => depth === 0 ? 6 : Math.max(3, (depth === 1 ? 20 : 16) * roomy)
	const root = hierarchy<Place>({ circle: null, weight: 0, children: nest(circles).map(place) })
		.sum((each) => each.children.length === 0 ? each.weight : 0)
		.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
	const packed = pack<Place>().size([width, width]).padding(({ depth }) => edge(depth))(root)
	const discs: Disc[] = []
	packed.eachBefore((node: HierarchyCircularNode<Place>) => {
		const { circle } = node.data
		if (circle !== null) {
			const free = (node.children ?? []).map((child) => node.r - child.r - Math.hypot(child.x - node.x, child.y - node.y))
			const holds = free.length > 0
			const label = holds ? along(circle.name, node.r, Math.min(...free)) : inside(circle.name, node.r)
			discs.push({ circle, x: node.x, y: node.y, r: node.r, holds, label })
		}
	})
	return discs
}

const shorten = (text: string, letters: number) => [...text].length <= letters ? text : `${[...text].slice(0, letters - 1).join('').trimEnd()}…`

/** null: a word is longer than a line. */
function wrap(text: string, letters: number): string[] | null {
	const lines: string[] = []
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1)
		if ([...word].length > letters) {
			return null
		}
		if (last !== undefined && [...last].length + 1 + [...word].length <= letters) {
			lines[lines.length - 1] = `${last} ${word}`
		} else {
			lines.push(word)
		}
	}
	return lines
}

/**
 * The name in the middle, on up to four lines; the largest letters that fit.
 *
 * @param name to write
 * @param r radius
 */
export function inside(name: string, r: number): Label | null {
	for (let size = LARGEST; size >= SMALLEST; size--) {
		for (let count = 1; count <= 4; count++) {
			const half = count * size * LINE / 2
			const room = half < r - 2 ? 2 * Math.sqrt((r - 2) ** 2 - half ** 2) : 0
			const lines = wrap(name, Math.floor(room / (size * LETTER)))
			if (lines !== null && lines.length <= count) {
				return { lines, size }
			}
		}
	}
	const letters = Math.floor((2 * (r - 4)) / (SMALLEST * LETTER))
	return letters < 5 ? null : { lines: [shorten(name, letters)], size: SMALLEST }
}

/**
 * The name along the upper edge. A large circle has one even if it comes to lie over what is inside: without a name nobody
 * finds the way.
 *
 * @param name to write
 * @param r radius
 * @param edge free at the edge, in pixels
 */
export function along(name: string, r: number, edge: number): Label | null {
	const size = Math.min(LARGEST - 1, Math.max(Math.floor(edge * 0.8), r >= LARGE ? 11 : 0))
	const letters = size < SMALLEST ? 0 : Math.floor(Math.PI * (r - size) * 0.9 / (size * BOLD))
	return letters < 4 ? null : { lines: [shorten(name, letters)], size }
}

/**
 * What has to be shown for all of them to be seen, as an SVG's viewBox.
 *
 * @param discs that are drawn
 * @param width of the square that they were laid out in
 */
export function view(discs: Disc[], width: number): { top: number, height: number } {
	const top = Math.max(0, Math.min(width, ...discs.map(({ y, r }) => y - r)) - 4)
	return { top, height: Math.max(0, ...discs.map(({ y, r }) => y + r)) + 4 - top }
}
