// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Notice } from '../consent/notices.ts'
import type { Options } from './compose.ts'

import { describe, expect, test } from 'vitest'
import { USUAL_PERIODS } from '../notice/text/testing.ts'
import { writeNotice } from '../notice/text/write.ts'
import { form, fromQuery, opening, oral, toQuery } from './compose.ts'

const purposes = [
	{ name: 'newsletter', labels: { fr: 'Infolettre', en: 'Newsletter' }, texts: { fr: 'Je veux les nouvelles.', en: 'I want the news.' }, channels: ['email', 'sms'] },
	{ name: 'events', labels: { fr: 'Rendez-vous', en: 'Events' }, texts: { fr: 'Je veux être invité·e.', en: 'I want to be invited.' }, channels: ['email', 'post'] },
]
const notice: Notice = {
	version: 3,
	change: 'editorial',
	hash: '0123456789abcdef'.repeat(4),
	intact: true,
	published_at: 1_795_780_800,
	published_by_name: 'Jeanne',
	sections: writeNotice({
		controller: { kind: 'natural', name: 'Mme J. Martin', address: '1 rue du Lavoir\n61230 Montreuil', email: 'droits@example.org' },
		collective: 'Le Lavoir',
		purposes,
		periods: USUAL_PERIODS,
	}),
	purposes,
}
const usual: Options = { purposes: ['newsletter', 'events'], language: 'fr', layout: 'page', whole: false, kept: '' }

describe('the paper form', () => {
	test('rule 2: one box for each purpose and channel, for what was chosen and nothing else', () => {
		expect(form(notice, { ...usual, purposes: ['events'] }).asks).toEqual([
			{ name: 'events', text: 'Je veux être invité·e.', ways: [{ channel: 'email', word: 'mail' }, { channel: 'post', word: 'courrier' }] },
		])
		expect(form(notice, usual).asks.flatMap(({ ways }) => ways)).toHaveLength(4)
	})

	test('rule 1: says which notice it goes with: version, day and the beginning of its hash', () => {
		expect(form(notice, usual).foot).toBe('Mention d’information, version 3, publiée le 27 novembre 2026. Empreinte : 0123 4567 89ab cdef…')
		expect(form(notice, { ...usual, language: 'en' }).foot).toBe('Information notice, version 3, published on 27 November 2026. Fingerprint: 0123 4567 89ab cdef…')
	})

	test('tells in short who, what for, how long, the rights, the way back, where to complain and where the paper is kept', () => {
		const told = form(notice, usual).told.map(({ heading, text }) => `${heading} ${text}`)
		const expected = [
			/^Qui répond de vos données : Mme J\. Martin, 1 rue du Lavoir, 61230 Montreuil, agit au nom/,
			/^À quoi elles servent : Vos données servent à ce que vous choisissez, et à rien d’autre\.$/,
			/^Combien de temps : avec votre accord : .*il prend fin 36 mois au plus tard.*nous effaçons vos données\.$/,
			/^Vos droits : consulter .*droits@example\.org/,
			/^Changer d’avis : Vous pouvez retirer votre accord à tout moment.*du collectif\.$/,
			/^Réclamation : .*CNIL.*plaintes\.$/,
			/^Ce papier est gardé : par les garant·es/,
			/^Le texte complet : sur place/,
		]
		expect(told).toHaveLength(expected.length)
		expected.forEach((pattern, index) => expect(told[index]).toMatch(pattern))
	})

	test('the whole text is on the back of a whole page only, and the place of the paper is the one that was written', () => {
		const last = (options: Partial<Options>) => form(notice, { ...usual, ...options }).told.slice(-2).map(({ text }) => text)
		expect(last({ whole: true, kept: 'au local' })).toEqual(['au local', 'au dos de cette feuille.'])
		expect(last({ whole: true, layout: 'four' })[1]).toMatch(/^sur place/)
	})

	test('has a line for the address where letters are among the ways', () => {
		expect(form(notice, usual).address).toBe(true)
		expect(form(notice, { ...usual, purposes: ['newsletter'] }).address).toBe(false)
	})
})

describe('what is read aloud', () => {
	test('rule 10: one question for each purpose and channel, after who asks and how one takes it back', () => {
		const said = oral(notice, usual, 'Le Lavoir')
		expect(said.questions).toEqual([
			'« Je veux les nouvelles. » Par mail : est-ce un oui ?',
			'« Je veux les nouvelles. » Par SMS : est-ce un oui ?',
			'« Je veux être invité·e. » Par mail : est-ce un oui ?',
			'« Je veux être invité·e. » Par courrier : est-ce un oui ?',
		])
		expect(said.before).toHaveLength(3)
		expect(said.before[0]).toContain('Le Lavoir')
		expect(said.foot).toContain('version 3')
	})
})

test.each([
	['Une phrase. Une autre.', 'Une phrase.'],
	['Écrivez à M. Dupont, av. Foch. Merci.', 'Écrivez à M. Dupont, av. Foch.'],
	['\n• un point ;\n• un autre.', 'un point.'],
	['• avec votre accord : deux ans. Puis rien ;', 'avec votre accord : deux ans. Puis rien.'],
	['Sans fin', 'Sans fin'],
	['', ''],
])('the opening of %j', (text, first) => {
	expect(opening(text)).toBe(first)
})

describe('the address', () => {
	test('brings the same paper back', () => {
		for (const options of [usual, { ...usual, purposes: [], layout: 'four' as const, whole: true, kept: 'au local, armoire 2' }]) {
			expect(fromQuery(toQuery(options), notice, 'en')).toEqual(options)
		}
	})

	test('that says nothing, or nonsense, means every purpose on a whole page', () => {
		expect(fromQuery({}, notice, 'fr')).toEqual(usual)
		expect(fromQuery({ purposes: 'nothing', layout: 'x', language: ['fr'] }, notice, 'fr')).toEqual({ ...usual, purposes: [] })
	})
})
