// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Facts } from './facts.ts'

import { describe, expect, test } from 'vitest'
import { proposal } from '../proposal.ts'
import { LANGUAGES, SECTIONS, textOf } from '../sections.ts'
import { USUAL_PERIODS } from './testing.ts'
import { BLANK, writeNotice } from './write.ts'

const purpose = (name: string, channels = ['email']) => ({ name, labels: { fr: `Libellé ${name}`, en: `Label ${name}` }, texts: { fr: `Je veux ${name}.`, en: `I want ${name}.` }, channels })
const facts: Facts = {
	controller: { kind: 'legal', name: 'Association du Lavoir', address: '2 place du Lavoir\n61230 Montreuil-sur-Orne', email: 'droits@example.org' },
	collective: 'Bien vivre',
	purposes: [purpose('newsletter', ['email', 'phone'])],
	periods: USUAL_PERIODS,
}
const all = (sections: ReturnType<typeof writeNotice>, language: 'fr' | 'en') => SECTIONS.map((section) => textOf(sections, section, language)).join('\n')
const blanks = (sections: ReturnType<typeof writeNotice>) => LANGUAGES.map((language) => all(sections, language).match(BLANK) ?? [])

describe('the text of a notice', () => {
	test.each(LANGUAGES)('says in %s everything that GDPR 13 asks for', (language) => {
		const sections = writeNotice(facts)
		for (const section of SECTIONS) {
			expect(textOf(sections, section, language), section).not.toBe('')
		}
		const text = all(sections, language)
		for (const words of ['Association du Lavoir', '2 place du Lavoir, 61230 Montreuil-sur-Orne', 'droits@example.org', facts.purposes[0]?.labels[language] ?? '', '24 mo', '36 mo', 'CNIL', language === 'fr' ? '9.2.a' : '9(2)(a)', language === 'fr' ? '9.2.d' : '9(2)(d)']) {
			expect(text).toContain(words)
		}
	})

	test('says how long what is kept as the settings have it', () => {
		const periods = [{ name: 'renewal_months', number: 12 }, { name: 'consent_valid_months', number: 18 }, { name: 'proof_months', number: 48 }, { name: 'occasional_months', number: 7 }, { name: 'access_log_months', number: 6 }]
		const text = textOf(writeNotice({ ...facts, periods }), 'retention', 'fr')
		for (const words of ['Au bout de 12 mois', '18 mois au plus tard', '4 ans après', 'une fois : 7 mois', 'le registre : 6 mois']) {
			expect(text).toContain(words)
		}
	})

	test('has one blank to fill when the settings are complete: the hosting provider', () => {
		expect(blanks(writeNotice(facts))).toEqual([['[nom de l’hébergeur, ville et pays]'], ['[name of the hosting provider, town and country]']])
	})

	test('has a blank for each thing that is not known', () => {
		const [french] = blanks(writeNotice({ ...facts, controller: { kind: 'legal', name: '', address: '', email: '' } }))
		expect(french).toEqual(expect.arrayContaining(['[nom de la personne ou de l’association responsable]', '[adresse postale]', '[adresse mail pour les demandes]']))
	})

	test('speaks of the channels that are used, and of no other', () => {
		const text = all(writeNotice(facts), 'fr')
		expect(text).toContain('une personne du collectif vous appelle')
		expect(text).not.toContain('SMS')
		expect(all(writeNotice({ ...facts, purposes: [purpose('x', ['sms', 'post'])] }), 'fr')).toMatch(/par SMS ou par courrier/)
	})

	test('asks for the name of the partner and for the end of the campaign only where they matter', () => {
		const [french] = blanks(writeNotice({ ...facts, purposes: [purpose('sharing'), purpose('beyond_election')] }))
		expect(french).toEqual(expect.arrayContaining(['[nom du partenaire]', '[date de fin de la campagne]']))
	})

	test('of a natural person does not rest on what the law gives to bodies', () => {
		const natural = { ...facts, controller: { ...facts.controller, kind: 'natural', name: 'Jeanne Martin' } }
		expect(all(writeNotice(natural), 'fr')).not.toContain('9.2.d')
		expect(textOf(writeNotice(natural), 'controller', 'fr')).toContain('Jeanne Martin, 2 place du Lavoir, 61230 Montreuil-sur-Orne, agit au nom du collectif « Bien vivre »')
	})
})

describe('the next version', () => {
	const published = { sections: writeNotice(facts), purposes: facts.purposes }

	test('keeps what the keepers wrote, and writes again what they had left as it was', () => {
		const sections = { ...published.sections, rights: { fr: 'Nos mots à nous.', en: 'Our own words.' } }
		const next = proposal({ ...facts, purposes: [...facts.purposes, purpose('events')] }, { ...published, sections })
		expect(textOf(next, 'rights', 'fr')).toBe('Nos mots à nous.')
		expect(textOf(next, 'purposes', 'fr')).toContain('Libellé events')
	})
})
