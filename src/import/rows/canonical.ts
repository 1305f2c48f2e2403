// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Column, Field } from '../guess/targets.ts'
import type { Table } from '../reader/table.ts'
import type { Person, Remark, Repairs } from './draft.ts'

import { CANONICAL, OPTIONAL } from '../guess/targets.ts'
import { Draft } from './draft.ts'

export interface Choices {
	columns: Column[]
	canonical: boolean
	/** Two people in one cell become two. */
	couples: boolean
}

/** Names of the columns that the canonical file has: the twelve, and the optional ones that something feeds. */
export function canonicalHeader(columns: Column[]): Field[] {
	return [...CANONICAL, ...OPTIONAL.filter((field) => columns.some(({ target }) => target === field))]
}

/**
 * The people of a table.
 *
 * @param table the file as it was read
 * @param choices what each column becomes
 * @param remark hears of every change that is more than a blank
 * @param repairs is counted up
 * @yields {Person} each person, in the file's order
 */
export function* people(table: Table, choices: Choices, remark: (remark: Remark) => void, repairs: Repairs): Generator<Person> {
	const zero = frenchPostcodes(table, choices.columns)
	for (const { row, reason, text } of table.left) {
		remark({ row, column: '', value: text, reason, became: '' })
	}
	for (let index = 0; index < table.rows.length; index++) {
		const draft = new Draft(table.numbers[index] ?? 0, remark, repairs)
		const cells = table.rows[index] ?? []
		for (const column of choices.columns) {
			const cell = cells[column.index] ?? ''
			if (cell !== '') {
				if (choices.canonical) {
					draft.take(column.target, cell)
				} else {
					draft.read(column, cell, zero)
				}
			}
		}
		if (draft.isEmpty) {
			remark({ row: draft.row, column: '', value: cells.filter((cell) => cell !== '').join(' | '), reason: 'nothing_usable', became: '' })
			continue
		}
		yield* choices.canonical ? [draft.person()] : draft.persons(choices.couples)
	}
}

/** A postcode of four digits lost a zero, unless telephones say that this list comes from elsewhere. */
function frenchPostcodes(table: Table, columns: Column[]): boolean {
	const of = (target: string) => columns.filter((column) => column.target === target)
	const some = (target: string, test: RegExp) => of(target).some(({ index }) => table.rows.some((row) => test.test(row[index] ?? '')))
	return some('postcode', /^\d{5}$/) || !some('phone', /^(?:\+|00)(?!33)/)
}
