// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run -s convert -- FILE`: the list as `occ socle:import` takes it, on standard output; what was left out or changed on
 * standard error. The reader and the guess are those of the import page.
 */

import type { Encoding } from '../src/import/reader/encoding.ts'
import type { Told } from '../src/import/reader/table.ts'

import { readFileSync, statSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { guessColumns, isUsable } from '../src/import/guess/columns.ts'
import { ENCODINGS } from '../src/import/reader/encoding.ts'
import { FileProblem, MAX_BYTES } from '../src/import/reader/problem.ts'
import { Source } from '../src/import/reader/table.ts'
import { canonicalHeader, people } from '../src/import/rows/canonical.ts'
import { canonicalChunks } from '../src/import/rows/csv.ts'

const USAGE = `npm run -s convert -- FILE [--encoding=${ENCODINGS.join('|')}] [--separator=;] [--sheet=1] [--header=1] [--notes]`

const { values, positionals: [file] } = parseArgs({
	allowPositionals: true,
	options: {
		encoding: { type: 'string' },
		separator: { type: 'string' },
		sheet: { type: 'string' },
		header: { type: 'string' },
		notes: { type: 'boolean' },
	},
})

function told(): Told {
	const encoding: Encoding | undefined = ENCODINGS.find((known) => known === values.encoding)
	return {
		...encoding === undefined ? {} : { encoding },
		...values.separator === undefined ? {} : { separator: values.separator.replace('\\t', '\t') },
		...values.sheet === undefined ? {} : { sheet: Number(values.sheet) - 1 },
		...values.header === undefined ? {} : { header: Number(values.header) - 1 },
	}
}

/** Whole, also into a pipe whose reader is slow. */
function write(chunk: Uint8Array): void {
	for (let done = 0; done < chunk.length;) {
		try {
			done += writeSync(1, chunk, done)
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) {
				throw error
			}
		}
	}
}

function convert(path: string): void {
	if (statSync(path).size > MAX_BYTES) {
		throw new FileProblem('too_large', { limit: MAX_BYTES })
	}
	const table = new Source(readFileSync(path)).read(told())
	const guess = guessColumns(table)
	if (guess.conflicts.length > 0) {
		throw new FileProblem('header_duplicate', { columns: guess.conflicts })
	}
	if (!isUsable(guess.columns)) {
		throw new FileProblem('no_usable_column', { columns: table.header })
	}
	const columns = guess.columns.map((column) => values.notes === true && column.refused === 'note' ? { ...column, target: 'note' as const, refused: null } : column)
	for (const { header, target, refused } of columns) {
		console.error(target === 'ignore' ? `column "${header}": left out${refused === null ? '' : ` (${refused})`}` : `column "${header}": ${target}`)
	}
	const repairs = { phones: 0, postcodes: 0 }
	const persons = people(table, { ...guess, columns, couples: true }, ({ row, column, value, reason, became }) => {
		console.error(`row ${row}${column === '' ? '' : `, ${column}`}: ${reason}: ${JSON.stringify(value)}${became === '' ? '' : ` -> ${JSON.stringify(became)}`}`)
	}, repairs)
	for (const chunk of canonicalChunks(persons, canonicalHeader(columns), false)) {
		write(chunk)
	}
	if (repairs.phones + repairs.postcodes > 0) {
		console.error(`zeros put back: ${repairs.phones} telephones, ${repairs.postcodes} postcodes`)
	}
}

if (file === undefined) {
	console.error(USAGE)
	process.exitCode = 2
} else {
	try {
		convert(file)
	} catch (error) {
		if (!(error instanceof FileProblem)) {
			throw error
		}
		console.error(`${error.reason}${Object.keys(error.detail).length === 0 ? '' : ` ${JSON.stringify(error.detail)}`}`)
		process.exitCode = 1
	}
}
