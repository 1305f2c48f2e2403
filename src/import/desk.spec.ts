// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { Desk } from './desk.ts'
import { chosen } from './draft.ts'
import { encode } from './testing.ts'

const LIST = 'Nom;Prénom;Mail;Remarques\nDurand;Marie et Paul;marie@example.org;gentille\nLefèvre;Zoé;zoe@example.org;\n'

describe('the reader on its desk', () => {
	it('shows how it read a file, and reads it again as it is told', async () => {
		const desk = new Desk()
		const preview = await desk.open(new Blob([encode(LIST, 'windows-1252')]))
		expect(preview).toMatchObject({ format: 'csv', encoding: 'windows-1252', separator: ';', total: 2, left: 0 })
		expect(preview.rows[1]).toEqual(['Lefèvre', 'Zoé', 'zoe@example.org', ''])
		expect(desk.read({ encoding: 'macintosh' }).rows[1]?.[0]).not.toBe('Lefèvre')
		expect(desk.read({ separator: ',' }).header).toEqual(['Nom;Prénom;Mail;Remarques'])
		expect(desk.read({ header: -1 })).toMatchObject({ total: 3, header: ['', '', '', ''] })
	})

	it('keeps a note only where it was chosen, and two people as one where told', async () => {
		const desk = new Desk()
		const { columns, canonical } = await desk.open(LIST)
		const written = (choices: Parameters<Desk['begin']>[0]) => {
			desk.begin(choices)
			return new TextDecoder().decode(desk.next() ?? undefined)
		}
		expect(written({ columns, canonical, couples: true })).not.toContain('gentille')
		expect(written({ columns: chosen(columns, 3, 'note'), canonical, couples: false })).toBe('row,given_name,family_name,email,phone,street,postcode,commune,neighbourhood,kind,language,tags,note\n'
			+ '2,Marie et Paul,Durand,marie@example.org,,,,,,,,,gentille\n3,Zoé,Lefèvre,zoe@example.org,,,,,,,,,\n')
		expect(desk.next()).toBeNull()
	})

	it('tells what would be done with every row', async () => {
		const desk = new Desk()
		const { columns, canonical } = await desk.open(LIST)
		expect(desk.summarise({ columns, canonical, couples: true })).toMatchObject({ people: 3, counts: { two_people: 1 }, remarks: [{ row: 2 }] })
		expect(desk.summarise({ columns, canonical, couples: false })).toMatchObject({ people: 2, counts: {} })
	})

	it('refuses 200 MB without reading them', async () => {
		class Huge extends Blob {
			override get size(): number {
				return 200 * 1024 * 1024
			}

			override arrayBuffer(): Promise<ArrayBuffer> {
				return Promise.reject(new Error('It was read'))
			}
		}
		await expect(new Desk().open(new Huge())).rejects.toThrow('too_large')
	})
})

describe('a choice of a column', () => {
	it('takes from another column what only one can be, never from telephones', async () => {
		const { columns } = await new Desk().open('Nom;Prénom;Tel;Autre;Religion\nDurand;Marie;0639980001;0199000001;x\n')
		expect(chosen(columns, 1, 'family_name').map(({ target }) => target)).toEqual(['ignore', 'family_name', 'phone', 'phone', 'ignore'])
		expect(chosen(columns, 3, 'phone').map(({ target }) => target)).toEqual(['family_name', 'given_name', 'phone', 'phone', 'ignore'])
		expect(chosen(columns, 4, 'tags')[4]?.target).toBe('ignore')
	})
})
