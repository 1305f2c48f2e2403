// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the reader and the server name with a code, as people say it. */

import type { Target } from './guess/targets.ts'
import type { Encoding } from './reader/encoding.ts'
import type { Format } from './reader/format.ts'
import type { FileReason } from './reader/problem.ts'
import type { Remark } from './rows/draft.ts'

import { n, number, t } from '../l10n.ts'
import { FileProblem } from './reader/problem.ts'

export const STEPS = [
	t('socle', 'File'),
	t('socle', 'Columns'),
	t('socle', 'Origin'),
	t('socle', 'Check'),
	t('socle', 'Import'),
	t('socle', 'Result'),
]

export const FORMATS: Record<Format, string> = {
	csv: t('socle', 'text table (CSV)'),
	xlsx: t('socle', 'Excel workbook'),
	xls: t('socle', 'old Excel workbook'),
	ods: t('socle', 'LibreOffice workbook'),
	html: t('socle', 'web page table'),
	json: t('socle', 'file of Socle (JSON)'),
	pasted: t('socle', 'pasted cells'),
}

export const ENCODING_NAMES: Record<Encoding, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE',
	'windows-1252': 'Windows-1252',
	macintosh: 'Mac OS Roman',
	lines: t('socle', 'Line by line (UTF-8 or Windows)'),
}

export const SEPARATOR_NAMES: Record<string, string> = {
	';': t('socle', 'Semicolon ;'),
	',': t('socle', 'Comma ,'),
	'\t': t('socle', 'Tab'),
	'|': t('socle', 'Bar |'),
	':': t('socle', 'Colon :'),
}

export const TARGETS: Record<Target, string> = {
	ignore: t('socle', 'Do not bring in'),
	full_name: t('socle', 'Given and family name together'),
	given_name: t('socle', 'Given name'),
	family_name: t('socle', 'Family name'),
	email: t('socle', 'Mail address'),
	phone: t('socle', 'Telephone'),
	reach: t('socle', 'Mail or telephone'),
	street: t('socle', 'Street'),
	postcode: t('socle', 'Postcode'),
	commune: t('socle', 'Commune'),
	address: t('socle', 'Whole address'),
	neighbourhood: t('socle', 'Neighbourhood'),
	kind: t('socle', 'Kind (member, regular, occasional)'),
	language: t('socle', 'Language'),
	tag: t('socle', 'Tag, for whoever has a yes'),
	tags: t('socle', 'Tags'),
	over_15: t('socle', '15 or over'),
	over_17: t('socle', '17 or over'),
	provenance: t('socle', 'Where the data comes from'),
	basis: t('socle', 'Legal basis'),
	note: t('socle', 'Note'),
}

const FILE_REASONS: Record<FileReason, string> = {
	empty: t('socle', 'There is nothing in this file.'),
	binary: t('socle', 'This is not a table: a picture, a PDF or a program perhaps. Open it in the program that it comes from and save it as a spreadsheet or as CSV.'),
	not_a_table: t('socle', 'This is a document or an archive, not a spreadsheet. Copy its table, then paste it here.'),
	password: t('socle', 'This workbook is protected by a password. Open it, save a copy without the password, and bring that one.'),
	damaged: t('socle', 'This workbook is damaged. Open it in your spreadsheet program, save it again, and bring that one.'),
	too_large: t('socle', 'This file is larger than 100 MB. Split it into several ones.'),
	too_many_columns: t('socle', 'This table has more than 500 columns. Keep those that you need, or choose another separator.'),
	too_many_rows: t('socle', 'This table has more than 1,100,000 rows. Split it into several files.'),
	nul_byte: t('socle', 'This file holds characters that no text has (NUL). It was damaged on its way: export it again.'),
	not_utf8: t('socle', 'This file is not in UTF-8. Choose another encoding.'),
	mixed_encodings: t('socle', 'Some lines of this file are in another encoding than the others: several lists were put together. It can be read line by line.'),
	quote_unclosed: t('socle', 'A quotation mark opens a cell and never closes it. Correct this row, or choose another separator.'),
	no_rows: t('socle', 'There is a header, and nobody under it.'),
	header_duplicate: t('socle', 'Two columns have the same name and different values. Choose below what each of them is.'),
	electoral_roll: t('socle', 'This looks like an electoral roll. Socle does not take one in: the people on it did not give their details to your collective. This is a choice of this program.'),
	no_usable_column: t('socle', 'No column holds a name, a mail address or a telephone.'),
}

/** Why a file does not come in, with where to look. */
export function fileProblem(error: unknown): string {
	if (!(error instanceof FileProblem)) {
		return t('socle', 'The file could not be read. Nothing was sent. Please try again.')
	}
	const { rows = [], columns = [] } = error.detail
	const places = [
		...rows.length === 0 ? [] : [n('socle', 'Row: {rows}.', 'Rows: {rows}.', rows.length, { rows: rows.map(number).join(', ') })],
		...columns.length === 0 || error.reason === 'no_usable_column' ? [] : [n('socle', 'Column: {columns}.', 'Columns: {columns}.', columns.length, { columns: columns.join(', ') })],
	]
	return [FILE_REASONS[error.reason], ...places].join(' ')
}

/** What the server says of a whole file (task.error) that the browser lets pass, in case it does. */
export function serverProblem(reason: string): string {
	const words: Record<string, string> = { ...FILE_REASONS }
	return words[reason] ?? t('socle', 'The file could not be read on the server. Nothing was written: begin again with the file.')
}

export const REFUSED: Record<string, string> = {
	sensitive: t('socle', 'Never brought in: opinions, religion, origin, health, unions and the like are protected by law.'),
	identity: t('socle', 'Never brought in: identity and bank numbers, passwords.'),
	birth_date: t('socle', 'Not brought in: Socle keeps no date of birth.'),
	consent: t('socle', 'Not brought in: an agreement needs its proof, person by person.'),
	note: t('socle', 'Left out unless you choose it: everyone may read what is written about them. Only facts, nothing that hurts.'),
	duplicate: t('socle', 'Another column already gives this.'),
}

/** Headings of the list of what was done. */
export const REMARKS: Record<Remark['reason'], string> = {
	two_people: t('socle', 'Two people in one cell: brought in as two'),
	couple_unnamed: t('socle', 'A second person without a name: brought in as one'),
	words: t('socle', 'Words beside a mail or telephone: left out'),
	phone_scientific: t('socle', 'Telephone lost by the spreadsheet: cannot be read'),
	value_unknown: t('socle', 'A word that means nothing here: left blank'),
	too_many_cells: t('socle', 'More cells than columns: row left out'),
	section_title: t('socle', 'A heading between the people: left out'),
	repeated_header: t('socle', 'The header once more: left out'),
	total_row: t('socle', 'A sum: left out'),
	nothing_usable: t('socle', 'Nothing to bring in on this row: left out'),
}

/** Why a row is refused or worth a look, as the server says it. */
export const ROW_REASONS: Record<string, string> = {
	email_invalid: t('socle', 'this is not a mail address'),
	phone_invalid: t('socle', 'this is not a telephone number'),
	nobody: t('socle', 'neither a name nor a way to reach anybody'),
	too_long: t('socle', 'too long'),
	kind_unknown: t('socle', 'this kind is not known'),
	language_unknown: t('socle', 'this language is not known'),
	provenance_unknown: t('socle', 'this origin is not known'),
	basis_needs_proof: t('socle', 'a consent needs its proof'),
	basis_unknown: t('socle', 'this basis is not known'),
	yes_no_unknown: t('socle', 'neither yes nor no'),
	too_many_cells: t('socle', 'more cells than columns'),
	too_few_cells: t('socle', 'fewer cells than columns'),
	same_name: t('socle', 'someone with the same name is already there'),
	household: t('socle', 'shares this with someone of another name'),
	not_utf8: t('socle', 'characters that cannot be read'),
	nul_byte: t('socle', 'characters that no text has'),
	bad_quotes: t('socle', 'quotation marks that do not close'),
}

/** The name of a canonical column, and of what the server calls a field. */
export function fieldName(field: string): string {
	const words: Record<string, string> = { ...TARGETS, emails: TARGETS.email, phones: TARGETS.phone }
	return words[field] ?? field
}

export const STATES: Record<string, string> = {
	uploading: t('socle', 'The file has not fully arrived'),
	ready: t('socle', 'Waits to be checked'),
	checking: t('socle', 'Being checked'),
	checked: t('socle', 'Checked: waits for your go-ahead'),
	running: t('socle', 'Being brought in'),
	done: t('socle', 'Brought in'),
	undoing: t('socle', 'Being undone'),
	undone: t('socle', 'Undone'),
	failed: t('socle', 'Stopped: something went wrong'),
}
