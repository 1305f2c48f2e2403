// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bringIn } from './testing.ts'

const sample = (name: string) => bringIn(new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../docs/samples', name))))
const reasons = (name: string) => sample(name).remarks.map(({ row, reason }) => [row, reason])

describe('the samples come in by the guess alone', () => {
	it('sympathisants.csv: Windows-1252, couples, telephones in every notation', () => {
		const { persons, targets } = sample('sympathisants.csv')
		expect(persons).toHaveLength(28)
		expect(targets).toEqual(['family_name', 'given_name', 'phone', 'email', 'street', 'postcode', 'commune', 'neighbourhood', 'kind', 'ignore', 'ignore'])
		expect(persons[5]?.fields).toMatchObject({ given_name: 'Karim', family_name: 'Aït Hamou', phone: '+33 6 39 98 10 05' })
		expect(reasons('sympathisants.csv')).toEqual([[4, 'two_people'], [12, 'couple_unnamed'], [14, 'phone_scientific'], [20, 'two_people']])
	})

	it('adherents-2026.xlsx: titles, merged cells, lost zeros', () => {
		const { persons, repairs } = sample('adherents-2026.xlsx')
		expect(persons).toHaveLength(16)
		expect(repairs).toEqual({ phones: 16, postcodes: 2 })
		expect(persons[1]).toEqual({ row: 6, fields: {
			given_name: 'Alain',
			family_name: 'BOUCHER',
			email: '',
			phone: '0199001102|0639981102',
			street: '6 rue du Lavoir',
			postcode: '61230',
			commune: 'Montreuil-sur-Orne',
			neighbourhood: 'Le Bourg',
			kind: 'member',
			tags: '',
		} })
		expect(reasons('adherents-2026.xlsx')).toEqual([[21, 'total_row'], [8, 'two_people']])
	})

	it('inscriptions-reunion.ods: tags by column, mail or telephone in one', () => {
		const { persons } = sample('inscriptions-reunion.ods')
		expect(persons).toHaveLength(14)
		expect(persons[2]?.fields).toMatchObject({ given_name: 'Chloé', family_name: 'Besnard', email: 'chloe.besnard@example.com', phone: '06 39 98 12 03', over_17: 'yes', tags: 'école|Tenir un stand|Covoiturage' })
		expect(persons[13]?.fields).toMatchObject({ given_name: '', family_name: '', email: 'anonyme@example.com' })
	})
})
