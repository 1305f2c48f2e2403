// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from './accounts.ts'

import { base, Faker, fr } from '@faker-js/faker'
import { accounts, fold } from './accounts.ts'
import { MET } from './consents.ts'
import { familyName, givenName } from './names.ts'

/** Canonical columns of an import, in their order. */
export const COLUMNS = ['given_name', 'family_name', 'email', 'phone', 'street', 'postcode', 'commune', 'neighbourhood', 'kind', 'language', 'tags', 'note'] as const

export type Row = Record<typeof COLUMNS[number], string>

export interface List {
	name: string
	provenance: string
	provenance_name: string
	basis: string
	rows: Row[]
}

/** Whom the lists bring: with those who were met since, they are 1,500. */
const PEOPLE = 1500 - MET.length
/** An invented commune; its neighbours are invented too. */
const COMMUNES = [{ value: { postcode: '61230', commune: 'Montreuil-sur-Orne' }, weight: 86 }, { value: { postcode: '61240', commune: 'Fontaine-les-Prés' }, weight: 8 }, { value: { postcode: '61210', commune: 'La Chapelle-au-Bois' }, weight: 6 }]
const NEIGHBOURHOODS = [{ value: 'Le Vieux Bourg', weight: 30 }, { value: 'La Gare', weight: 22 }, { value: 'Les Tanneries', weight: 16 }, { value: 'Haut-Moulin', weight: 14 }, { value: 'Cité des Peupliers', weight: 12 }, { value: 'Hameau de Bréval', weight: 6 }]
const STREETS = ['rue du Lavoir', 'rue des Tanneurs', 'place du Marché', 'chemin de Bréval', 'rue de la Gare', 'allée des Peupliers', 'rue du Moulin', 'impasse des Jardins', 'rue Louise-Michel', 'quai de l’Orne', 'rue de l’École', 'avenue de la République']
const TAGS = ['marché', 'cantine bio', 'vélo', 'petite enfance', 'jardins partagés', 'tient un stand', 'peut héberger une réunion', 'photo', 'école', 'eau', 'associations', 'covoiturage']
const NOTES = ['Préfère le téléphone le soir.', 'Vient aux réunions à vélo.', 'Peut prêter une sono.', 'Souhaite une lettre sur papier.', 'Propose de tenir le stand du samedi.']
/** Numbers that belong to nobody, set aside by Arcom for films and books. */
const PHONES = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49']

/** The 1,500 people of the register: the same ones each time. */
export function people(): Row[] {
	const faker = new Faker({ locale: [fr, base], seed: 2026 })
	const mails = new Set(accounts.map((account) => account.mail))

	function mailOf(name: string, account?: Account): string {
		const domain = faker.helpers.arrayElement(['example.org', 'example.org', 'example.com', 'example.net'])
		if (account !== undefined) {
			return account.mail
		}
		let mail = `${fold(name)}@${domain}`
		for (let number = 2; mails.has(mail); number++) {
			mail = `${fold(name)}${number}@${domain}`
		}
		mails.add(mail)
		return mail
	}

	function phoneOf(number: number): string {
		const start = PHONES[number % PHONES.length] ?? ''
		const end = String(1000 + Math.floor(number / PHONES.length) * 7)
		return `${start} ${end.slice(0, 2)} ${end.slice(2)}`
	}

	const rows: Row[] = []
	for (let number = 0; number < PEOPLE; number++) {
		const account = accounts[number]
		// a person in twelve lives with the one before her
		const home = account === undefined && number % 12 === 5 ? rows[number - 1] : undefined
		const [given = '', ...family] = account?.name.split(' ') ?? [givenName(faker), home?.family_name ?? familyName(faker)]
		const name = `${given} ${family.join(' ')}`
		const reach = account === undefined ? faker.number.int(99) : 0
		const { postcode, commune } = home ?? faker.helpers.weightedArrayElement(COMMUNES)
		const inTown = commune === 'Montreuil-sur-Orne'
		rows.push({
			given_name: given,
			family_name: family.join(' '),
			// the rest left a telephone only, or nothing at all
			email: reach < 78 ? home !== undefined && home.email !== '' && reach < 15 ? home.email : mailOf(name, account) : '',
			phone: reach < 45 || (reach >= 78 && reach < 96) ? phoneOf(number) : '',
			street: home?.street ?? (faker.datatype.boolean(0.6) ? `${faker.number.int({ min: 1, max: 94 })} ${faker.helpers.arrayElement(STREETS)}` : ''),
			postcode,
			commune,
			neighbourhood: inTown ? home?.neighbourhood ?? faker.helpers.weightedArrayElement(NEIGHBOURHOODS) : '',
			kind: account !== undefined ? account.groups.includes('membres') ? 'member' : 'regular' : faker.helpers.weightedArrayElement([{ value: 'regular', weight: 35 }, { value: 'occasional', weight: 65 }]),
			language: faker.datatype.boolean(0.97) ? 'fr' : faker.helpers.arrayElement(['pt', 'ar', 'en']),
			tags: faker.helpers.arrayElements(TAGS, { min: 0, max: account === undefined ? 2 : 4 }).join('|'),
			note: faker.datatype.boolean(0.05) ? faker.helpers.arrayElement(NOTES) : '',
		})
	}
	return rows
}

/**
 * The lists as they came, one after the other.
 *
 * @param rows everyone
 */
export function lists(rows: Row[]): List[] {
	const parts = [
		{ name: 'Adhérent·es et premières réunions', count: 97, provenance: 'members', basis: 'member_or_regular_contact' },
		{ name: 'Stand du marché, printemps', count: 410, provenance: 'event' },
		{ name: 'Porte-à-porte du Vieux Bourg', count: 360, provenance: 'door_to_door' },
		{ name: 'Inscriptions sur le site', count: 288, provenance: 'sign_up' },
		{ name: 'Bulletins papier de la fête des jardins', count: 205, provenance: 'paper_form' },
		{ name: 'Par des ami·es', count: 60, provenance: 'referral' },
		{ name: 'Liste de 2020', count: 80, provenance: 'earlier_list', provenance_name: 'Montreuil autrement, campagne de 2020' },
	]
	let start = 0
	return parts.map(({ count, ...part }) => {
		const list = { provenance_name: '', basis: 'to_establish', ...part, rows: rows.slice(start, start + count) }
		start += count
		return list
	})
}

/**
 * @param rows of a list
 * @return canonical CSV
 */
export function toCsv(rows: Row[]): string {
	const cell = (text: string) => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
	return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))].join('\n') + '\n'
}
