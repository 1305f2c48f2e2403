// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { WorkBook } from '@e965/xlsx'
import type { Encoding } from './encoding.ts'
import type { Format } from './format.ts'
import type { Grid } from './text.ts'

import { fold } from '../guess/fold.ts'
import { electoralRoll } from '../guess/roll.ts'
import { decode, guessEncoding } from './encoding.ts'
import { assertText, recognise } from './format.ts'
import { guessHeader } from './header.ts'
import { gridOfJson } from './json.ts'
import { FileProblem, MAX_BYTES } from './problem.ts'
import { fullestSheet, openWorkbook, readSheet } from './sheet.ts'
import { guessSeparator, parseText, width } from './text.ts'

/** What a person may tell us where our guess is wrong. */
export interface Told {
	encoding?: Encoding
	separator?: string
	sheet?: number
	/** Index of the header's row; -1: there is none. */
	header?: number
}

/** A row that is no person, or cannot be one: shown, never dropped in silence. */
export interface LeftOut {
	row: number
	reason: 'too_many_cells' | 'section_title' | 'repeated_header' | 'total_row'
	text: string
}

export interface Table {
	format: Format
	encoding: Encoding | null
	separator: string | null
	sheets: string[]
	sheet: number
	headerRow: number
	header: string[]
	rows: string[][]
	/** The number of each of `rows` in the person's file, whose first row is 1. */
	numbers: number[]
	left: LeftOut[]
	/** The file's first rows, to choose the header among. */
	top: string[][]
}

/** One file, read again with other options without being opened again. */
export class Source {
	readonly #bytes: Uint8Array
	readonly #text: string | null
	#book: WorkBook | null = null

	/**
	 * @param content bytes of a file, or pasted text
	 * @throws {FileProblem} `too_large`
	 */
	constructor(content: Uint8Array | string) {
		if (content.length > MAX_BYTES) {
			throw new FileProblem('too_large', { limit: MAX_BYTES })
		}
		this.#bytes = typeof content === 'string' ? new Uint8Array() : content
		this.#text = typeof content === 'string' ? content : null
	}

	/**
	 * @throws {FileProblem} any of its reasons but `no_usable_column`
	 */
	read(told: Told = {}): Table {
		const format = this.#text === null ? recognise(this.#bytes) : 'pasted'
		if (format !== 'csv' && format !== 'pasted') {
			this.#book ??= openWorkbook(this.#bytes)
			const sheet = told.sheet ?? fullestSheet(this.#book)
			const { grid, headings } = readSheet(this.#book, sheet)
			return tabulate(grid, told.header, headings, { format, encoding: null, separator: null, sheets: this.#book.SheetNames, sheet })
		}
		const encoding = this.#text === null ? told.encoding ?? guessEncoding(this.#bytes) : null
		const text = (this.#text ?? decode(this.#bytes, encoding ?? 'utf-8')).replace(/^\uFEFF/, '')
		assertText(text)
		const json = gridOfJson(text)
		if (json !== null) {
			return tabulate(json, 0, new Set(), { format: 'json', encoding, separator: null, sheets: [], sheet: 0 })
		}
		const separator = told.separator ?? guessSeparator(text)
		return tabulate(parseText(text, separator), told.header, null, { format, encoding, separator, sheets: [], sheet: 0 })
	}
}

type Origin = Pick<Table, 'format' | 'encoding' | 'separator' | 'sheets' | 'sheet'>

/** `headings`: null for text, whose rows may be torn by a stray separator; a sheet's cells are where they are. */
function tabulate(grid: Grid, told: number | undefined, headings: Set<number> | null, origin: Origin): Table {
	if (!grid.some((cells) => width(cells) > 0)) {
		throw new FileProblem('empty')
	}
	const headerRow = told ?? guessHeader(grid)
	const named = (grid[headerRow] ?? []).slice(0, width(grid[headerRow] ?? []))
	const roll = electoralRoll(named)
	if (roll.length > 0) {
		throw new FileProblem('electoral_roll', { columns: roll })
	}
	const left: LeftOut[] = []
	const rows: string[][] = []
	const numbers: number[] = []
	const body = grid.slice(headerRow + 1)
	const columns = headings === null ? textColumns(named, body) : Math.max(named.length, widest(body))
	body.forEach((cells, index) => {
		const end = width(cells)
		if (end === 0) {
			return
		}
		const number = headerRow + index + 2
		const reason = end > columns ? 'too_many_cells' : notAPerson(cells.slice(0, end), named, headings?.has(number - 1) ?? false)
		if (reason !== null) {
			left.push({ row: number, reason, text: cells.slice(0, end).join(origin.separator ?? ' | ') })
			return
		}
		rows.push(Array.from({ length: columns }, (_, column) => cells[column] ?? ''))
		numbers.push(number)
	})
	if (rows.length === 0) {
		throw new FileProblem('no_rows')
	}
	const header = Array.from({ length: columns }, (_, column) => (named[column] ?? '').replace(/\s+/g, ' '))
	return { ...origin, headerRow, header, rows, numbers, left, top: grid.slice(0, 12).map((cells) => cells.slice(0, 12)) }
}

function widest(rows: Grid): number {
	return rows.reduce((most, cells) => Math.max(most, width(cells)), 0)
}

/** As many as the header has, unless more than a fifth of the rows say otherwise: then the header is what is short. */
function textColumns(named: string[], body: Grid): number {
	const longer = body.filter((cells) => width(cells) > named.length).length
	const filled = body.filter((cells) => width(cells) > 0).length
	return named.length === 0 || longer > filled / 5 ? Math.max(named.length, widest(body)) : named.length
}

function notAPerson(cells: string[], named: string[], heading: boolean): LeftOut['reason'] | null {
	if (heading) {
		return 'section_title'
	}
	if (named.length > 1 && cells.length === named.length && cells.every((cell, column) => fold(cell) === fold(named[column] ?? ''))) {
		return 'repeated_header'
	}
	const filled = cells.filter((cell) => cell !== '')
	return filled.length <= 3 && /^(?:sous )?total(?:\b|$)/.test(fold(filled[0] ?? '')) && filled.slice(1).every((cell) => /^\d+$/.test(cell)) ? 'total_row' : null
}
