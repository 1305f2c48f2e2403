// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client } from '../client.ts'
import type { Decision } from '../decisions.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { day, decide, draft, propose } from '../decisions.ts'
import { unique } from '../steps.ts'

type Page = components['schemas']['DecisionPage']

const coordinator = as('coordinator')
const member = as('member')
const newcomer = as('newcomer')
const keeper = as('keeper')

const find = async (who: Client, search: string, query: Record<string, string | number> = {}) => (await who.ok<Page>('/decisions', { query: { search, ...query } })).decisions.map(({ id }) => id)

/** A word that nothing else has, with accents. */
const word = (start: string) => unique(start).replaceAll(/[^\p{L}\d]/gu, '')

let open = 0
let closed = 0
let bread: Decision
let bakery: Decision
let secret: Decision
const flour = word('Éblouissante')
const oven = word('fournée')
const whisper = word('chuchotement')
const summary = word('résumé')

beforeAll(async () => {
	open = (await makeCircle(['coordinator', 'circle_member'], 'coordinator')).id
	closed = (await makeCircle(['coordinator'], 'coordinator', { private: true })).id
	bread = await decide(open, { decided_on: day(-20), text: `La farine **${flour}** vient d’Œuilly.`, context: `Une ${oven} par semaine.` })
	bakery = await decide(open, { decided_on: day(-10), title: `Le four, ${oven}`, text: 'On le répare.' })
	secret = await decide(closed, { decided_on: day(-5), title: `Un ${whisper}`, text: `Rien que ${whisper}.`, tags: [whisper], people: [{ name: whisper }] })
})

describe('a search', () => {
	test('finds words of the title, of the text and of the context, whatever their accents and capitals', async () => {
		expect(await find(member, flour)).toEqual([bread.id])
		expect(await find(member, flour.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase())).toEqual([bread.id])
		expect(await find(member, oven)).toEqual([bakery.id, bread.id])
		expect(await find(member, `oeuilly ${flour}`)).toEqual([bread.id])
	})

	test('finds beginnings of words, not their middle', async () => {
		expect(await find(member, flour.slice(0, -2))).toEqual([bread.id])
		expect(await find(member, flour.slice(2))).toEqual([])
	})

	test('asks for all the words, in any order', async () => {
		expect(await find(member, `répare ${oven}`)).toEqual([bakery.id])
		expect(await find(member, `${oven} ${flour}`)).toEqual([bread.id])
		expect(await find(member, `${oven} ${word('absent')}`)).toEqual([])
		expect(await find(member, '?! …')).toEqual([])
	})

	test('keeps to the other filters', async () => {
		expect(await find(member, oven, { until: day(-15) })).toEqual([bread.id])
		expect(await find(member, oven, { circle: closed })).toEqual([])
		expect(await find(member, oven, { standing: 'past' })).toEqual([])
	})

	test('finds a number, that of a private circle’s too, since all may know it', async () => {
		expect(await find(member, bread.number)).toEqual([bread.id])
		expect(await find(member, secret.number.toLowerCase())).toEqual([secret.id])
		expect(await find(newcomer, secret.number)).toEqual([])
	})

	test('finds a proposal by its title, where one may read it', async () => {
		const title = word('Proposition')
		const open1 = await draft(open, { title, text: flour })
		expect(await find(coordinator, title)).toEqual([open1.id])
		expect(await find(member, title)).toEqual([])
		await propose(open1.id)
		expect(await find(member, title, { standing: 'discussion' })).toEqual([open1.id])
		expect(await find(newcomer, title)).toEqual([])
		const closed1 = await draft(closed, { title: `${title} fermée` })
		await propose(closed1.id)
		expect(await find(member, title)).toEqual([open1.id])
		expect(await find(coordinator, title)).toEqual([closed1.id, open1.id])
	})
})

describe('a private circle’s decision', () => {
	test('is found by its words in its circle, and by nobody else', async () => {
		expect(await find(coordinator, whisper)).toEqual([secret.id])
		for (const who of [member, newcomer, keeper, as('circle_member')]) {
			expect(await find(who, whisper)).toEqual([])
			expect(await find(who, whisper.slice(0, 6), { circle: closed })).toEqual([])
			expect(await find(who, whisper, { ids: String(secret.id) })).toEqual([])
		}
		for (const who of [as('admin'), as('outsider')]) {
			expect((await who.api('/decisions', { query: { search: whisper } })).status).toBe(404)
		}
	})

	test('is found by the words of its summary once that is out, and not before', async () => {
		const text = `On a choisi : ${summary}.`
		await coordinator.ok(`/decisions/${secret.id}/summary`, { method: 'PUT', body: { summary: text } })
		expect(await find(member, summary)).toEqual([])
		await coordinator.ok(`/decisions/${secret.id}/summary/approval`, { method: 'POST', body: { summary: text } })
		await coordinator.ok(`/decisions/${secret.id}/publication`, { method: 'POST', body: { summary: text } })
		for (const who of [member, newcomer, keeper]) {
			expect(await find(who, summary)).toEqual([secret.id])
			expect(await find(who, whisper)).toEqual([])
			// one word of each: nobody learns what the hidden one is by guessing
			expect(await find(who, `${summary} ${whisper}`)).toEqual([])
		}
	})
})
