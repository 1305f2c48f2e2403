// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import Papa from 'papaparse'
import { FileProblem, MAX_COLUMNS, MAX_ROWS } from './problem.ts'

/** In order of preference where two explain the text equally well. */
export const SEPARATORS = [';', '\t', ',', '|', ':', '~', '^', '#'] as const

/** How Excel says it in the first line. */
const TOLD = /^"?sep=(.)"?[\r\n]/i

/** Cells as the file has them, nothing skipped: the index is the row's number minus one. */
export type Grid = string[][]

/** The separator under which most lines have the same number of cells, and more than one. */
export function guessSeparator(text: string): string {
	const told = TOLD.exec(text)?.[1]
	if (told !== undefined) {
		return told
	}
	const start = unix(text.slice(0, 100_000))
	let best = { separator: ',', score: 0 }
	for (const separator of SEPARATORS) {
		const rows = Papa.parse<string[]>(start, { delimiter: separator, preview: 200, newline: '\n' }).data
		const widths = rows.map((row) => row.length).filter((width) => width > 1)
		const usual = mode(widths)
		const agreeing = widths.filter((width) => width === usual).length
		// Mails, times and addresses hold these too: they must explain the lines nearly all alike.
		const odd = separator === ':' || separator === '#' || separator === '~' || separator === '^'
		const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length
		const share = agreeing / Math.max(1, filled)
		const score = (odd && share < 0.9) ? 0 : share * share * Math.min(usual, 12) * (odd ? 0.3 : 1)
		if (score > best.score + 1e-9) {
			best = { separator, score }
		}
	}
	return best.separator
}

/**
 * @throws {FileProblem} `quote_unclosed`, `too_many_columns`, `too_many_rows`
 */
export function parseText(text: string, separator: string): Grid {
	const { data, errors } = Papa.parse<string[]>(unix(text), { delimiter: separator, newline: '\n' })
	const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
	if (unclosed !== undefined) {
		throw new FileProblem('quote_unclosed', { rows: [(unclosed.row ?? 0) + 1] })
	}
	if (data.length > MAX_ROWS) {
		throw new FileProblem('too_many_rows', { limit: MAX_ROWS })
	}
	const rows = data.map((row, index) => {
		const end = width(row)
		if (end > MAX_COLUMNS) {
			throw new FileProblem('too_many_columns', { rows: [index + 1], limit: MAX_COLUMNS })
		}
		return row.map(clean)
	})
	if (TOLD.test(text)) {
		rows[0] = []
	}
	return rows
}

/** How spreadsheets keep a telephone or a formula from being reckoned. */
const GUARD = /^'+(?=[\d=+\-@])/

/** Runs of blanks, also unbreakable ones, become one; line breaks inside a cell stay. OpenDocument keeps no more than this. */
export function clean(cell: string): string {
	return /^[\x21-\x26\x28-\x7E][\x21-\x7E]*$/.test(cell)
		? cell
		: cell.replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '').replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim().replace(GUARD, '')
}

/** Cells up to the last filled one. */
export function width(row: string[]): number {
	let end = row.length
	while (end > 0 && (row[end - 1] ?? '').trim() === '') {
		end--
	}
	return end
}

/** One kind of line break: files pasted together have several. */
function unix(text: string): string {
	return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
}

function mode(values: number[]): number {
	const counts = new Map<number, number>()
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1)
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}
