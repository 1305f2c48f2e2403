// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Decisions of earlier times, out of a table (CSV) or of Markdown files: nothing is decided here, the server looks at each of them. */

import Papa from 'papaparse'
import { decode, guessEncoding } from '../../import/reader/encoding.ts'
import { guessSeparator } from '../../import/reader/text.ts'

const TEXTS = ['former_number', 'title', 'text', 'context', 'method', 'decided_on', 'starts_on', 'ends_on', 'review_on'] as const
const LISTS = ['people', 'tags'] as const
const VOTES = ['for', 'against', 'abstained'] as const
type TextField = typeof TEXTS[number]
type ListField = typeof LISTS[number]
type VoteField = typeof VOTES[number]
type Field = TextField | ListField | VoteField | 'number'

export interface PastRow extends Partial<Record<TextField, string>>, Partial<Record<ListField, string[]>> {
	votes?: Record<string, number>
}

export interface PastRead {
	/** Where it stands, for whoever corrects it: the file, and in a table its line. */
	file: string
	line: number | null
	row: PastRow
}

/** How columns are called, folded; what an export of Socle calls them comes first. */
const NAMES: Record<Field, string[]> = {
	number: ['number', 'numero', 'no', 'n', 'ref', 'reference'],
	former_number: ['former number', 'ancien numero', 'numero d origine'],
	title: ['title', 'titre', 'objet', 'intitule', 'sujet'],
	text: ['text', 'texte', 'decision', 'contenu', 'description'],
	context: ['context', 'contexte', 'motif', 'motifs', 'pourquoi', 'why'],
	method: ['method', 'methode', 'mode', 'mode de decision'],
	decided_on: ['decided on', 'date', 'date de decision', 'decidee le', 'prise le', 'adoptee le'],
	starts_on: ['starts on', 'debut', 'en vigueur du', 'date d effet'],
	ends_on: ['ends on', 'last day', 'fin', 'en vigueur jusqu au', 'date de fin'],
	review_on: ['review on', 'next review on', 'reexamen', 'date de reexamen', 'a revoir le'],
	people: ['people', 'presents', 'personnes presentes', 'participants', 'present'],
	tags: ['tags', 'etiquettes', 'mots cles', 'themes', 'theme'],
	for: ['for', 'pour'],
	against: ['against', 'contre'],
	abstained: ['abstained', 'abstentions', 'abstention'],
}

const METHODS: Record<string, string> = {
	consent: 'consent',
	consentement: 'consent',
	consensus: 'consensus',
	vote: 'vote',
	election: 'election',
	'election sans candidat': 'election',
	coordinator: 'coordinator',
	coordination: 'coordinator',
}

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
const TITLE = 120
const CONTEXT = '<!-- context -->'
const SUMMARY = '<!-- summary -->'

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim()

const isIn = <T extends string>(list: readonly T[], value: string): value is T => (list as readonly string[]).includes(value)

const fieldOf = (name: string) => (Object.entries(NAMES) as [Field, string[]][]).find(([, names]) => names.includes(fold(name)))?.[0] ?? null

/**
 * A day as the server takes it; what cannot be read stays as it is, and the server says so.
 *
 * @param text such as 21/03/2024, 21 mars 2024 or 2024-03-21
 */
export function toDay(text: string): string {
	const written = text.trim()
	const word = /^(\d{1,2})(?:er)? (\p{L}+) (20\d\d)$/u.exec(written)
	const month = word === null ? -1 : MONTHS.indexOf(fold(word[2] ?? ''))
	const parts = word !== null && month >= 0
		? [word[1], String(month + 1), word[3]]
		: /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:20)?\d\d)$/.exec(written)?.slice(1)
	if (parts === undefined) {
		return written
	}
	const [day = '', number = '', year = ''] = parts
	return `${year.length === 2 ? `20${year}` : year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** An apostrophe that a table puts before what looks like a formula (lib/Export/CsvLine.php) is taken away. */
const unguarded = (cell: string) => /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell

function listOf(value: unknown): string[] {
	const items = Array.isArray(value) ? value.map(String) : String(value).split(/[|;,\n]/)
	return items.map((item) => item.trim()).filter((item) => item !== '')
}

/**
 * What the server takes: '' is left out.
 *
 * @param given by field
 */
export function toRow(given: Partial<Record<Field, unknown>>): PastRow {
	const row: PastRow = {}
	const votes: Record<string, number> = {}
	for (const [field, value] of Object.entries(given)) {
		const text = typeof value === 'string' ? value.trim() : value
		if (text === '' || text === null || text === undefined) {
			continue
		}
		if (isIn(VOTES, field)) {
			votes[field] = Number(text)
		} else if (isIn(LISTS, field)) {
			row[field] = listOf(text)
		} else if (isIn(TEXTS, field)) {
			row[field] = field.endsWith('_on') ? toDay(String(text)) : field === 'method' ? METHODS[fold(String(text))] ?? '' : String(text)
		}
	}
	const number = String(given.number ?? '').trim()
	if (number !== '') {
		row.former_number = number
	}
	if (Object.keys(votes).length > 0) {
		row.votes = Object.fromEntries(VOTES.map((name) => [name, votes[name] ?? 0]))
	}
	return withBoth(row)
}

/** Of a list that has only the one, the other is made: the decision is its own title, or begins with it. */
function withBoth(row: PastRow): PastRow {
	const { title = '', text = '' } = row
	if (title === '' && text !== '') {
		const [first = ''] = text.split('\n')
		return { ...row, title: first.length > TITLE ? `${first.slice(0, TITLE - 1)}…` : first }
	}
	return text === '' && title !== '' ? { ...row, text: title } : row
}

function table(file: string, text: string): PastRead[] {
	const { data } = Papa.parse<string[]>(text, { delimiter: guessSeparator(text), skipEmptyLines: false })
	const [header = [], ...lines] = data
	const fields = header.map(fieldOf)
	return lines.flatMap((cells, index) => {
		if (cells.every((cell) => cell.trim() === '')) {
			return []
		}
		const given: Partial<Record<Field, unknown>> = {}
		fields.forEach((field, column) => {
			if (field !== null && (cells[column] ?? '') !== '') {
				given[field] = unguarded(cells[column] ?? '')
			}
		})
		return [{ file, line: index + 2, row: toRow(given) }]
	})
}

function value(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return text.replace(/^(['"])(.*)\1$/, '$2')
	}
}

/** The lines in front, as YAML has them: `name: value`, and lists on lines of their own. */
function front(lines: string[]): Partial<Record<Field, unknown>> {
	const given: Partial<Record<Field, unknown>> = {}
	let list: Field | null = null
	for (const line of lines) {
		const [, name = '', said = ''] = /^([^\s:][^:]*):\s*(.*)$/.exec(line) ?? []
		const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? []
		if (item !== undefined && list !== null) {
			given[list] = [...(Array.isArray(given[list]) ? given[list] as unknown[] : []), value(item)]
		} else if (name !== '') {
			list = fieldOf(name)
			const read = value(said)
			if (fold(name) === 'votes' && typeof read === 'object' && read !== null) {
				Object.assign(given, read)
			} else if (list !== null && said !== '') {
				given[list] = typeof read === 'number' ? said : read
			}
		}
	}
	return given
}

function markdown(file: string, text: string): PastRead {
	const [, head = '', rest = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
	const given = front(head === '' ? [] : head.split('\n'))
	const [, heading = '', body = rest] = /^\s*# +([^\n]*)\n?([\s\S]*)$/.exec(rest) ?? []
	const [main = '', why = ''] = (body.split(SUMMARY)[0] ?? '').split(CONTEXT)
	const [day = ''] = /20\d\d-\d\d-\d\d/.exec(file) ?? []
	return {
		file,
		line: null,
		row: toRow({ title: heading, text: main, context: why, ...(day === '' ? {} : { decided_on: day }), ...given }),
	}
}

/**
 * What a file holds: a Markdown file one decision, a table one in each line.
 *
 * @param name of the file
 * @param bytes of it
 */
export function readFile(name: string, bytes: Uint8Array): PastRead[] {
	const text = decode(bytes, guessEncoding(bytes)).replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
	return /\.(md|markdown)$/i.test(name) ? [markdown(name, text)] : table(name, text)
}
