// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Grid } from './text.ts'

import { refusalOfHeader, targetOfHeader } from '../guess/headers.ts'

const LOOK = 25

/** Index of the row that names the columns; -1 where the list begins without one. */
export function guessHeader(grid: Grid): number {
	let best = { row: -1, score: 0 }
	grid.slice(0, LOOK).forEach((cells, row) => {
		const score = headerScore(cells)
		if (score > best.score) {
			best = { row, score }
		}
	})
	if (best.row >= 0) {
		return best.row
	}
	// Unknown words: names of columns all the same where the rows below hold mails or numbers and this one does not.
	const first = grid.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1)
	const below = grid.slice(first + 1, first + 1 + LOOK)
	const named = first >= 0 && !(grid[first] ?? []).some(isValue) && new Set(grid[first]).size === grid[first]?.length
	return named && below.some((cells) => cells.some(isValue)) ? first : -1
}

function headerScore(cells: string[]): number {
	const filled = cells.filter((cell) => cell !== '')
	if (filled.some(isValue) || filled.length === 0) {
		return 0
	}
	const known = filled.filter((cell) => cell.length <= 60 && (targetOfHeader(cell) !== null || refusalOfHeader(cell) !== null)).length
	// A title ("Contact") above the list is one cell of a row; a header knows most of its own.
	return known === 0 || (known === 1 && filled.length > 3) ? 0 : known * (known / filled.length) + known
}

function isValue(cell: string): boolean {
	return cell.includes('@') || (/^[+\d(][\d\s.\-/()]{7,}$/.test(cell) && cell.replace(/\D/g, '').length >= 8) || /^\d{5}$/.test(cell) || /^\d{4}-\d\d-\d\d$/.test(cell)
}
