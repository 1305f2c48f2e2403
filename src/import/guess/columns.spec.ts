// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { Source } from '../reader/table.ts'
import { guessColumns, isUsable } from './columns.ts'
import { fold } from './fold.ts'
import { targetOfHeader } from './headers.ts'

const guess = (text: string) => guessColumns(new Source(text).read())
const targets = (text: string) => guess(text).columns.map(({ target }) => target)

describe('a header', () => {
	it.each([
		['NOM', 'family_name'],
		['Nom de famille', 'family_name'],
		['Last name', 'family_name'],
		['Prénom', 'given_name'],
		['PRENOM ', 'given_name'],
		['First Name', 'given_name'],
		['Nom et prénom', 'full_name'],
		['NOM Prénom', 'full_name'],
		['Prénom NOM', 'full_name'],
		['Full name', 'full_name'],
		['Tél. portable', 'phone'],
		['Téléphone fixe', 'phone'],
		['N° de tél', 'phone'],
		['Portable', 'phone'],
		['GSM', 'phone'],
		['Phone 1 - Value', 'phone'],
		['Mail', 'email'],
		['Courriel', 'email'],
		['Adresse mail', 'email'],
		['E-mail', 'email'],
		['adresse électronique', 'email'],
		['E-mail 1 - Value', 'email'],
		['Mail ou téléphone', 'reach'],
		['Tél / mail', 'reach'],
		['Coordonnées', 'reach'],
		['Adresse', 'street'],
		['Adresse postale', 'street'],
		['N° et rue', 'street'],
		['CP', 'postcode'],
		['Code postal', 'postcode'],
		['ZIP', 'postcode'],
		['Ville', 'commune'],
		['Commune de résidence', 'commune'],
		['City', 'commune'],
		['CP Ville', 'address'],
		['Quartier', 'neighbourhood'],
		['Adhérent ?', 'kind'],
		['Adhérent·e', 'kind'],
		['Adhérent(e)', 'kind'],
		['Statut', 'kind'],
		['Cotisation 2026', 'kind'],
		['Étiquettes', 'tags'],
		['Commissions', 'tags'],
		['Langue', 'language'],
		['Remarques', 'note'],
		['Majeur·e ?', 'over_17'],
		['15 ans ou plus', 'over_15'],
		['Date', 'ignore'],
		['Signature', 'ignore'],
		['Civilité', 'ignore'],
		['Abracadabra', null],
	])('%s means %s', (header, target) => {
		expect(targetOfHeader(header)).toBe(target)
	})

	it('is compared without accents, case, endings', () => {
		expect(fold('  Adhérent·e·s ? ')).toBe('adherent')
		expect(fold('N° Œuvre')).toBe('n oeuvre')
	})
})

describe('the columns of a list', () => {
	it('are named by their values where the header says nothing', () => {
		expect(targets('Durand Marie;a@example.org;06 39 98 00 01\nMartin Paul;b@example.org;01 99 00 00 02\n')).toEqual(['full_name', 'email', 'phone'])
		expect(targets('A;B;C;D;E\nDurand;a@example.org;06 39 98 00 01;61999;x\nMartin;b@example.org;01 99 00 00 02;61999;\n').slice(1, 4)).toEqual(['email', 'phone', 'postcode'])
	})

	it('are believed by their values where the header says otherwise', () => {
		expect(targets('Nom;Mail;Contact\nDurand;06 39 98 00 01;a@example.org\nMartin;06 39 98 00 02;b@example.org\n')).toEqual(['family_name', 'phone', 'email'])
		expect(targets('Nom;Ville\nDurand;61999 Montreuil\nMartin;61999 Montreuil\n')).toEqual(['family_name', 'address'])
		expect(targets('Nom;Tel\nMarie Durand;06 39 98 00 01\nPaul Martin;06 39 98 00 02\n')).toEqual(['full_name', 'phone'])
		expect(targets('Nom;Coordonnées\nDurand;06 39 98 00 01\nMartin;b@example.org\n')).toEqual(['family_name', 'reach'])
		expect(targets('Nom;Statut\nDurand;trésorier\nMartin;trésorier\n')).toEqual(['family_name', 'tags'])
		expect(targets('Nom;Ateliers vélo;Mail\nDurand;x;a@example.org\nMartin;;b@example.org\nPetit;oui;\n')).toEqual(['family_name', 'tag', 'email'])
	})

	it('put the names in the order that the values show', () => {
		const order = (rows: string) => guess(`Nom et prénom;Mail\n${rows}`).columns[0]?.familyFirst
		expect(order('Marie Durand;a@example.org\nPaul Martin;b@example.org\nLéa Petit;\n')).toBe(false)
		expect(order('Durand Marie;a@example.org\nLeroy Paul;b@example.org\n')).toBe(true)
		expect(order('Xu Yi;a@example.org\n')).toBe(true)
	})

	it('that Socle never takes are locked, a note has to be ticked', () => {
		const { columns } = guess('Nom;Religion;Santé;Date de naissance;IBAN;Newsletter;Opinion politique;Notes\nDurand;x;x;1970-01-01;x;oui;x;bavarde\n')
		expect(columns.map(({ target, refused, locked }) => [target, refused, locked])).toEqual([
			['family_name', null, false],
			['ignore', 'sensitive', true],
			['ignore', 'sensitive', true],
			['ignore', 'birth_date', true],
			['ignore', 'identity', true],
			['ignore', 'consent', true],
			['ignore', 'sensitive', true],
			['ignore', 'note', false],
		])
	})

	it('with one name: telephones add up, a second name that contradicts asks for a choice', () => {
		expect(guess('Nom;Tel;Tel\nDurand;06 39 98 00 01;01 99 00 00 01\n')).toMatchObject({ conflicts: [], columns: [{}, { target: 'phone' }, { target: 'phone' }] })
		expect(guess('Nom;Nom;Mail\nDurand;Martin;a@example.org\n').conflicts).toEqual(['Nom'])
		expect(guess('Nom;Nom;Mail\nDurand;DURAND;a@example.org\n').conflicts).toEqual([])
	})

	it('of no use are seen', () => {
		expect(isUsable(guess('Couleur;Taille\nrouge;12\nvert;13\n').columns)).toBe(false)
	})

	it.each([
		['Google Contacts', 'First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street\nZoé,,Durand,* myContacts ::: vélo,* Home,a@example.org,Mobile,06 39 98 00 01,3 rue Basse\n', ['given_name', 'ignore', 'family_name', 'tags', 'ignore', 'email', 'ignore', 'phone', 'street']],
		['Outlook', 'First Name,Last Name,E-mail Address,Home Phone,Mobile Phone,Home Street,Home City,Home Postal Code\nZoé,Durand,a@example.org,01 99 00 00 01,06 39 98 00 01,3 rue Basse,Montreuil,61230\n', ['given_name', 'family_name', 'email', 'phone', 'phone', 'street', 'commune', 'postcode']],
		['Mailchimp', 'Email Address,First Name,Last Name,Phone Number,MEMBER_RATING,OPTIN_TIME,TAGS\na@example.org,Zoé,Durand,06 39 98 00 01,2,2026-01-01 10:00,"""vélo"",""jardin"""\n', ['email', 'given_name', 'family_name', 'phone', 'ignore', 'ignore', 'tags']],
		['HelloAsso', 'Référence;Nom adhérent;Prénom adhérent;Date;Email payeur;Tarif\n12;Durand;Zoé;01/09/2026;a@example.org;Adhésion simple\n', ['ignore', 'family_name', 'given_name', 'ignore', 'email', 'ignore']],
		['CiviCRM', 'Contact ID,Contact Type,Display Name,First Name,Last Name,Street Address,City,Postal Code,Email,Phone\n3,Individual,Zoé Durand,Zoé,Durand,3 rue Basse,Montreuil,61230,a@example.org,06 39 98 00 01\n', ['ignore', 'ignore', 'ignore', 'given_name', 'family_name', 'street', 'commune', 'postcode', 'email', 'phone']],
	])('of %s are known', (_, text, expected) => {
		expect(targets(text)).toEqual(expected)
	})

	it('of a list that Socle wrote are taken as they are', () => {
		const { canonical, columns } = guess('given_name,family_name,email,phone,tags,note,id\nJean et Marie,Durand,,,"x, y|z",n,4\n')
		expect(canonical).toBe(true)
		expect(columns.map(({ target }) => target)).toEqual(['given_name', 'family_name', 'email', 'phone', 'tags', 'ignore', 'ignore'])
	})
})
