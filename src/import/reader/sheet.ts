// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import type { Grid } from './text.ts'

import { read, SSF } from '@e965/xlsx'
import { FileProblem, MAX_COLUMNS } from './problem.ts'
import { clean } from './text.ts'

export interface Sheet {
	grid: Grid
	/** Indexes of rows that are one wide merged cell: titles and headings, never a person. */
	headings: Set<number>
}

/**
 * @throws {FileProblem} `password`, `damaged`, `binary`
 */
export function openWorkbook(bytes: Uint8Array): WorkBook {
	try {
		// As they are written, not as an English program would guess: "raw" keeps the zeros of an HTML table.
		return read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false, raw: true })
	} catch (error) {
		const message = error instanceof Error ? error.message : ''
		if (/password/i.test(message)) {
			throw new FileProblem('password')
		}
		throw new FileProblem('damaged')
	}
}

/** The first sheet with most rows is the list; the others are notes, sums, drafts. */
export function fullestSheet(book: WorkBook): number {
	const sizes = book.SheetNames.map((name) => dense(book.Sheets[name]).filter((row) => row !== undefined).length)
	return Math.max(0, sizes.indexOf(Math.max(...sizes)))
}

/**
 * @throws {FileProblem} `empty`, `too_many_columns`
 */
export function readSheet(book: WorkBook, index: number): Sheet {
	const sheet = book.Sheets[book.SheetNames[index] ?? '']
	if (sheet === undefined) {
		throw new FileProblem('empty')
	}
	const date1904 = book.Workbook?.WBProps?.date1904 === true
	const grid: Grid = []
	const source = dense(sheet)
	for (let row = 0; row < source.length; row++) {
		const cells: string[] = []
		source[row]?.forEach((cell, column) => {
			const text = cellText(cell, date1904)
			if (text === '') {
				return
			}
			if (column >= MAX_COLUMNS) {
				throw new FileProblem('too_many_columns', { rows: [row + 1], limit: MAX_COLUMNS })
			}
			cells[column] = text
		})
		grid.push(Array.from(cells, (text) => text ?? ''))
	}
	return { grid, headings: unmerge(sheet, grid) }
}

function dense(sheet: WorkSheet | undefined): (CellObject[] | undefined)[] {
	return sheet?.['!data'] ?? []
}

/** The value as a person would read it; a formula gives what it last gave. */
export function cellText(cell: CellObject | undefined, date1904: boolean): string {
	if (cell === undefined || cell.v === undefined || cell.t === 'e' || cell.t === 'z') {
		return ''
	}
	if (cell.v instanceof Date) {
		return cell.v.toISOString().slice(0, 10)
	}
	if (cell.t === 'n' && typeof cell.v === 'number') {
		return numberText(cell.v, String(cell.z ?? 'General'), date1904)
	}
	if (cell.t === 'b') {
		return cell.v === true ? 'oui' : 'non'
	}
	return clean(String(cell.v))
}

/** Dates as 2026-11-23. A display that shortens (1E+08, ####) gives way to the whole number. */
function numberText(value: number, format: string, date1904: boolean): string {
	if (SSF.is_date(format)) {
		const date = SSF.parse_date_code(value, { date1904 })
		if (date !== null && value >= 1) {
			return [String(date.y).padStart(4, '0'), String(date.m).padStart(2, '0'), String(date.d).padStart(2, '0')].join('-')
		}
	}
	if (format === 'General' || format === '@' || !Number.isInteger(value)) {
		return plain(value)
	}
	const shown = clean(String(SSF.format(format, value)))
	// "00000" and "0# ## ## ## ##" bring zeros back; anything that is not those digits again is decoration.
	const digits = shown.replace(/[\s.\-/()+]/g, '')
	return /^\d+$/.test(digits) && Number(digits) === value && !/,/.test(format) ? shown : plain(value)
}

function plain(value: number): string {
	return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : String(value)
}

/** A tall merged cell counts for each of its rows; a wide one stays in its first column. */
function unmerge(sheet: WorkSheet, grid: Grid): Set<number> {
	const headings = new Set<number>()
	for (const { s: start, e: end } of sheet['!merges'] ?? []) {
		const value = grid[start.r]?.[start.c] ?? ''
		if (value === '') {
			continue
		}
		const filled = grid[start.r]?.filter((cell) => cell !== '').length ?? 0
		if (end.c - start.c >= 2 && filled === 1) {
			headings.add(start.r)
			continue
		}
		for (let row = start.r + 1; row <= Math.min(end.r, grid.length - 1); row++) {
			const cells = grid[row]
			if (cells !== undefined) {
				while (cells.length <= start.c) {
					cells.push('')
				}
				cells[start.c] = value
			}
		}
	}
	return headings
}
