// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '../guess/columns.ts'
import { people } from '../rows/canonical.ts'
import { canonicalChunks } from '../rows/csv.ts'
import { encode } from '../testing.ts'
import { Source } from './table.ts'

const HEADER = ['Nom', 'Prénom', 'Mail', 'Téléphone', 'Ville']

/** What a cell may hold in every encoding: French, signs that separate, quotes, line breaks inside; blanks are one blank. */
const text = fc.string({ unit: fc.constantFrom(...'abcdeéèêçàùœîôÉÀabcde ABC,;|\t"\'-=+@:#~^\n'), maxLength: 14 }).map((cell) => cell.trim().replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/^'+(?=[=+\-@])/, ''))
const name = fc.constantFrom('Hélène', 'François', 'Lefèvre', 'Noël', 'Benoît', 'Cœur', 'Ménard', 'Gaël', 'Zoé', 'Maïté', 'Châtelain', 'Bérénice')
const cells = fc.tuple(name, text, text, text, text).map((row): string[] => row)
const list = fc.array(cells, { minLength: 2, maxLength: 12 })

function csv(rows: string[][], separator: string, lineEnd: string): string {
	return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(lineEnd) + lineEnd
}

const read = (content: Uint8Array) => new Source(content).read().rows

describe('a list comes out as it went in', () => {
	for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const) {
		for (const separator of [';', ',', '\t', '|']) {
			it(`from ${encoding} with ${JSON.stringify(separator)}`, () => {
				fc.assert(fc.property(list, fc.boolean(), fc.constantFrom('\n', '\r\n'), (rows, mark, lineEnd) => {
					expect(read(encode(csv([HEADER, ...rows], separator, lineEnd), encoding, mark))).toEqual(rows)
				}), { numRuns: 40 })
			})
		}
	}

	it.each(['xlsx', 'xls', 'ods'] as const)('from %s', (bookType) => {
		fc.assert(fc.property(list, (rows) => {
			const book = utils.book_new()
			utils.book_append_sheet(book, utils.aoa_to_sheet([HEADER, ...rows]), 'Liste')
			expect(read(new Uint8Array(write(book, { type: 'array', bookType })))).toEqual(rows)
		}), { numRuns: 25 })
	})

	it('from the canonical file that was made of it', () => {
		const plain = fc.string({ unit: fc.constantFrom(...'abcdéè,;"\n\'-|'), maxLength: 12 }).map((cell) => cell.trim())
		fc.assert(fc.property(fc.array(fc.tuple(name, plain, plain), { minLength: 1, maxLength: 8 }), (rows) => {
			const header = ['given_name', 'family_name', 'email', 'phone', 'tags'].join()
			const again = (bytes: Uint8Array) => {
				const table = new Source(bytes).read()
				const persons = people(table, { ...guessColumns(table), couples: true }, () => {}, { phones: 0, postcodes: 0 })
				return Buffer.concat([...canonicalChunks(persons, ['given_name', 'family_name', 'email', 'phone', 'tags'], false)])
			}
			const first = again(encode(`${header}\n${csv(rows.map(([given, family, tags]) => [given, family, '', '', tags]), ',', '\n')}`, 'utf-8'))
			expect(again(first).toString()).toBe(first.toString())
		}), { numRuns: 60 })
	})
})
