// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the import page asks of the reader: one file at a time, off the main thread (worker.ts) or not (specs). */

import type { Guess } from './guess/columns.ts'
import type { Table, Told } from './reader/table.ts'
import type { Choices } from './rows/canonical.ts'
import type { Remark, Repairs } from './rows/draft.ts'

import { guessColumns } from './guess/columns.ts'
import { FileProblem, MAX_BYTES } from './reader/problem.ts'
import { Source } from './reader/table.ts'
import { canonicalHeader, people } from './rows/canonical.ts'
import { canonicalChunks } from './rows/csv.ts'

export interface Preview extends Omit<Table, 'rows' | 'numbers' | 'left'>, Guess {
	/** The first five rows as they will be read. */
	rows: string[][]
	numbers: number[]
	total: number
	left: number
}

export interface Summary {
	people: number
	/** The first ones of each reason. */
	remarks: Remark[]
	/** How many there are of each reason. */
	counts: Partial<Record<Remark['reason'], number>>
	repairs: Repairs
}

const SHOWN = 5
const LISTED = 2000

export class Desk {
	#source: Source | null = null
	#table: Table | null = null
	#chunks: Generator<Uint8Array> | null = null

	/**
	 * @param content a file, or pasted text
	 * @throws {FileProblem}
	 */
	async open(content: Blob | string): Promise<Preview> {
		if (typeof content !== 'string' && content.size > MAX_BYTES) {
			throw new FileProblem('too_large', { limit: MAX_BYTES })
		}
		this.#source = new Source(typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer()))
		return this.read({})
	}

	/**
	 * The same file, with what the person corrected.
	 *
	 * @param told where our guess was wrong
	 * @throws {FileProblem}
	 */
	read(told: Told): Preview {
		if (this.#source === null) {
			throw new FileProblem('empty')
		}
		this.#table = this.#source.read(told)
		const { rows, numbers, left, ...table } = this.#table
		return { ...table, ...guessColumns(this.#table), rows: rows.slice(0, SHOWN), numbers: numbers.slice(0, SHOWN), total: rows.length, left: left.length }
	}

	/** What would be done with every row. */
	summarise(choices: Choices): Summary {
		const summary: Summary = { people: 0, remarks: [], counts: {}, repairs: { phones: 0, postcodes: 0 } }
		const persons = people(this.#opened(), choices, (remark) => {
			const count = (summary.counts[remark.reason] ?? 0) + 1
			summary.counts[remark.reason] = count
			if (count <= LISTED) {
				summary.remarks.push(remark)
			}
		}, summary.repairs)
		for (const person of persons) {
			summary.people += person.row > 0 ? 1 : 0
		}
		return summary
	}

	/** Begins to write the canonical file; next() gives it piece by piece, null at its end. */
	begin(choices: Choices): void {
		const persons = people(this.#opened(), choices, () => {}, { phones: 0, postcodes: 0 })
		this.#chunks = canonicalChunks(persons, canonicalHeader(choices.columns), true)
	}

	next(): Uint8Array | null {
		return this.#chunks?.next().value ?? null
	}

	#opened(): Table {
		if (this.#table === null) {
			throw new FileProblem('empty')
		}
		return this.#table
	}
}
