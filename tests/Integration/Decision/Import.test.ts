// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client } from '../client.ts'
import type { Decision } from '../decisions.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { occ } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { day, read } from '../decisions.ts'
import { unique } from '../steps.ts'

type TakeOver = components['schemas']['TakeOver']
type Given = Record<string, unknown>

const coordinator = as('coordinator')
const year = Number(day().slice(0, 4)) - 3

let circle = 0

const one = (about: Given = {}): Given => ({ former_number: unique('R'), title: unique('Ouvrir'), text: 'On ouvre.', decided_on: `${year}-03-21`, ...about })
const send = (decisions: Given[], check: boolean, who: Client = coordinator, to = circle) => who.api<TakeOver>(`/circles/${to}/past-decisions`, { method: 'POST', body: { decisions, check } })
const take = async (decisions: Given[], check = false) => (await send(decisions, check)).data
const known = async () => (await coordinator.ok<{ decisions: { id: number }[] }>('/decisions', { query: { circle, limit: 200 } })).decisions.length

beforeAll(async () => {
	circle = (await makeCircle(['coordinator', 'circle_member'], 'coordinator')).id
})

describe('decisions of earlier times', () => {
	test('are taken over with their former numbers, and numbers in the series of their years', async () => {
		const given = [one({ decided_on: `${year}-06-02` }), one({ decided_on: `${year}-01-10`, people: ['Odile'], tags: ['Pain'], review_on: `${year + 1}-01-10` }), one({ decided_on: `${year + 1}-01-10` })]
		expect((await take(given, true))).toEqual({ problems: [], taken_over: [] })
		expect(await known()).toBe(0)
		const { taken_over: [first, second, third], problems } = await take(given)
		expect(problems).toEqual([])
		expect([first?.former_number, second?.former_number, third?.former_number]).toEqual([given[1]?.former_number, given[0]?.former_number, given[2]?.former_number])
		expect([first, second, third].map((row) => row?.number.split('-').slice(1).join('-'))).toEqual([`${year}-001`, `${year}-002`, `${year + 1}-001`])
		const whole = await read(first?.id ?? 0, as('member'))
		expect(whole).toMatchObject({ origin: 'taken_over', state: 'adopted', standing: 'in_force', method: '', tags: ['Pain'], next_review_on: `${year + 1}-01-10` })
		expect(whole.people.map(({ name }) => name)).toEqual(['Odile'])
		expect(whole.ledger_position).toBeGreaterThan(0)
		expect((await occ(inject('platform'), ['socle:ledger:verify'])).code).toBe(0)
	})

	test('are all taken over, or none, and each problem is told where it stands', async () => {
		const before = await known()
		const answer = await take([
			one(),
			one({ title: '' }),
			one({ text: ' ' }),
			one({ decided_on: '21/03/2024' }),
			one({ decided_on: day(1) }),
			one({ ends_on: `${year}-01-01` }),
			one({ method: 'coin' }),
			one({ former_number: 'x'.repeat(65) }),
			one({ tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }),
		])
		expect(answer.problems.map(({ row, field, reason }) => [row, field, reason])).toEqual([
			[1, 'title', 'required'],
			[2, 'text', 'required'],
			[3, 'decided_on', 'date_invalid'],
			[4, 'decided_on', 'day_ahead'],
			[5, 'ends_on', 'ends_before_start'],
			[6, 'method', 'method_unknown'],
			[7, 'former_number', 'too_long'],
			[8, 'tags', 'too_many'],
		])
		expect(answer.problems.every(({ message }) => message !== '')).toBe(true)
		expect(answer.taken_over).toEqual([])
		expect(await known()).toBe(before)
	})

	test('are taken over once, also where the answer was lost and the list is sent again', async () => {
		const given = [one(), one({ former_number: '' })]
		expect((await take(given)).taken_over).toHaveLength(2)
		const before = await known()
		expect((await take(given)).problems.map(({ row, field, reason }) => [row, field, reason])).toEqual([[0, 'former_number', 'decision_known'], [1, 'title', 'decision_known']])
		expect(await known()).toBe(before)
		const twice = one()
		expect((await take([twice, twice])).problems).toMatchObject([{ row: 1, reason: 'decision_known' }])
	})

	test('are searched, and marked for all to see', async () => {
		const word = unique('Boulange').replaceAll(/[^\p{L}\d]/gu, '')
		const { taken_over: [row] } = await take([one({ text: word })])
		const { decisions } = await as('member').ok<{ decisions: { id: number, origin: string }[] }>('/decisions', { query: { search: word } })
		expect(decisions).toMatchObject([{ id: row?.id, origin: 'taken_over' }])
	})

	test('of a private circle are mentioned, and owe their summaries', async () => {
		const closed = (await makeCircle(['coordinator'], 'coordinator', { private: true })).id
		const { data } = await send([one()], false, coordinator, closed)
		const masked = await as('member').ok<Decision>(`/decisions/${data.taken_over[0]?.id}`)
		expect(masked).toMatchObject({ title: null, readable: 'mention', publication: 'due', publish_by: day(90) })
	})

	test('are brought by whoever coordinates the circle, and nobody else', async () => {
		const before = await known()
		for (const who of [as('circle_member'), as('member'), as('newcomer'), as('keeper'), as('admin'), as('outsider')]) {
			expect((await send([one()], false, who)).status).toBe(404)
			expect((await send([one()], true, who)).status).toBe(404)
		}
		expect((await send([one()], false, coordinator, 2_000_000_000)).status).toBe(404)
		expect(await known()).toBe(before)
	})

	test('come at most a hundred at a time', async () => {
		expect((await send(Array.from({ length: 101 }, () => one()), true)).status).toBe(400)
	})
})
