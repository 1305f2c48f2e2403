// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { ContactPage } from '../steps.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { ago, EVENTS, NEWS, said, someNotice } from '../consents.ts'
import { publishNotice } from '../notices.ts'
import { bring, create, csv, everyone, patch, unique } from '../steps.ts'

const keeper = as('keeper')
const tag = unique('accord')
/** One person in each state of NEWS, by the state. */
const people: Record<string, number> = {}
/** The states that people themselves bring about; time brings `expired`. */
const STATES = ['none', 'unproven', 'pending', 'granted', 'to_renew', 'refused', 'withdrawn', 'invalidated']

const listed = async (query: Record<string, string | number>) => (await everyone(keeper, { tag, ...query })).map(({ id }) => id)
const line = async (id: number) => (await everyone(keeper, { tag })).find((contact) => contact.id === id)

beforeAll(async () => {
	const before = await someNotice(keeper)
	await publishNotice(keeper, 'material')
	const imported = await bring(keeper, csv([{ given_name: 'Unproven', family_name: `${tag} Unproven`, tags: tag, email: `${tag}@example.org` }]))
	people.unproven = (await everyone(keeper, { import: imported.id }))[0]?.id ?? 0
	for (const state of STATES.filter((name) => name !== 'unproven')) {
		people[state] = (await create(keeper, { given_name: state, family_name: `${tag} ${state}`, tags: [tag] })).id
	}
	const act = (state: string, ...what: [action: string, method?: string, choices?: typeof NEWS[], more?: { days?: number, notice?: number }]) => said(keeper, people[state] ?? 0, ...what)
	await act('pending', 'given', 'oral')
	await act('granted', 'given')
	await act('to_renew', 'given', 'paper', [NEWS], { notice: before })
	await act('refused', 'refused', 'oral')
	await act('withdrawn', 'given', 'paper', [NEWS], { days: 3 })
	await act('withdrawn', 'withdrawn', 'email')
	await act('invalidated', 'given')
	await act('invalidated', 'invalidated', 'oral')
})

describe('the list', () => {
	test('says what was recorded, and nothing for whom nothing was', async () => {
		const found = await everyone(keeper, { tag })
		for (const state of STATES) {
			const contact = found.find(({ id }) => id === people[state])
			const rows = state === 'none' || state === 'unproven' ? [] : [{ ...NEWS, state }]
			expect([state, contact?.consents, contact?.imported]).toEqual([state, rows, state === 'unproven'])
		}
	})

	test('rule 2: one purpose by one channel says nothing of the others', async () => {
		const { id } = await create(keeper, { tags: [tag] })
		await said(keeper, id, 'given', 'paper', [NEWS])
		await said(keeper, id, 'refused', 'oral', [EVENTS])
		expect((await line(id))?.consents).toEqual([{ ...NEWS, state: 'granted' }, { ...EVENTS, state: 'refused' }])
		await keeper.ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
	})

	test('rule 25: who objects is marked, whatever was agreed to', async () => {
		const { id } = await create(keeper, { tags: [tag] })
		await said(keeper, id, 'given')
		expect(await line(id)).toMatchObject({ objected: false, restricted: false })
		await keeper.ok(`/contacts/${id}/objection`, { method: 'PUT', body: { method: 'oral', claimed_at: ago(0) } })
		expect(await line(id)).toMatchObject({ objected: true, consents: [{ ...NEWS, state: 'granted' }] })
		await keeper.ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
	})
})

describe('the filter on a consent', () => {
	test.each(STATES)('finds who is %s, and counts her', async (state) => {
		const consent = `newsletter:email:${state}`
		const asked = { consent, tag }
		expect(await listed({ consent })).toEqual([people[state]])
		expect(await keeper.ok('/contacts/count', { query: asked })).toEqual({ count: 1, capped: false })
		expect((await everyone(keeper, { consent, search: tag })).map(({ id }) => id)).toEqual([people[state]])
		// also where the consent itself is walked along: whoever has none is not, and may be thousands
		if (state !== 'none' && state !== 'unproven') {
			const all = await everyone(keeper, { consent })
			expect(all.filter(({ id }) => Object.values(people).includes(id)).map(({ id }) => id)).toEqual([people[state]])
		}
		expect(await listed({ consent, sort: 'created' })).toEqual([people[state]])
	})

	test('narrows along with every other filter', async () => {
		const consent = 'newsletter:email:granted'
		expect(await listed({ consent, search: `${tag} granted` })).toEqual([people.granted])
		expect(await listed({ consent, kind: 'member' })).toEqual([])
		expect(await listed({ consent, kind: 'occasional', provenance: 'event' })).toEqual([people.granted])
		expect(await listed({ consent: 'newsletter:phone:granted' })).toEqual([])
		expect(await listed({ consent: 'newsletter:phone:none', search: `${tag} granted` })).toEqual([people.granted])
	})

	test('the export takes it too', async () => {
		const answer = await keeper.send(`/index.php/apps/socle/contacts/export?format=json&tag=${tag}&consent=newsletter:email:withdrawn`)
		expect((JSON.parse(answer.text) as { id: number }[]).map(({ id }) => id)).toEqual([people.withdrawn])
	})

	test.each(['granted', 'newsletter:email', 'newsletter:fax:granted', 'newsletter:email:yes', 'newsletter:email:granted:x', `${'x'.repeat(40)}:email:granted`, 'unknown:email:granted', 'unknown:email:none', ':email:granted'])('refuses %s', async (consent) => {
		const answer = await keeper.api<{ reason: string, field: string }>('/contacts', { query: { consent } })
		expect([answer.status, answer.data.reason, answer.data.field]).toEqual([400, 'filter_invalid', 'consent'])
		expect((await keeper.api('/contacts/count', { query: { consent } })).status).toBe(400)
	})
})

describe('pages of a consent', () => {
	const family = unique('Page')
	const names = ['Étienne', 'ettore', 'Zola', 'Martin', 'Martin', 'Œuvrard', 'Иванова', '']
	const ids: number[] = []

	beforeAll(async () => {
		for (const name of names) {
			const { id } = await create(keeper, { given_name: 'Zoé', family_name: `${family} ${name}` })
			ids.push(id)
			await said(keeper, id, 'given', 'paper', [EVENTS])
		}
	})

	test.each([['asc'], ['desc']])('of any size give the same list, everyone once: %s', async (direction) => {
		const query = { consent: 'events:phone:granted', direction }
		const hers = (contacts: ContactPage['contacts']) => contacts.map(({ id }) => id).filter((id) => ids.includes(id))
		const whole = hers(await everyone(keeper, { ...query, limit: 200 }))
		expect([...whole].sort()).toEqual([...ids].sort())
		for (const limit of [1, 3]) {
			expect(hers(await everyone(keeper, { ...query, limit }))).toEqual(whole)
		}
	})

	test('keep the order of names when somebody is renamed', async () => {
		const [first = 0, , last = 0] = ids
		expect((await patch(keeper, first, 'family_name', `${family} Zz`, `${family} Étienne`)).status).toBe(200)
		expect((await patch(keeper, last, 'family_name', `${family} Aa`, `${family} Zola`)).status).toBe(200)
		const order = (await everyone(keeper, { consent: 'events:phone:granted' })).map(({ id }) => id).filter((id) => ids.includes(id))
		expect(order.indexOf(last)).toBe(0)
		expect(order.at(-1)).toBe(first)
	})

	test('who is deleted is found no more', async () => {
		const [id = 0] = ids
		await keeper.ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
		expect((await everyone(keeper, { consent: 'events:phone:granted' })).map((contact) => contact.id)).not.toContain(id)
	})
})
