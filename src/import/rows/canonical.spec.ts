// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Person } from './draft.ts'

import { describe, expect, it } from 'vitest'
import { bringIn } from '../testing.ts'
import { canonicalChunks, CHUNK } from './csv.ts'

const list = (header: string, ...rows: string[]) => bringIn([header, ...rows].join('\n'))
const fields = (header: string, ...rows: string[]) => list(header, ...rows).persons.map((person) => person.fields)

describe('a row becomes a person', () => {
	it('with its telephones, mails, tags and place put in order', () => {
		expect(fields('Nom;Prénom;Tél fixe;Portable;Mail;CP Ville;Groupes;Tractage;Adhérent ?', 'Durand;Marie;199000001;06.39.98.00.01;marie@example.org;61999 Montreuil;vélo, jardin;x;oui')).toEqual([{
			given_name: 'Marie',
			family_name: 'Durand',
			email: 'marie@example.org',
			phone: '0199000001|06.39.98.00.01',
			postcode: '61999',
			commune: 'Montreuil',
			tags: 'vélo|jardin|Tractage',
			kind: 'member',
		}])
	})

	it('with the zeros that were lost, and their count', () => {
		const { persons, repairs } = list('Nom;Tel;CP', 'Durand;639980001;1400', 'Martin;0639980002;61999')
		expect(persons[0]?.fields).toMatchObject({ phone: '0639980001', postcode: '01400' })
		expect(repairs).toEqual({ phones: 1, postcodes: 1 })
	})

	it('with four digits kept where the telephones are from elsewhere', () => {
		expect(fields('Nom;Tel;CP', 'Durand;+32 470 12 34 56;1400')[0]).toMatchObject({ postcode: '1400' })
	})

	it('without touching numbers that are no telephones', () => {
		expect(fields('Nom;Rue;Mail', 'Durand;639980001;a@example.org')[0]).toMatchObject({ street: '639980001' })
	})

	it('with an answer in words the register knows, or none and a remark', () => {
		const { persons, remarks } = list('Nom;Langue;Majeur ?;Statut', 'Durand;anglais;oui;adhérente', 'Martin;klingon;non;sympathisant', 'Petit;français;peut-être;président')
		expect(persons.map((person) => person.fields)).toMatchObject([
			{ language: 'en', over_17: 'yes', kind: 'member' },
			{ over_17: 'no', kind: 'regular' },
			{ language: 'fr' },
		])
		expect(remarks.map(({ row, value, reason }) => [row, value, reason])).toEqual([[3, 'klingon', 'value_unknown'], [4, 'peut-être', 'value_unknown'], [4, 'président', 'value_unknown']])
	})

	it('keeps its own row number, and a telephone lost for good stays to be refused', () => {
		const { persons, remarks } = list('Les amis;;', 'Nom;Tel;Mail', '', 'Durand;6,12E+08;a@example.org')
		expect(persons).toMatchObject([{ row: 4, fields: { phone: '6,12E+08' } }])
		expect(remarks).toMatchObject([{ row: 4, column: 'Tel', value: '6,12E+08', reason: 'phone_scientific' }])
	})

	it('is listed where nothing of it comes in', () => {
		expect(list('Nom;Mail;Date', 'Durand;a@example.org;', ';;2026-01-01').remarks).toMatchObject([{ row: 3, reason: 'nothing_usable', value: '2026-01-01' }])
	})
})

describe('a row becomes two', () => {
	it('each with the mail that is hers, both with the telephone', () => {
		const { persons, remarks } = list('Nom;Prénom;Mail;Tel', 'Durand;Marie et Paul;paul@example.org, marie@example.org;0199000001')
		expect(persons).toMatchObject([
			{ row: 2, fields: { given_name: 'Marie', family_name: 'Durand', email: 'marie@example.org', phone: '0199000001' } },
			{ row: 2, fields: { given_name: 'Paul', family_name: 'Durand', email: 'paul@example.org', phone: '0199000001' } },
		])
		expect(remarks).toMatchObject([{ reason: 'two_people', value: 'Marie et Paul Durand', became: 'Marie Durand + Paul Durand' }])
	})

	it('but not where a second name is missing', () => {
		expect(list('Nom;Mail', 'M. et Mme Durand;a@example.org').remarks).toMatchObject([{ reason: 'couple_unnamed', became: 'Durand' }])
	})
})

describe('the canonical file', () => {
	it('is cut between rows into chunks of about a megabyte', () => {
		const persons: Person[] = Array.from({ length: 30_000 }, (_, index) => ({ row: index + 2, fields: { given_name: `Zoé ${index}`, family_name: 'x'.repeat(60), street: 'a, "b"' } }))
		const chunks = [...canonicalChunks(persons, ['given_name', 'family_name', 'street'], true)]
		expect(chunks.length).toBeGreaterThan(1)
		chunks.forEach((chunk) => {
			expect(chunk.length).toBeLessThan(CHUNK * 1.2)
			expect(chunk.at(-1)).toBe(10)
		})
		const text = Buffer.concat(chunks).toString()
		expect(text.startsWith('row,given_name,family_name,street\n2,Zoé 0,')).toBe(true)
		expect(text.split('\n')).toHaveLength(30_002)
	})
})
