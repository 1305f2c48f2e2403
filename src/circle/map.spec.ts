// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Disc } from './map.ts'

import { describe, expect, test } from 'vitest'
import { along, inside, layout, view } from './map.ts'
import { aCircle } from './testing.ts'

function find(discs: Disc[], id: number) {
	const disc = discs.find(({ circle }) => circle.id === id)
	if (disc === undefined) {
		throw new Error(`${id} is not drawn`)
	}
	return disc
}
const distance = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y)

/** Two hundred circles, five thousand members, three deep. */
const many = Array.from({ length: 200 }, (_, index) => aCircle({
	id: index + 1,
	parent: index < 14 ? null : index < 80 ? index % 14 + 1 : index % 66 + 15,
	members: 5 + index * 7 % 41,
}))

describe('the map', () => {
	test.each([1000, 290])('%i px wide: every circle lies wholly in the one above and beside the others', (width) => {
		const discs = layout(many, width)
		expect(discs).toHaveLength(200)
		for (const disc of discs) {
			expect(Math.min(disc.x, disc.y) - disc.r).toBeGreaterThanOrEqual(-0.01)
			expect(Math.max(disc.x, disc.y) + disc.r).toBeLessThanOrEqual(width + 0.01)
			if (disc.circle.parent !== null) {
				const above = find(discs, disc.circle.parent)
				expect(distance(disc, above) + disc.r).toBeLessThanOrEqual(above.r + 0.01)
				expect(discs.indexOf(above)).toBeLessThan(discs.indexOf(disc))
			}
			for (const other of discs) {
				if (other !== disc && other.circle.parent === disc.circle.parent) {
					expect(distance(disc, other)).toBeGreaterThanOrEqual(disc.r + other.r - 0.01)
				}
			}
		}
	})

	test('four times the members make twice the radius', () => {
		const discs = layout([aCircle({ id: 1, members: 5 }), aCircle({ id: 2, members: 20 })], 600)
		expect(find(discs, 2).r / find(discs, 1).r).toBeCloseTo(2, 1)
	})

	test('a circle with a small one in it stays as large as its own people ask for', () => {
		const discs = layout([aCircle({ id: 1, members: 40 }), aCircle({ id: 2, members: 40 }), aCircle({ id: 3, members: 2, parent: 2 })], 600)
		expect(find(discs, 2).r).toBeGreaterThanOrEqual(find(discs, 1).r)
	})

	test('one that nobody is in is drawn too', () => {
		expect(find(layout([aCircle({ id: 1, members: 0 }), aCircle({ id: 2, members: 30 })], 600), 1).r).toBeGreaterThan(10)
	})

	test('nothing to draw is nothing', () => {
		expect(layout([], 600)).toEqual([])
		expect(layout(many, 0)).toEqual([])
	})

	test('names the outermost circles, however many there are', () => {
		const outermost = layout(many, 860).filter(({ circle }) => circle.parent === null)
		expect(outermost).toHaveLength(14)
		for (const { label, r } of outermost) {
			expect(label?.lines.join('')).toMatch(/^Cercle \d+$/)
			expect((label?.lines[0]?.length ?? Infinity) * (label?.size ?? 0) / 2).toBeLessThan(Math.PI * r)
		}
	})

	test('shows no empty stripes above and below', () => {
		const { top, height } = view(layout([aCircle({ id: 1 }), aCircle({ id: 2 })], 600), 600)
		expect(height).toBeLessThan(320)
		expect(top).toBeGreaterThan(140)
	})

	test('is laid out in a fraction of what drawing may take', () => {
		layout(many, 1000)
		const start = performance.now()
		layout(many, 1000)
		expect(performance.now() - start).toBeLessThan(150)
	})
})

describe('names', () => {
	test('stand on as many lines as it takes, without a word that is cut', () => {
		const label = inside('Organisation du marché d’été', 60)
		expect(label?.lines.join(' ')).toBe('Organisation du marché d’été')
		expect(label?.lines.length).toBeGreaterThan(1)
	})

	test('are shortened where they do not fit, and left out where nothing would be left', () => {
		expect(inside('Communication', 30)?.lines[0]).toMatch(/^Commu.*…$/)
		expect(inside('Communication', 8)).toBeNull()
		expect(along('Assemblée', 30, 3)).toBeNull()
		expect(along('Assemblée des habitantes et habitants de la commune et des hameaux', 60, 20)?.lines[0]).toMatch(/…$/)
	})

	test('an emoji is one sign, and never half of one', () => {
		expect(inside('🌱'.repeat(60), 40)?.lines[0]).toMatch(/^(🌱)+…$/u)
	})
})
