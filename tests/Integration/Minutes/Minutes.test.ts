// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MadeCircle } from '../circles.ts'
import type { Decision, Minutes, MinutesPage } from './minutes.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { verify } from '../Ledger/writing.ts'
import { create, unique } from '../steps.ts'
import { adopt, aDraft, change, decide } from './minutes.ts'

let circle: MadeCircle
let closed: MadeCircle
const member = as('circle_member')

beforeAll(async () => {
	circle = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
	closed = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { private: true })
})

describe('a draft', () => {
	test('keeps title, day, who was present once each, and the points in their order', async () => {
		const made = await aDraft(circle.id, {
			title: 'Réunion\nde rentrée',
			people: [{ user: 'circle_member', name: 'x' }, { user: '', name: 'Jeanne' }, { user: 'circle_member', name: '' }, { user: '', name: 'Jeanne' }],
			items: [{ title: 'Budget', notes: 'Beaucoup de **chiffres**', decision: null }, { title: 'Marché', notes: '', decision: null }],
		})
		expect(made).toMatchObject({
			state: 'draft',
			title: 'Réunion de rentrée',
			held_on: '2026-09-01',
			people: [{ user: 'circle_member', name: 'circle_member' }, { user: '', name: 'Jeanne' }],
			file: null,
		})
		expect(made.items.map(({ title }) => title)).toEqual(['Budget', 'Marché'])
		expect(made.may).toEqual(['write'])
		expect((await as('coordinator').ok<Minutes>(`/minutes/${made.id}`)).may).toEqual(['write', 'adopt'])
	})

	test('tells the second writer, and loses nothing of the first', async () => {
		const made = await aDraft(circle.id)
		await as('coordinator').ok(`/minutes/${made.id}`, { method: 'PATCH', body: { version: made.version, title: 'De la première' } })
		const late = await member.api(`/minutes/${made.id}`, { method: 'PATCH', body: { version: made.version, title: 'De la seconde' } })
		expect([late.status, late.data]).toMatchObject([409, { reason: 'conflict', version: made.version + 1 }])
		expect((await member.ok<Minutes>(`/minutes/${made.id}`)).title).toBe('De la première')
	})

	test('is for its circle alone, of a private circle also once it is adopted', async () => {
		const drafts = [await aDraft(circle.id), await aDraft(closed.id)]
		for (const { id } of drafts) {
			for (const who of ['member', 'newcomer', 'outsider', 'keeper', 'admin'] as const) {
				expect((await as(who).api(`/minutes/${id}`)).status).toBeOneOf([403, 404])
			}
			expect((await as('member').api(`/minutes/${id}`, { method: 'PATCH', body: { version: 1, title: 'x' } })).status).toBeOneOf([403, 404])
			expect((await adopt(id)).status).toBe(200)
		}
		expect((await as('member').ok<Minutes>(`/minutes/${drafts[0]?.id}`)).may).toEqual([])
		const unknown = await as('member').api('/minutes/2000000000')
		const refused = await as('member').api(`/minutes/${drafts[1]?.id}`)
		expect([refused.status, refused.text]).toEqual([unknown.status, unknown.text])
		expect((await as('member').ok<MinutesPage>(`/circles/${closed.id}/minutes`)).minutes).toEqual([])
		expect((await as('newcomer').api(`/minutes/${drafts[0]?.id}`)).status).toBe(404)
	})

	test('a point has one decision, however often one is asked for', async () => {
		const made = await aDraft(circle.id, { items: [{ key: 'budget', title: 'Budget', notes: '', decision: null }] })
		const ask = () => member.ok<Minutes>(`/minutes/${made.id}/decisions`, { method: 'POST', body: { item: 'budget', title: 'Le budget' } })
		const [first, second] = [await ask(), await ask()]
		expect(first.decisions).toMatchObject([{ title: 'Le budget', state: 'draft', minutes: made.id, people: [{ user: 'circle_member' }, { name: 'Jeanne, du marché' }] }])
		expect(second).toMatchObject({ version: first.version, items: first.items })
		expect((await member.api(`/minutes/${made.id}/decisions`, { method: 'POST', body: { item: 'nothing', title: 'x' } })).data).toMatchObject({ reason: 'item_unknown' })
		// somebody who has not seen it yet does not take it away
		expect((await member.api(`/minutes/${made.id}`, { method: 'PATCH', body: { version: made.version, items: made.items } })).status).toBe(409)
	})

	test('refuses a decision of other minutes, a day that is none, and too long a title', async () => {
		const [one, two] = [await aDraft(circle.id), await aDraft(circle.id)]
		const foreign = await decide(two.id)
		const refused = async (fields: object) => (await member.api<{ reason: string }>(`/minutes/${one.id}`, { method: 'PATCH', body: { version: one.version, ...fields } })).data.reason
		expect(await refused({ items: [{ title: '', notes: '', decision: foreign.id }] })).toBe('decision_unknown')
		expect(await refused({ held_on: '2027-02-30' })).toBe('date_invalid')
		expect(await refused({ title: 'x'.repeat(251) })).toBe('too_long')
		expect(await refused({ people: [{ user: 'nobody-at-all', name: '' }] })).toBe('account_unknown')
	})

	test('a point that goes takes its decision along, and brings it back', async () => {
		const made = await aDraft(circle.id)
		const decision = await decide(made.id)
		const { items } = await member.ok<Minutes>(`/minutes/${made.id}`)
		const without = await change(made.id, { items: [] })
		expect(without.decisions).toEqual([])
		expect((await member.ok<Decision>(`/decisions/${decision.id}`)).state).toBe('withdrawn')
		const back = await change(made.id, { items })
		expect(back.decisions.map(({ id, state, text }) => [id, state, text])).toEqual([[decision.id, 'draft', decision.text]])
	})

	test('can be thrown away: what was to be decided is withdrawn, and stays to be read', async () => {
		const made = await aDraft(circle.id)
		const decision = await decide(made.id)
		expect((await as('member').api(`/minutes/${made.id}`, { method: 'DELETE' })).status).toBeOneOf([403, 404])
		await member.ok(`/minutes/${made.id}`, { method: 'DELETE' })
		expect((await member.api(`/minutes/${made.id}`)).status).toBe(404)
		expect(await member.ok<Decision>(`/decisions/${decision.id}`)).toMatchObject({ state: 'withdrawn', minutes: null, text: decision.text })
	})
})

describe('adopted with all decisions', () => {
	test('they have numbers one after the other, the day and the people of the meeting, and the ledger verifies', async () => {
		const made = await aDraft(circle.id)
		const decisions = [await decide(made.id), await decide(made.id), await decide(made.id), await decide(made.id)]
		const { status, data } = await adopt(made.id)
		expect(status).toBe(200)
		expect(data).toMatchObject({ state: 'adopted', may: ['file'], file: { state: 'due' } })
		expect(data.decisions.map(({ id }) => id)).toEqual(decisions.map(({ id }) => id))
		const numbers = data.decisions.map(({ number }) => Number(number.split('-').at(-1)))
		expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index))
		for (const decision of data.decisions) {
			expect(decision).toMatchObject({ state: 'adopted', decided_on: '2026-09-01', minutes: made.id })
			expect(decision.people.map(({ user, name }) => [user, name])).toEqual([['circle_member', 'circle_member'], ['', 'Jeanne, du marché']])
		}
		expect((await member.api(`/minutes/${made.id}`, { method: 'PATCH', body: { version: data.version, title: 'x' } })).data).toMatchObject({ reason: 'minutes_adopted' })
		expect((await adopt(made.id)).data).toMatchObject({ reason: 'minutes_adopted' })
		expect(await mustOcc(inject('platform'), ['socle:ledger:verify'])).not.toContain('broken')
	})

	test('not at all where one cannot be: the answer names it and why', async () => {
		const made = await aDraft(circle.id)
		const good = await decide(made.id)
		const bad = await decide(made.id)
		const stays = async (within: number[] | undefined, reason: string) => {
			expect((await adopt(made.id, within)).data).toMatchObject({ reason, decision: bad.id, title: bad.title })
			const after = await member.ok<Minutes>(`/minutes/${made.id}`)
			expect([after.state, ...after.decisions.map(({ state, number }) => state + number)]).toEqual(['draft', 'draft', bad.state])
		}
		await stays([good.id], 'outside_perimeter')
		await member.ok(`/decisions/${bad.id}`, { method: 'PATCH', body: { version: bad.version, text: '' } }).then((changed) => Object.assign(bad, changed))
		await stays(undefined, 'required')
		await member.ok(`/decisions/${bad.id}`, { method: 'PATCH', body: { version: bad.version, text: 'Texte' } }).then((changed) => Object.assign(bad, changed))
		await member.ok(`/decisions/${bad.id}/proposal`, { method: 'POST' })
		await as('coordinator').ok(`/decisions/${bad.id}/objections`, { method: 'POST', body: { reason: 'Trop cher' } })
		bad.state = 'proposed'
		await stays(undefined, 'objection_open')
	})

	test('by a coordinator only, and not before it has title and day', async () => {
		const made = await aDraft(circle.id, { title: '', held_on: '' })
		expect((await member.api(`/minutes/${made.id}/adoption`, { method: 'POST', body: { version: made.version, within_perimeter: [] } })).status).toBeOneOf([403, 404])
		expect((await adopt(made.id)).data).toMatchObject({ reason: 'required', field: 'title' })
		await change(made.id, { title: 'Réunion' })
		expect((await adopt(made.id)).data).toMatchObject({ reason: 'required', field: 'held_on' })
		await change(made.id, { held_on: '2099-01-01' })
		expect((await adopt(made.id)).data).toMatchObject({ reason: 'day_ahead', field: 'held_on' })
	})

	test('keeps what was adopted by itself before: it leaves neither the agenda nor the minutes', async () => {
		const made = await aDraft(circle.id)
		const alone = await decide(made.id)
		await decide(made.id)
		await as('coordinator').ok(`/decisions/${alone.id}/adoption`, { method: 'POST', body: { version: alone.version, within_perimeter: true } })
		const { version } = await member.ok<Minutes>(`/minutes/${made.id}`)
		expect((await member.api(`/minutes/${made.id}`, { method: 'PATCH', body: { version, items: [] } })).data).toMatchObject({ reason: 'decision_adopted' })
		expect((await member.api(`/minutes/${made.id}`, { method: 'DELETE' })).data).toMatchObject({ reason: 'decision_adopted' })
		const { data } = await adopt(made.id)
		expect(data.decisions.map(({ state }) => state)).toEqual(['adopted', 'adopted'])
		expect((await as('member').ok<Decision>(`/decisions/${alone.id}`)).people).toHaveLength(2)
	})
})

test('a name that is redacted in a decision is in its minutes and in what else was decided there no more', async () => {
	const made = await aDraft(circle.id)
	const decision = await decide(made.id)
	const other = await decide(made.id)
	expect((await adopt(made.id)).status).toBe(200)
	const coordinator = as('coordinator')
	const { people } = await coordinator.ok<Decision>(`/decisions/${decision.id}`)
	const person = people.find(({ name }) => name.startsWith('Jeanne'))?.id
	await coordinator.ok(`/decisions/${decision.id}/people/${person}/redaction`, { method: 'POST' })
	const now = await coordinator.ok<Minutes>(`/minutes/${made.id}`)
	expect(now.people.map(({ user }) => user)).toEqual(['circle_member'])
	expect(JSON.stringify([now, await coordinator.ok(`/decisions/${other.id}`)])).not.toContain('Jeanne')
})

test('rule 28: whoever is erased at her request was present nowhere, decided or not', async () => {
	const gone = unique('rosalie')
	await mustOcc(inject('platform'), ['user:add', '--password-from-env', `--display-name=${gone} V.`, '--group=socle_members', gone], { OC_PASS: 'Montreuil-sur-Orne-1', NC_PASS: 'Montreuil-sur-Orne-1' })
	await mustOcc(inject('platform'), ['group:adduser', circle.group, gone])
	const keeper = as('keeper')
	const people = [{ user: gone, name: '' }, { user: 'circle_member', name: '' }]
	const bare = await aDraft(circle.id, { people })
	const made = await aDraft(circle.id, { people })
	const decision = await decide(made.id)
	expect((await adopt(made.id)).status).toBe(200)
	const { id } = await create(keeper)
	await keeper.ok(`/contacts/${id}/account`, { method: 'PUT', body: { account: gone } })
	await keeper.ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'request', identity: 'known_in_person' } })
	const left = JSON.stringify([await member.ok(`/minutes/${bare.id}`), await member.ok(`/minutes/${made.id}`), await member.ok(`/decisions/${decision.id}`)])
	expect(left).not.toContain(gone)
	expect(await verify(inject('platform'))).toMatchObject({ valid: true })
})
