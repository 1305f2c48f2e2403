// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'

import { describe, expect, inject, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { API, as } from '../client.ts'
import { adopt, day, decide, draft, propose } from '../decisions.ts'

type Agenda = NonNullable<components['schemas']['Home']['decisions']>
type Row = components['schemas']['DecisionRow']
type Who = 'circle_member' | 'coordinator' | 'member' | 'newcomer' | 'keeper'

const [coordinator, inside, member] = [as('coordinator'), as('circle_member'), as('member')]
const circle = (about: Record<string, unknown> = {}) => makeCircle(['coordinator', 'circle_member'], 'coordinator', about)
async function agenda(who: Who): Promise<Agenda> {
	const { decisions } = await as(who).ok<components['schemas']['Home']>('/home')
	if (decisions === null) {
		throw new Error(`${who} has no decisions on the first page`)
	}
	return decisions
}
const ids = (rows: Row[]) => rows.map(({ id }) => id)
const object = (id: number) => inside.ok<components['schemas']['Decision']>(`/decisions/${id}/objections`, { method: 'POST', body: { reason: 'Trop tôt le matin.' } })

describe('what waits on the first page', () => {
	test('a proposal asks those of its circle for a word, until they have said one; not whoever proposed it, nor other members', async () => {
		const { id: where } = await circle()
		const { id } = await propose((await draft(where)).id)
		expect(ids((await agenda('circle_member')).advice)).toContain(id)
		expect(ids((await agenda('coordinator')).advice)).not.toContain(id)
		expect(ids((await agenda('member')).advice)).not.toContain(id)
		await inside.ok(`/decisions/${id}/advice`, { method: 'POST', body: { kind: 'advice', text: 'Bonne idée.' } })
		expect(ids((await agenda('circle_member')).advice)).not.toContain(id)
	})

	test('an objection waits for whoever proposed; answered, it waits for whoever raised it; lifted, for nobody', async () => {
		const { id: where } = await circle()
		const { id } = await propose((await draft(where)).id)
		const objection = (await object(id)).objections[0]?.id ?? 0
		expect(ids((await agenda('coordinator')).objections)).toContain(id)
		expect(ids((await agenda('circle_member')).objections)).not.toContain(id)
		await coordinator.ok(`/decisions/${id}/objections/${objection}`, { method: 'PATCH', body: { state: 'answered', answer: 'On commence à neuf heures.' } })
		expect(ids((await agenda('coordinator')).objections)).not.toContain(id)
		expect(ids((await agenda('circle_member')).answered)).toContain(id)
		await inside.ok(`/decisions/${id}/objections/${objection}`, { method: 'PATCH', body: { state: 'lifted' } })
		expect(ids((await agenda('circle_member')).answered)).not.toContain(id)
	})

	test('members read how much private circles owe, and not a word more; its own circle reads what', async () => {
		const before = (await agenda('member')).owed
		const { id: where } = await circle({ private: true })
		const { id, title } = await decide(where, { decided_on: '2024-02-05' })
		const { owed, publications, latest } = await agenda('member')
		expect(owed).toEqual({ count: before.count + 1, oldest_on: '2024-02-05' })
		expect([ids(publications), ids(latest)].flat()).not.toContain(id)
		expect((await agenda('circle_member')).publications.find((row) => row.id === id)).toMatchObject({ title, publication: 'due' })
		const summary = 'Le cercle a répondu à une personne.'
		await inside.ok(`/decisions/${id}/summary`, { method: 'PUT', body: { summary } })
		await coordinator.ok(`/decisions/${id}/summary/approval`, { method: 'POST', body: { summary } })
		expect((await agenda('coordinator')).publications.find((row) => row.id === id)).toMatchObject({ publication: 'approved' })
		await coordinator.ok(`/decisions/${id}/publication`, { method: 'POST', body: { summary } })
		expect((await agenda('member')).owed.count).toBe(before.count)
	})

	test('a review waits for those who coordinate, from a month before its day on', async () => {
		const { id: where } = await circle()
		const soon = await decide(where, { decided_on: day(-1), review_on: day(30) })
		const far = await decide(where, { decided_on: day(-1), review_on: day(31) })
		const overdue = await decide(where, { decided_on: day(-400), review_on: day(-35) })
		const expired = await decide(where, { decided_on: day(-400), review_on: day(-35), ends_on: day(-1) })
		const mine = ids((await agenda('coordinator')).reviews).filter((id) => [soon.id, far.id, overdue.id, expired.id].includes(id))
		expect(mine).toEqual([overdue.id, soon.id])
		expect(ids((await agenda('circle_member')).reviews)).not.toContain(soon.id)
	})

	test('each of one’s circles comes with what it decided last', async () => {
		const { id: where } = await circle()
		const last = await decide(where, { decided_on: day(-2) })
		await decide(where, { decided_on: day(-20) })
		await draft(where)
		expect((await agenda('circle_member')).latest.filter((row) => row.circle === where)).toMatchObject([{ id: last.id, title: last.title }])
	})

	test('newcomers and keepers find nothing there', async () => {
		for (const who of ['newcomer', 'keeper'] as const) {
			expect((await as(who).ok<components['schemas']['Home']>('/home')).decisions).toBeNull()
		}
	})

	test.runIf(inject('platform').kind === 'host')('asks as often for ten decisions of each kind in ten circles as for one', async () => {
		const queries = async () => Number((await coordinator.send(`${API}/home`)).headers.get('x-socle-queries') ?? Number.NaN)
		async function everything(): Promise<void> {
			const { id: where } = await circle({ private: true })
			await decide(where, { decided_on: day(-1), review_on: day(3) })
			const { id } = await propose((await draft(where)).id)
			await object(id)
			await propose((await draft(where, {}, inside)).id, inside)
		}
		await everything()
		const before = await queries()
		for (let circles = 0; circles < 9; circles++) {
			await everything()
		}
		expect(await queries()).toBe(before)
	})
})

describe('a circle’s page', () => {
	const of = (where: number, who: Who = 'coordinator') => as(who).ok<components['schemas']['CircleAgenda']>(`/circles/${where}/decisions/due`)

	test('shows its members what is to be looked at again, and nobody else', async () => {
		const { id: where } = await circle()
		const { id } = await decide(where, { decided_on: day(-5), review_on: day(4) })
		for (const who of ['coordinator', 'circle_member'] as const) {
			expect(ids((await of(where, who)).reviews)).toEqual([id])
		}
		for (const who of ['member', 'newcomer', 'keeper'] as const) {
			expect(await of(where, who)).toEqual({ publications: [], reviews: [] })
		}
		expect((await as('outsider').api(`/circles/${where}/decisions/due`)).status).toBe(404)
		expect((await member.api('/circles/99999999/decisions/due')).status).toBe(404)
	})

	test('of a private circle all members see what it owes to them, and newcomers nothing', async () => {
		const { id: where } = await circle({ private: true })
		const { id, number, title } = await adopt(await draft(where, { review_on: day(9) }))
		expect(await of(where, 'member')).toMatchObject({ publications: [{ id, number, title: null, next_review_on: '' }], reviews: [] })
		expect(await of(where, 'circle_member')).toMatchObject({ publications: [{ id, title }], reviews: [{ id, title }] })
		expect(await of(where, 'newcomer')).toEqual({ publications: [], reviews: [] })
	})
})
