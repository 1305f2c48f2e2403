// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { WorkSheet } from '@e965/xlsx'

import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { problemOf } from '../testing.ts'
import { Source } from './table.ts'

function book(sheets: Record<string, WorkSheet>, bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx'): Uint8Array {
	const made = utils.book_new()
	Object.entries(sheets).forEach(([name, sheet]) => utils.book_append_sheet(made, sheet, name))
	return new Uint8Array(write(made, { type: 'array', bookType }))
}

const LIST = [['Nom', 'Tél', 'CP', 'Inscrite le'], ['Durand', 612345678, 1400, new Date(Date.UTC(2026, 10, 23))], ['Martin', '06 39 98 00 02', '61999', '']]

describe('a workbook', () => {
	it.each(['xlsx', 'xls', 'ods'] as const)('is read as a person sees it: %s', (type) => {
		const table = new Source(book({ Liste: utils.aoa_to_sheet(LIST, { UTC: true }) }, type)).read()
		expect(table.header).toEqual(['Nom', 'Tél', 'CP', 'Inscrite le'])
		expect(table.rows).toEqual([['Durand', '612345678', '1400', '2026-11-23'], ['Martin', '06 39 98 00 02', '61999', '']])
	})

	it('offers its sheets and begins with the fullest', () => {
		const bytes = book({ Notes: utils.aoa_to_sheet([['À faire']]), Liste: utils.aoa_to_sheet(LIST) })
		const source = new Source(bytes)
		expect(source.read()).toMatchObject({ sheets: ['Notes', 'Liste'], sheet: 1, format: 'xlsx' })
		expect(source.read({ sheet: 0 }).rows).toEqual([['À faire']])
	})

	it('fills a tall merged cell down and leaves a wide one as a heading', () => {
		const sheet = utils.aoa_to_sheet([
			['Réunion du 12 mars', null, null],
			['Nom', 'Quartier', 'Mail'],
			['Durand', 'Gare', 'a@example.org'],
			['Martin', null, 'b@example.org'],
			['Les absents', null, null],
			['Petit', 'Bourg', 'c@example.org'],
		])
		sheet['!merges'] = [utils.decode_range('A1:C1'), utils.decode_range('B3:B4'), utils.decode_range('A5:C5')]
		const table = new Source(book({ Liste: sheet })).read()
		expect(table.rows).toEqual([['Durand', 'Gare', 'a@example.org'], ['Martin', 'Gare', 'b@example.org'], ['Petit', 'Bourg', 'c@example.org']])
		expect(table.left).toEqual([{ row: 5, reason: 'section_title', text: 'Les absents' }])
	})

	it('shows numbers with the zeros of their format, and never rounds them', () => {
		const sheet = utils.aoa_to_sheet([['Nom', 'Tél', 'CP', 'N°'], ['Durand', 639980001, 1400, 33639980001]])
		Object.assign(sheet.B2, { z: '0# ## ## ## ##' })
		Object.assign(sheet.C2, { z: '00000' })
		Object.assign(sheet.D2, { z: '0.00E+00' })
		expect(new Source(book({ Liste: sheet })).read().rows[0]).toEqual(['Durand', '06 39 98 00 01', '01400', '33639980001'])
	})

	it('gives what a formula gave, and nothing for an error', () => {
		const sheet = utils.aoa_to_sheet([['Nom', 'Mail', 'Âge'], ['Durand', 'x', 'x']])
		sheet.B2 = { t: 's', v: 'a@example.org', f: 'LOWER("A@EXAMPLE.ORG")' }
		sheet.C2 = { t: 'e', v: 42, f: 'NA()' }
		expect(new Source(book({ Liste: sheet })).read().rows[0]?.slice(0, 2)).toEqual(['Durand', 'a@example.org'])
	})

	it('is recognised however its zip was packed', () => {
		const made = utils.book_new()
		utils.book_append_sheet(made, utils.aoa_to_sheet(LIST), 'Liste')
		expect(new Source(new Uint8Array(write(made, { type: 'array', bookType: 'ods', compression: true }))).read().format).toBe('ods')
	})

	it('that would unpack to more than a machine holds is refused unopened', () => {
		const bytes = book({ Liste: utils.aoa_to_sheet(LIST) })
		const directory = bytes.findIndex((_, at) => [0x50, 0x4b, 0x01, 0x02].every((byte, index) => bytes[at + index] === byte))
		new DataView(bytes.buffer).setUint32(directory + 24, 0xf0000000, true)
		expect(problemOf(bytes)?.reason).toBe('too_large')
	})

	it('that is a web page in disguise keeps its zeros', () => {
		const html = '<html><body><table><tr><td>Nom</td><td>Tel</td></tr><tr><td>Durand</td><td>0639980001</td></tr></table></body></html>'
		expect(new Source(new TextEncoder().encode(html)).read().rows).toEqual([['Durand', '0639980001']])
	})
})
