// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { ceiling, line, points } from './growth.ts'

test('the total of each month follows from what came and went', () => {
	const months = [
		{ month: 202512, created: 40, deleted: 0 },
		{ month: 202602, created: 12, deleted: 2 },
	]
	expect(points({ total: 50, months }, 202603).map(({ month, total }) => [month, total])).toEqual([
		[202510, 0],
		[202511, 0],
		[202512, 40],
		[202601, 40],
		[202602, 50],
		[202603, 50],
	])
})

test('a register that starts today shows six months', () => {
	expect(points({ total: 0, months: [] }, 202611).map(({ total }) => total)).toEqual([0, 0, 0, 0, 0, 0])
})

test('two years are the most, and what was before counts', () => {
	const long = points({ total: 7, months: [{ month: 202001, created: 7, deleted: 0 }] }, 202611)
	expect(long).toHaveLength(24)
	expect(long[0]).toEqual({ month: 202412, total: 7, created: 0, deleted: 0 })
})

test('the top of the picture is a round number', () => {
	expect([0, 4, 7, 12, 61, 1512, 100000].map(ceiling)).toEqual([4, 4, 8, 15, 80, 2000, 100000])
})

test('the curve starts left and ends right, high numbers up', () => {
	expect(line([0, 5, 10], 10, 100, 50)).toBe('M0 50L50 25L100 0')
})
