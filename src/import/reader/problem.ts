// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Why a whole file cannot come in. The screen has a sentence for each. */
export type FileReason
	= 'empty' // no byte, or only blank cells
		| 'binary' // a picture, a PDF, a program
		| 'not_a_table' // an office document or archive without a sheet
		| 'password' // an encrypted workbook
		| 'damaged' // a workbook that cannot be opened
		| 'too_large'
		| 'too_many_columns'
		| 'too_many_rows'
		| 'nul_byte'
		| 'not_utf8' // told UTF-8, and it is not
		| 'mixed_encodings'
		| 'quote_unclosed'
		| 'no_rows' // a header only
		| 'header_duplicate'
		| 'electoral_roll'
		| 'no_usable_column'

export interface FileDetail {
	/** Rows concerned, as the person counts them (the file's first row is 1). */
	rows?: number[]
	/** Headers concerned. */
	columns?: string[]
	/** The limit that was passed: bytes, columns or rows. */
	limit?: number
}

export class FileProblem extends Error {
	readonly reason: FileReason
	readonly detail: FileDetail

	constructor(reason: FileReason, detail: FileDetail = {}) {
		super(reason)
		this.name = 'FileProblem'
		this.reason = reason
		this.detail = detail
	}
}

export const MAX_BYTES = 100 * 1024 * 1024
/** Bytes of a workbook's parts: a million rows of people have about half of that. */
export const MAX_UNPACKED = 1024 * 1024 * 1024
export const MAX_COLUMNS = 500
export const MAX_ROWS = 1_100_000
