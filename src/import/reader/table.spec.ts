// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { encode, problemOf } from '../testing.ts'
import { Source } from './table.ts'

const bytes = (text: string) => encode(text, 'utf-8')
const read = (text: string) => new Source(bytes(text)).read()

describe('a list that cannot come in', () => {
	it.each([
		['no byte', new Uint8Array(), 'empty'],
		['only separators', bytes(';;;\n;;\n\n'), 'empty'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary'],
		['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 7919) % 251), 'binary'],
		['a text document', encode('PK\u0003\u0004 word/document.xml', 'windows-1252'), 'not_a_table'],
		['a torn workbook', encode('PK\u0003\u0004 xl/workbook.xml', 'windows-1252'), 'damaged'],
		['a header only', bytes('nom;prenom;mail\n'), 'no_rows'],
		['a NUL byte', bytes('nom;mail\nDur\0and;a@example.org\n'), 'nul_byte'],
		['a quote that never closes', bytes('nom;mail\n"Durand;a@example.org\nMartin;b@example.org\n'), 'quote_unclosed'],
		['a million columns', bytes('nom;mail' + ';x'.repeat(1_000_000) + '\nDurand;a@example.org\n'), 'too_many_columns'],
		['an electoral roll', bytes("Numéro d'électeur;nom;prenom;bureau de vote\n12;Durand;Marie;3\n"), 'electoral_roll'],
		['the births of an electoral roll', bytes('nom de naissance;prénoms;commune de naissance\nDurand;Marie;Caen\n'), 'electoral_roll'],
	])('says why: %s', (_, content, reason) => {
		expect(problemOf(content)?.reason).toBe(reason)
	})

	it('is refused by its size before it is read', () => {
		expect(problemOf(new Uint8Array(100 * 1024 * 1024 + 1))?.reason).toBe('too_large')
	})

	it('is no electoral roll for a maiden name or a canton alone', () => {
		expect(problemOf(bytes('nom de naissance;nom;mail\nDurand;Martin;a@example.org\n'))).toBeNull()
	})
})

describe('the rows of a list', () => {
	it('begin under the row that names the columns, wherever it is, with their own numbers', () => {
		const table = read('Liste des amis;;\n;;\nNOM;Prénom;Mail\nDurand;Marie;a@example.org\n\nMartin;Léa;b@example.org\n')
		expect(table).toMatchObject({ headerRow: 2, header: ['NOM', 'Prénom', 'Mail'], numbers: [4, 6] })
	})

	it('begin with the first one where nothing names the columns', () => {
		expect(read('Durand;Marie;a@example.org\nMartin;Léa;b@example.org\n')).toMatchObject({ headerRow: -1, numbers: [1, 2] })
	})

	it.each([';', ',', '\t', '|', ':'])('are told apart by %j', (separator) => {
		const table = read([['nom', 'mail'], ['Durand, Dupont', 'a@example.org'], ['Martin; x', 'b@example.org'], ['O|p', 'c@x.org']]
			.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join('\n'))
		expect(table).toMatchObject({ separator, header: ['nom', 'mail'] })
		expect(table.rows[0]).toEqual(['Durand, Dupont', 'a@example.org'])
	})

	it('keep line breaks inside quotes, and the separator that the first line tells', () => {
		const table = read('sep=;\r\nnom;adresse\r\nDurand;"3, rue Basse\r\nBâtiment B"\r\n')
		expect(table).toMatchObject({ separator: ';', header: ['nom', 'adresse'], rows: [['Durand', '3, rue Basse\nBâtiment B']], numbers: [3] })
	})

	it('that are ragged: missing cells are blank, a row with too many is listed', () => {
		const table = read('nom,prenom,mail\nDurand,Marie\nMartin,Léa,b@example.org,oups\nLe Roux,Anne,c@example.org\nA,B,d@example.org\nC,D,e@example.org\nE,F,\n')
		expect(table.rows[0]).toEqual(['Durand', 'Marie', ''])
		expect(table.left).toEqual([{ row: 3, reason: 'too_many_cells', text: 'Martin,Léa,b@example.org,oups' }])
	})

	it('that are no person are listed: headers again, sums', () => {
		const table = read('nom;mail\nDurand;a@example.org\nNom;Mail\nMartin;b@example.org\nTotal;2\n')
		expect(table.rows).toHaveLength(2)
		expect(table.left.map(({ row, reason }) => [row, reason])).toEqual([[3, 'repeated_header'], [5, 'total_row']])
	})

	it('keep what begins like a formula as text', () => {
		expect(read('nom;mail;tel\n=1+1;@x;+33 6 39 98 00 01\n-;a@example.org;\n').rows[0]).toEqual(['=1+1', '@x', '+33 6 39 98 00 01'])
	})

	it('lose the apostrophe that kept a telephone from being reckoned', () => {
		expect(read("nom;tel\n't Hooft;'0639980001\n").rows[0]).toEqual(["'t Hooft", '0639980001'])
	})

	it('can be pasted from a spreadsheet', () => {
		const table = new Source('Nom\tMail\nDurand\ta@example.org\n').read()
		expect(table).toMatchObject({ format: 'pasted', encoding: null, separator: '\t', rows: [['Durand', 'a@example.org']] })
	})
})
