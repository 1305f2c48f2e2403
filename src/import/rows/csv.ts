// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Field } from '../guess/targets.ts'
import type { Person } from './draft.ts'

/** Characters after which a chunk ends: 3 MB at the very most, and the server takes 4. */
export const CHUNK = 1024 * 1024

/**
 * The canonical file in pieces, cut between rows. `row` is the person's own row number, for the server's reports.
 *
 * @param persons in the file's order
 * @param header as canonicalHeader() gives it
 * @param withRow whether the first column is `row`
 * @yields {Uint8Array} UTF-8
 */
export function* canonicalChunks(persons: Iterable<Person>, header: Field[], withRow: boolean): Generator<Uint8Array> {
	const encoder = new TextEncoder()
	let text = line(withRow ? ['row', ...header] : header)
	for (const { row, fields } of persons) {
		const cells = header.map((field) => fields[field] ?? '')
		text += line(withRow ? [String(row), ...cells] : cells)
		if (text.length >= CHUNK) {
			yield encoder.encode(text)
			text = ''
		}
	}
	if (text !== '') {
		yield encoder.encode(text)
	}
}

export function line(cells: string[]): string {
	return cells.map((cell) => /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(',') + '\n'
}
