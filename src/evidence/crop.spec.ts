// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Hold, Rect, Size } from './crop.ts'

import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { below, drawn, fitted, keyed, moved, pulled, showsOthers, strip, whole } from './crop.ts'

const page: Size = { width: 1000, height: 1400 }
function isInside(rect: Rect, { width, height }: Size) {
	return rect.x >= 0 && rect.y >= 0 && rect.width >= 1 && rect.height >= 1
		&& rect.x + rect.width <= width && rect.y + rect.height <= height
}

test('a rectangle stays inside the page, whatever is done to it', () => {
	const acts = array(tuple(constantFrom<Hold>('nw', 'ne', 'sw', 'se', 'all'), integer({ min: -3000, max: 3000 }), integer({ min: -3000, max: 3000 })))
	assert(property(integer({ min: 24, max: 5000 }), integer({ min: 24, max: 5000 }), acts, (width, height, all) => {
		let rect = strip({ width, height })
		for (const [hold, dx, dy] of all) {
			rect = pulled(rect, hold, dx, dy, { width, height })
			expect(isInside(rect, { width, height })).toBe(true)
		}
	}))
})

test('a pointer may leave the page, and draw from right to left', () => {
	expect(drawn({ x: 900, y: 1300 }, { x: 2000, y: 1500 }, page)).toEqual({ x: 900, y: 1300, width: 100, height: 100 })
	expect(drawn({ x: 300, y: 400 }, { x: 100, y: 200 }, page)).toEqual({ x: 100, y: 200, width: 200, height: 200 })
	expect(isInside(drawn({ x: 1000, y: 1400 }, { x: 1000, y: 1400 }, page), page)).toBe(true)
})

describe('by keyboard', () => {
	const rect = { x: 100, y: 100, width: 300, height: 200 }

	test('arrows move, with Shift they change the size', () => {
		expect(keyed(rect, 'ArrowRight', false, page)).toEqual({ ...rect, x: 110 })
		expect(keyed(rect, 'ArrowUp', false, page)).toEqual({ ...rect, y: 90 })
		expect(keyed(rect, 'ArrowDown', true, page)).toEqual({ ...rect, height: 210 })
		expect(keyed(rect, 'ArrowLeft', true, page)).toEqual({ ...rect, width: 290 })
	})

	test('other keys are left alone', () => {
		expect(keyed(rect, 'Tab', false, page)).toBeNull()
		expect(keyed(rect, 'Enter', true, page)).toBeNull()
	})

	test('it stops at the edge', () => {
		expect(keyed({ ...rect, x: 0 }, 'ArrowLeft', false, page)).toEqual({ ...rect, x: 0 })
		expect(keyed(whole(page), 'ArrowDown', true, page)).toEqual(whole(page))
	})
})

test('a pulled corner leaves the opposite one where it is', () => {
	expect(pulled({ x: 100, y: 100, width: 300, height: 200 }, 'nw', -50, 20, page)).toEqual({ x: 50, y: 120, width: 350, height: 180 })
	expect(pulled({ x: 100, y: 100, width: 300, height: 200 }, 'nw', 5000, 5000, page)).toMatchObject({ width: 24, height: 24 })
})

test('the next line of a sheet is below, and the last one ends with the page', () => {
	const first = { x: 0, y: 100, width: 1000, height: 200 }
	expect(below(first, page)).toEqual({ ...first, y: 300 })
	expect(below({ ...first, y: 1150 }, page)).toEqual({ ...first, y: 1200 })
	expect(moved(first, 0, -1000, page).y).toBe(0)
})

test('rule 11: the whole sheet is not one person\'s part', () => {
	expect(showsOthers(whole(page), page)).toBe(true)
	expect(showsOthers({ x: 0, y: 0, width: 1000, height: 701 }, page)).toBe(true)
	expect(showsOthers(strip(page), page)).toBe(false)
})

test('what is kept is not larger than it was', () => {
	expect(fitted({ width: 800, height: 300 }, 2000)).toEqual({ width: 800, height: 300 })
	expect(fitted({ width: 4000, height: 1000 }, 2000)).toEqual({ width: 2000, height: 500 })
	expect(fitted({ width: 4000, height: 1 }, 2000)).toEqual({ width: 2000, height: 1 })
})
