// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Person } from './api.ts'

import { setTimeout as sleep } from 'node:timers/promises'

type Shapes = components['schemas']
type Summary = Shapes['ContactSummary']
type Pair = { purpose: string, channel: 'email' | 'phone' }

const DAY = 86400
const ago = (days: number) => Math.floor(Date.now() / 1000) - days * DAY
/** Of a consent that has ended: three years hold, and four are over. */
const FOUR_YEARS = 4 * 365
/** Requests under way at a time. */
const HANDS = 4

const NEWS: Pair = { purpose: 'newsletter', channel: 'email' }
const EVENTS: Pair = { purpose: 'events', channel: 'email' }
const CALLS: Pair = { purpose: 'events', channel: 'phone' }

/** One act of somebody: what, how, about what, and days ago. Oral acts need no proof, nor does a no. */
interface Act {
	action: 'given' | 'confirmed' | 'renewed' | 'refused' | 'withdrawn' | 'invalidated'
	method: 'paper' | 'oral' | 'email'
	choices: Pair[]
	days: number
	/** What shows it. */
	proof?: string
	/** Version that was read, where it was not the one that holds now. */
	notice?: number
}

type Story = (number: number) => Act[]

const paper = (number: number) => `Classeur « Accords », feuille ${number}`
const mail = (about: string) => `Mail reçu sur bonjour@example.org, objet « ${about} »`

/** Histories as they happen, with how many people live each of them. */
const STORIES: [count: number, story: Story][] = [
	// signed at the party, and signed for everything
	[34, (number) => [{ action: 'given', method: 'paper', choices: [NEWS, EVENTS], days: 30 - number % 12, proof: paper(100 + number) }]],
	// the newsletter, and not one line more
	[18, (number) => [{ action: 'given', method: 'paper', choices: [NEWS], days: 25 - number % 9, proof: paper(140 + number) }]],
	[8, () => [{ action: 'given', method: 'email', choices: [NEWS, EVENTS], days: 16, proof: mail('Oui pour l’infolettre') }]],
	// said on the telephone, then confirmed in writing
	[5, (number) => [
		{ action: 'given', method: 'oral', choices: [CALLS], days: 22 },
		{ action: 'confirmed', method: 'paper', choices: [CALLS], days: 12, proof: paper(170 + number) },
	]],
	// said on the telephone, and nothing since
	[11, (number) => [{ action: 'given', method: 'oral', choices: number % 2 === 0 ? [NEWS] : [NEWS, CALLS], days: 2 + number % 4 }]],
	// signed the paper of last winter: the notice has changed since
	[14, (number) => [{ action: 'given', method: 'paper', choices: [NEWS, EVENTS], days: 260 - number * 3, proof: paper(number + 1), notice: 1 }]],
	// the same, and signed again
	[6, (number) => [
		{ action: 'given', method: 'paper', choices: [NEWS], days: 270, proof: paper(20 + number), notice: 1 },
		{ action: 'renewed', method: 'paper', choices: [NEWS], days: 20, proof: paper(180 + number) },
	]],
	[7, (number) => [{ action: 'refused', method: number % 2 === 0 ? 'oral' : 'email', choices: [NEWS, EVENTS], days: 18 }]],
	[6, (number) => [
		{ action: 'given', method: 'paper', choices: [NEWS, EVENTS], days: 28, proof: paper(190 + number) },
		{ action: 'withdrawn', method: 'email', choices: number % 2 === 0 ? [NEWS] : [NEWS, EVENTS], days: 9 - number },
	]],
	// came back by a signed paper: it waits for a second act
	[2, (number) => [
		{ action: 'given', method: 'paper', choices: [NEWS], days: 29, proof: paper(200 + number) },
		{ action: 'withdrawn', method: 'oral', choices: [NEWS], days: 19 },
		{ action: 'given', method: 'paper', choices: [NEWS], days: 3, proof: paper(210 + number) },
	]],
	// signed four years ago, and never again
	[6, (number) => [{ action: 'given', method: 'paper', choices: [NEWS], days: FOUR_YEARS + number * 5, proof: `Carton « Campagne de 2022 », feuille ${number + 1}` }]],
	// it was somebody else of the same name who had signed
	[3, (number) => [
		{ action: 'given', method: 'paper', choices: [NEWS], days: 24, proof: paper(220 + number) },
		{ action: 'invalidated', method: 'oral', choices: [NEWS], days: 8 },
	]],
]

/** Who wants to hear nothing more at all. */
const OBJECTING = 3

/** Written down by hand at a stand, and not asked for anything yet. */
export const MET = [['Armelle', 'Quéré'], ['Bachir', 'Saïdi'], ['Coline', 'Vasseur'], ['Diego', 'Marques'], ['Estelle', 'Hamon'], ['Fanch', 'Kerbrat']]

/** What was added to the notice in the autumn: somebody else sees the data, and every yes before has to be renewed. */
const ADDED = {
	fr: 'L’infolettre est désormais envoyée par Les Facteurs du Bocage, à Alençon (France), qui voient les noms et les adresses mail de ceux qui la reçoivent.',
	en: 'The newsletter is now sent by Les Facteurs du Bocage, in Alençon (France), who see the names and mail addresses of those who receive it.',
}

/** Publishes the next version of the notice, which changes what is done with the data. */
async function changeNotice(keeper: Person): Promise<void> {
	const { current } = await keeper.call<Shapes['NoticeList']>('GET', '/notices')
	const { fr = '', en = '' } = current.sections.recipients ?? {}
	const recipients = { fr: `${fr}\n\n${ADDED.fr}`, en: `${en}\n\n${ADDED.en}` }
	const { draft } = await keeper.call<Shapes['NoticeList']>('PUT', '/notices/draft', { sections: { ...current.sections, recipients }, change: 'material', was: '' })
	await keeper.call('POST', '/notices/draft/publish', { was: draft.hash })
}

async function all(keeper: Person, query: string): Promise<Summary[]> {
	const found: Summary[] = []
	let cursor = ''
	do {
		const { contacts, next } = await keeper.call<{ contacts: Summary[], next: string | null }>('GET', `/contacts?limit=200&${query}${cursor}`)
		found.push(...contacts)
		cursor = next === null ? '' : `&cursor=${encodeURIComponent(next)}`
	} while (cursor !== '')
	return found
}

async function act(keeper: Person, id: number, { days, proof, method, ...what }: Act): Promise<void> {
	const evidence = proof === undefined
		? null
		: (await keeper.call<{ id: number }>('POST', `/contacts/${id}/evidences`, { kind: method === 'email' ? 'mail' : 'reference', reference: proof })).id
	await keeper.call('POST', `/contacts/${id}/consents`, { ...what, method, claimed_at: ago(days), evidence })
}

/**
 * Several at a time, each in its order.
 *
 * @param works what is to be done
 */
async function together(works: (() => Promise<void>)[]): Promise<void> {
	const waiting = [...works]
	await Promise.all(Array.from({ length: HANDS }, async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			await next()
			await sleep(0)
		}
	}))
}

/**
 * What people of the register said to the collective: every state that a consent can be in, and members who are served
 * without one. There has to be a notice; its next version is published here, and changes what is done with the data.
 *
 * @param keeper who writes it down
 * @return how many have a history, and how many were informed
 */
export async function recordConsents(keeper: Person): Promise<{ people: number, informed: number }> {
	await changeNotice(keeper)
	for (const [given, family] of MET) {
		await keeper.call('POST', '/contacts', { given_name: given, family_name: family, commune: 'Montreuil-sur-Orne', kind: 'occasional', provenance: 'event' })
	}
	const members = await all(keeper, 'kind=member')
	const lists = await Promise.all(['paper_form', 'event', 'sign_up'].map((provenance) => all(keeper, `provenance=${provenance}`)))
	const people = lists.flat().filter(({ email, phone }) => email !== null && phone !== null)
	const histories = STORIES.flatMap(([count, story]) => Array.from({ length: count }, (_, number) => story(number)))
	const objecting = people.slice(histories.length, histories.length + OBJECTING)
	for (const { id } of objecting) {
		await keeper.call('PUT', `/contacts/${id}/objection`, { method: 'email', claimed_at: ago(6) })
	}
	await together([
		...histories.flatMap((acts, index) => {
			const person = people[index]
			return person === undefined
				? []
				: [async () => {
						for (const one of acts) {
							await act(keeper, person.id, one)
						}
					}]
		}),
		...members.map(({ id }) => async () => {
			await keeper.call('PUT', `/contacts/${id}/informed`)
		}),
	])
	return { people: histories.length + objecting.length, informed: members.length }
}
