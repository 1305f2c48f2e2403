// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Purpose } from '../notices.ts'
import type { Contact } from '../steps.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { publishNotice } from '../notices.ts'
import { create, unique } from '../steps.ts'

const keeper = as('keeper')
const purposes = async () => (await keeper.ok<{ purposes: Purpose[] }>('/purposes')).purposes
const change = (id: number, body: object) => keeper.ok<Purpose>(`/purposes/${id}`, { method: 'PATCH', body })
const words = (word: string) => ({ labels: { fr: word, en: word }, texts: { fr: `Je veux ${word}.`, en: `I want ${word}.` }, channels: ['email'] })
const add = (word: string) => keeper.ok<Purpose>('/purposes', { method: 'POST', body: words(word) })

describe('the purposes', () => {
	test('are ready: newsletter and events are on by mail and telephone, the rest is switched on when it is needed', async () => {
		const all = await purposes()
		const state = Object.fromEntries(all.map((purpose) => [purpose.name, purpose.state]))
		expect(state).toMatchObject({ newsletter: 'on', events: 'on', member_service: 'off', sharing: 'off', targeting: 'off', beyond_election: 'off', image: 'off' })
		expect(all.filter(({ name }) => ['newsletter', 'events'].includes(name)).map(({ channels }) => channels)).toEqual([['email', 'phone'], ['email', 'phone']])
		for (const { labels, texts } of all) {
			expect([labels.fr, labels.en, texts.fr, texts.en]).not.toContain('')
		}
	})

	test('one that is added is off, comes last, and has a name of its own for ever', async () => {
		const word = unique('Jardin')
		const first = await add(word)
		const second = await add(word)
		expect(first).toMatchObject({ name: word.toLowerCase(), state: 'off', channels: ['email'] })
		expect(second.name).toBe(`${first.name}_2`)
		await change(first.id, { labels: { fr: 'Autrement', en: 'Otherwise' }, state: 'retired' })
		expect((await add(word)).name).toBe(`${first.name}_3`)
		expect((await purposes()).find(({ id }) => id === first.id)).toMatchObject({ name: first.name, labels: { fr: 'Autrement', en: 'Otherwise' }, state: 'retired' })
		expect((await purposes()).at(-1)?.name).toBe(`${first.name}_3`)
	})

	test('a name is what the ledger can hold, whatever the label', async () => {
		for (const [label, name] of [['Éco-gestes & l’été à Caen', /^eco_gestes_l_ete_a_caen(_\d+)?$/], ['🌻', /^purpose(_\d+)?$/], ['x'.repeat(120), /^x{28}(_\d+)?$/], ['Новости', /^novosti(_\d+)?$/]] as const) {
			expect((await add(label)).name).toMatch(name)
		}
	})

	test('keep what is not given, and the order that they are put in', async () => {
		const [one, two] = [await add(unique('Un')), await add(unique('Deux'))]
		expect(await change(one.id, { channels: ['post', 'email', 'post'] })).toEqual({ ...one, channels: ['email', 'post'] })
		const before = (await purposes()).map(({ id }) => id)
		await change(two.id, { position: 0 })
		expect((await purposes()).map(({ id }) => id)).toEqual([two.id, ...before.filter((id) => id !== two.id)])
		await change(two.id, { position: 1_000 })
		expect((await purposes()).map(({ id }) => id)).toEqual(before)
	})

	test.each([
		['no English label', { labels: { fr: 'Jardin' } }],
		['a text that is blank', { texts: { fr: ' ', en: 'x' } }],
		['a label that is too long', { labels: { fr: 'x'.repeat(121), en: 'x' } }],
		['a text that is too long', { texts: { fr: 'x'.repeat(1001), en: 'x' } }],
		['a channel that is none', { channels: ['pigeon'] }],
		['no channel', { channels: [] }],
		['a list as a label', { labels: { fr: ['a'], en: 'x' } }],
	])('refuse %s', async (_, wrong) => {
		expect((await keeper.api('/purposes', { method: 'POST', body: { ...words('Jardin'), ...wrong }, wrong: true })).status).toBe(400)
		const [purpose] = await purposes()
		expect((await keeper.api(`/purposes/${purpose?.id}`, { method: 'PATCH', body: wrong, wrong: true })).status).toBe(400)
		expect((await purposes())[0]).toEqual(purpose)
	})

	test('refuse a state that is none, and know no other one', async () => {
		const [purpose] = await purposes()
		expect((await keeper.api(`/purposes/${purpose?.id}`, { method: 'PATCH', body: { state: 'gone' } })).status).toBe(400)
		expect((await keeper.api('/purposes/2000000000', { method: 'PATCH', body: { state: 'on' } })).status).toBe(404)
	})
})

describe('what people are asked', () => {
	type Sheet = { choices: { purpose: string, channel: string, state: string }[] }
	let contact: Contact

	beforeAll(async () => {
		contact = await create(keeper)
		await publishNotice(keeper)
	})

	test('rule 2: one choice for each purpose and each channel', async () => {
		const { choices } = await keeper.ok<Sheet>(`/contacts/${contact.id}/consents`)
		const asked = choices.map(({ purpose, channel }) => `${purpose} ${channel}`)
		expect(asked).toEqual(expect.arrayContaining(['newsletter email', 'newsletter phone', 'events email', 'events phone']))
		expect(asked).not.toContain('newsletter sms')
		expect(new Set(asked).size).toBe(asked.length)
	})

	test('rule 3: nothing is given before she says so', async () => {
		const { choices } = await keeper.ok<Sheet>(`/contacts/${contact.id}/consents`)
		expect(new Set(choices.map(({ state }) => state))).toEqual(new Set(['none']))
	})
})
