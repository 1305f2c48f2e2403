// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Table } from '../reader/table.ts'
import type { Column, Refused, Target } from './targets.ts'
import type { Looks } from './values.ts'

import { familyFirstOf } from '../rows/names.ts'
import { fold } from './fold.ts'
import { familyFirst, refusalOfHeader, targetOfHeader } from './headers.ts'
import { CANONICAL, MANY, OPTIONAL } from './targets.ts'
import { looksOf } from './values.ts'

export interface Guess {
	columns: Column[]
	/** The file is one that Socle wrote: its cells are taken as they are. */
	canonical: boolean
	/** Headers that two columns bear with different values for the same field: a person has to choose. */
	conflicts: string[]
}

const FIELDS = [...CANONICAL, ...OPTIONAL]

export function guessColumns(table: Table): Guess {
	const canonical = isCanonical(table.header)
	const looks = table.header.map((_, index) => looksOf(column(table, index)))
	if (canonical) {
		const columns = table.header.map((header, index) => describe(header, index, looks[index] ?? looksOf([]), FIELDS.find((field) => field === header) ?? 'ignore'))
		return { columns, canonical, conflicts: [] }
	}
	const columns = table.header.map((header, index) => guessColumn(header, index, looks[index] ?? looksOf([])))
	settleNames(columns, looks, table)
	settlePlaces(columns, looks)
	return { columns, canonical, conflicts: settleDoubles(columns, table) }
}

const LOCKED: Refused[] = ['sensitive', 'identity', 'birth_date', 'consent']

/** Neither a name nor a way to reach anybody: nothing to bring in. */
export function isUsable(columns: Column[]): boolean {
	return columns.some(({ target }) => ['given_name', 'family_name', 'full_name', 'email', 'phone', 'reach'].includes(target))
}

function isCanonical(header: string[]): boolean {
	return ['given_name', 'family_name', 'email', 'phone'].every((name) => header.includes(name))
}

function* column(table: Table, index: number): Generator<string> {
	for (const row of table.rows) {
		yield row[index] ?? ''
	}
}

function guessColumn(header: string, index: number, looks: Looks): Column {
	const refused = refusalOfHeader(header)
	return describe(header, index, looks, refused === null ? agree(targetOfHeader(header), looks, header) : 'ignore', refused)
}

function describe(header: string, index: number, looks: Looks, target: Target, refused: Refused | null = null): Column {
	const note = target === 'note'
	return {
		index,
		header,
		target: note ? 'ignore' : target,
		refused: refused ?? (note ? 'note' : null),
		locked: refused !== null && LOCKED.includes(refused),
		familyFirst: familyFirst(header) ?? false,
		samples: looks.samples,
		filled: looks.filled,
	}
}

/** A header is a hint, the values decide: a column "Contact" may hold names, mails or both. */
function agree(hint: Target | null, looks: Looks, header: string): Target {
	if (looks.filled === 0) {
		return hint ?? 'ignore'
	}
	if (looks.email > 0.15 && looks.phone > 0.15 && looks.email + looks.phone > 0.7) {
		return 'reach'
	}
	switch (hint) {
		case 'email':
		case 'phone':
		case 'reach':
			return looks.email > 0.5 ? 'email' : looks.phone > 0.5 ? 'phone' : looks.yesNo > 0.7 || (hint === 'phone' && looks.digits > 0.5) ? 'ignore' : hint
		case 'kind':
			return looks.kind >= 0.5 ? 'kind' : looks.distinct <= 12 && looks.digits < 0.5 && looks.filled > looks.distinct ? 'tags' : 'ignore'
		case 'language':
		case 'provenance':
		case 'basis':
			return looks[hint] >= 0.5 ? hint : 'ignore'
		case 'over_15':
		case 'over_17':
			return looks.yesNo > 0.5 ? hint : 'ignore'
		case 'street':
		case 'commune':
		case 'postcode':
			return looks.email > 0.5 ? 'email' : looks.address > 0.5 ? 'address' : looks.postcode > 0.7 ? 'postcode' : hint
		case 'neighbourhood':
		case 'tags':
			return looks.yesNo > 0.8 ? 'tag' : hint
		case 'full_name':
		case 'ignore':
		case null:
			return fromValues(looks, header) ?? hint ?? 'ignore'
		default:
			return hint
	}
}

function fromValues(looks: Looks, header: string): Target | null {
	if (looks.email > 0.6) {
		return 'email'
	}
	if (/^(fax|date|n|no|num|id)\b/.test(fold(header))) {
		return null
	}
	if (looks.phone > 0.6) {
		return 'phone'
	}
	if (looks.address > 0.6) {
		return 'address'
	}
	if (targetOfHeader(header) !== null) {
		return null
	}
	if (looks.yesNo > 0.8 && header !== '') {
		return 'tag'
	}
	if (looks.fullName > 0.5) {
		return 'full_name'
	}
	return looks.given > 0.6 ? 'given_name' : looks.postcode > 0.9 && looks.digits > 0.9 ? 'postcode' : null
}

/** "Nom" alone may hold the whole name; and a column of words beside the given names is the family's. */
function settleNames(columns: Column[], looks: Looks[], table: Table): void {
	const of = (target: Target) => columns.find((column) => column.target === target)
	const given = of('given_name')
	const family = of('family_name')
	if (family !== undefined && given === undefined) {
		const whole = looks[family.index]
		if (whole !== undefined && whole.filled > 0 && whole.severalWords > 0.6) {
			family.target = 'full_name'
		}
	}
	if (given !== undefined && family === undefined && of('full_name') === undefined) {
		const beside = [columns[given.index - 1], columns[given.index + 1]].find((column) => column?.target === 'ignore' && column.refused === null
			&& column.filled >= given.filled / 2 && targetOfHeader(column.header) === null && column.samples.every((sample) => /^[^\d@]{2,40}$/.test(sample)))
		if (beside !== undefined) {
			beside.target = 'family_name'
		}
	}
	const full = of('full_name')
	if (full !== undefined && given !== undefined && of('family_name') === undefined && (looks[full.index]?.severalWords ?? 0) < 0.5) {
		full.target = 'family_name'
	}
	for (const column of columns.filter(({ target }) => target === 'full_name')) {
		const cells = table.rows.slice(0, 400).map((row) => row[column.index] ?? '').filter((cell) => cell !== '')
		column.familyFirst = familyFirstOf(cells) ?? column.familyFirst
	}
	if (of('given_name') !== undefined && of('family_name') !== undefined) {
		columns.filter(({ target }) => target === 'full_name').forEach((column) => leaveOut(column))
	} else if (of('full_name') !== undefined) {
		columns.filter(({ target }) => target === 'given_name' || target === 'family_name').forEach((column) => leaveOut(column))
	}
}

/** Few different words beside the postcodes are communes. */
function settlePlaces(columns: Column[], looks: Looks[]): void {
	const postcode = columns.find(({ target }) => target === 'postcode')
	if (postcode === undefined || columns.some(({ target }) => target === 'commune')) {
		return
	}
	const next = [columns[postcode.index + 1], columns[postcode.index - 1]].find((column) => {
		const look = looks[column?.index ?? -1]
		return column?.target === 'ignore' && column.refused === null && targetOfHeader(column.header) === null
			&& look !== undefined && look.filled > 2 && look.digits === 0 && look.distinct <= Math.max(2, look.filled / 3)
	})
	if (next !== undefined) {
		next.target = 'commune'
	}
}

function leaveOut(column: Column): void {
	column.target = 'ignore'
	column.refused = 'duplicate'
}

/** Of several columns for one field the fullest stays. Returns the headers of those that contradict each other. */
function settleDoubles(columns: Column[], table: Table): string[] {
	const conflicts: string[] = []
	for (const target of [...CANONICAL, 'over_15', 'over_17', 'provenance', 'basis', 'full_name', 'address'] satisfies Target[]) {
		const same = columns.filter((column) => column.target === target)
		if (same.length < 2 || MANY.includes(target)) {
			continue
		}
		const [kept, ...others] = same.toSorted((a, b) => b.filled - a.filled || a.index - b.index)
		for (const other of others) {
			if (kept !== undefined && fold(kept.header) === fold(other.header) && kept.header !== '' && contradict(table, kept.index, other.index)) {
				conflicts.push(other.header)
			}
			leaveOut(other)
		}
	}
	return conflicts
}

function contradict(table: Table, one: number, two: number): boolean {
	return table.rows.some((row) => (row[one] ?? '') !== '' && (row[two] ?? '') !== '' && fold(row[one] ?? '') !== fold(row[two] ?? ''))
}
