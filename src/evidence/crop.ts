// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The part of a picture that is kept, in pixels of the picture. */

export interface Size {
	width: number
	height: number
}

export interface Point {
	x: number
	y: number
}

export interface Rect extends Size, Point {}

/** What a pointer holds of a rectangle: a corner, or all of it. */
export type Hold = 'nw' | 'ne' | 'sw' | 'se' | 'all'

/** Smaller, nobody could read it. */
const SMALLEST = 24
/** A page on which several have signed: one of them takes up less than this part of it. */
const MOST_OF_SHEET = 0.5

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

export function whole({ width, height }: Size): Rect {
	return { x: 0, y: 0, width, height }
}

/**
 * Where one line of a sheet may be: a strip across its upper part.
 *
 * @param page the sheet
 */
export function strip({ width, height }: Size): Rect {
	return moved({ x: 0, y: Math.round(height * 0.1), width, height: Math.min(height, Math.max(SMALLEST, Math.round(height * 0.12))) }, 0, 0, { width, height })
}

/**
 * The next line: as large, right below, and at the end of the page not past it.
 *
 * @param rect the line before
 * @param page the sheet
 */
export function below(rect: Rect, page: Size): Rect {
	return moved(rect, 0, rect.height, page)
}

/**
 * Pushed, and never over the edge.
 *
 * @param rect what
 * @param dx to the right
 * @param dy down
 * @param page where
 */
export function moved(rect: Rect, dx: number, dy: number, page: Size): Rect {
	return {
		...rect,
		x: between(rect.x + dx, 0, page.width - rect.width),
		y: between(rect.y + dy, 0, page.height - rect.height),
	}
}

/**
 * One corner pulled; the opposite one stays where it is.
 *
 * @param rect what
 * @param hold which corner, or all of it
 * @param dx to the right
 * @param dy down
 * @param page where
 */
export function pulled(rect: Rect, hold: Hold, dx: number, dy: number, page: Size): Rect {
	if (hold === 'all') {
		return moved(rect, dx, dy, page)
	}
	const [left, right] = side(rect.x, rect.x + rect.width, hold.endsWith('w'), dx, page.width)
	const [top, bottom] = side(rect.y, rect.y + rect.height, hold.startsWith('n'), dy, page.height)
	return { x: left, y: top, width: right - left, height: bottom - top }
}

function side(start: number, end: number, first: boolean, by: number, limit: number): [number, number] {
	const least = Math.min(SMALLEST, limit)
	return first ? [between(start + by, 0, end - least), end] : [start, between(end + by, start + least, limit)]
}

/**
 * From one point to another, as a pointer draws it.
 *
 * @param from where it began
 * @param to where it is
 * @param page where
 */
export function drawn(from: Point, to: Point, page: Size): Rect {
	const inside = (point: Point) => ({ x: between(point.x, 0, page.width), y: between(point.y, 0, page.height) })
	const [a, b] = [inside(from), inside(to)]
	const rect = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
	const least = { width: Math.min(SMALLEST, page.width), height: Math.min(SMALLEST, page.height) }
	return moved({ ...rect, width: Math.max(rect.width, least.width), height: Math.max(rect.height, least.height) }, 0, 0, page)
}

/**
 * How far an arrow key moves.
 *
 * @param page where
 */
export function step(page: Size): number {
	return Math.max(1, Math.round(Math.min(page.width, page.height) / 100))
}

/**
 * What a key does to it: arrows move it, with Shift they pull its lower right corner.
 *
 * @param rect as it is
 * @param key as the browser calls it
 * @param stretch whether Shift is held
 * @param page where
 * @return null: another key
 */
export function keyed(rect: Rect, key: string, stretch: boolean, page: Size): Rect | null {
	const by = step(page)
	const ways: Record<string, [number, number]> = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }
	const way = ways[key]
	return way === undefined ? null : pulled(rect, stretch ? 'se' : 'all', ...way, page)
}

/**
 * Whether it shows more of a sheet than one person's part.
 *
 * @param rect what is kept
 * @param page the sheet
 */
export function showsOthers(rect: Rect, page: Size): boolean {
	return rect.width * rect.height > page.width * page.height * MOST_OF_SHEET
}

/**
 * How large the kept picture is: not larger than it was, and its longer side at most this long.
 *
 * @param size of what is kept
 * @param longest pixels
 */
export function fitted({ width, height }: Size, longest: number): Size {
	const scale = Math.min(1, longest / Math.max(width, height))
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
