// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { MadeCircle } from '../circles.ts'
import type { Client } from '../client.ts'
import type { State } from './additions.ts'

import { describe, expect, inject, test } from 'vitest'
import { GROUPS, PASSWORD } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle, makeGroup } from '../circles.ts'
import { API, as } from '../client.ts'
import { unique } from '../steps.ts'
import { finish, isHost, makeMembers, read, start, step } from './additions.ts'
import { aMember } from './groups.ts'

type People = components['schemas']['CirclePeople']

const admin = as('admin')
const coordinator = as('coordinator')

const end = (id: number, task: number, who = coordinator) => who.api<State>(`/circles/${id}/additions/${task}`, { method: 'DELETE' })
const inside = async (id: number, who = coordinator, right = 'write') => (await who.ok<People>(`/circles/${id}/people`, { query: { right } })).people.map(({ user }) => user)

/** Somebody else coordinates it as well: she sees what becomes of it. */
async function withSecond(made: MadeCircle): Promise<Client> {
	await coordinator.ok(`/circles/${made.id}/mandates`, { method: 'POST', body: { role: made.role, user: 'circle_member' } })
	return as('circle_member')
}

describe('several people at once', () => {
	test('each is added, is there already, or is refused by herself; nobody learns from it who has an account', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const [maud, nobody] = [await aMember(), unique('personne')]
		const begun = await start(made.id, [maud, 'circle_member', maud, 'newcomer', 'outsider', nobody])
		expect(begun.data.addition).toMatchObject({ task: { kind: 'addition', state: 'waiting', done: 0, total: 5 }, by_name: 'coordinator', refused: [] })
		const { task, added, present, refused, stopped } = await finish(made.id)
		expect([task.state, task.done, added, present, stopped]).toEqual(['done', 5, 1, 1, ''])
		expect(await inside(made.id)).toEqual(expect.arrayContaining([maud, 'circle_member', 'coordinator']))
		expect(refused.map(({ user }) => user)).toEqual(['newcomer', 'outsider', nobody])
		const [newcomer, outsider, unknown] = refused
		expect(outsider).toEqual({ user: 'outsider', name: 'outsider', reason: unknown?.reason })
		expect(unknown).toEqual({ user: nobody, name: nobody, reason: outsider?.reason })
		expect(newcomer?.reason).not.toBe(outsider?.reason)
		// with her name: it is one that a coordinator may know
		expect(newcomer?.name).toBe('newcomer')
	})

	test('newcomers may read, where there is a group that reads', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		expect((await start(made.id, ['newcomer'], coordinator, 'read')).data.reason).toBe('circle_without_group')
		await admin.ok(`/settings/circles/${made.id}/groups`, { method: 'PUT', body: { read: await makeGroup() } })
		expect((await start(made.id, ['newcomer', 'member'], coordinator, 'read')).status).toBe(200)
		expect(await finish(made.id)).toMatchObject({ added: 2, present: 0, refused: [] })
		expect((await inside(made.id, coordinator, 'read')).sort()).toEqual(['member', 'newcomer'])
		expect(await inside(made.id)).toEqual(['coordinator'])
	})

	test('what cannot be a list of people is refused as a whole', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const many = Array.from({ length: 1001 }, (_, index) => `compte${index}`)
		for (const [users, reason] of [[[], 'required'], [['', ' '], 'required'], [many, 'too_many'], [['x'.repeat(65)], 'too_long']] as const) {
			const { status, data } = await start(made.id, [...users])
			expect([status, data.reason, data.field]).toEqual([400, reason, 'users'])
		}
		const wrong = await coordinator.api<State>(`/circles/${made.id}/additions`, { method: 'POST', body: { users: [1, { user: 'member' }] }, wrong: true })
		expect([wrong.status, wrong.data.reason]).toEqual([400, 'type'])
		expect((await start(made.id, ['member'], coordinator, 'own')).data.reason).toBe('right_unknown')
		expect(await read(made.id)).toBeNull()
	})

	test('of a circle they are added by one task at a time, however they are asked for', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const both = await Promise.all([start(made.id, ['member']), start(made.id, ['circle_member'])])
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
		expect(both.find(({ status }) => status === 409)?.data.reason).toBe('addition_open')
		expect((await start(made.id, ['keeper'])).data.reason).toBe('addition_open')
		await finish(made.id)
		// the next one takes the place of the one before
		expect((await start(made.id, ['member', 'circle_member'])).status).toBe(200)
		expect(await finish(made.id)).toMatchObject({ added: 1, present: 1 })
	})

	test('are nobody else\'s business, and no task of another circle or of another kind can be reached', async () => {
		const [made, other] = [await makeCircle(['coordinator', 'circle_member'], 'coordinator'), await makeCircle(['coordinator', 'circle_member'], 'circle_member')]
		const mine = (await start(made.id, ['member'])).data.addition?.task.id ?? 0
		const theirs = (await start(other.id, ['member'], as('circle_member'))).data.addition?.task.id ?? 0
		for (const who of [as('circle_member'), as('member'), as('newcomer'), as('keeper'), as('outsider'), admin]) {
			const answers = [await start(made.id, ['member'], who), await who.api(`/circles/${made.id}/additions`), await step(made.id, mine, who), await end(made.id, mine, who)]
			expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
		}
		const unknown = await step(made.id, 2_000_000_000)
		for (const answer of [await step(made.id, theirs), await end(made.id, theirs), await step(other.id, theirs), await as('keeper').api(`/tasks/${mine}/step`, { method: 'POST' })]) {
			expect([answer.status, answer.text]).toEqual([404, unknown.text])
		}
		expect([(await read(made.id))?.task.done, (await read(other.id, as('circle_member')))?.task.done]).toEqual([0, 0])
		expect((await end(made.id, mine)).status).toBe(200)
		expect((await end(other.id, theirs, as('circle_member'))).status).toBe(200)
	})

	test('the outcome can be put away, and what has not ended can be stopped', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const first = (await start(made.id, ['member'])).data.addition?.task.id ?? 0
		expect((await end(made.id, first)).data.addition).toBeNull()
		expect((await step(made.id, first)).status).toBe(404)
		expect(await inside(made.id)).toEqual(['coordinator'])
		const second = (await start(made.id, ['member'])).data.addition?.task.id ?? 0
		await finish(made.id)
		await end(made.id, second)
		expect(await read(made.id)).toBeNull()
		expect(await inside(made.id)).toContain('member')
	})
})

describe('while they are being added', () => {
	test('who asked for it may lose her right: nobody more is added, and it is said why', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const second = await withSecond(made)
		const { data } = await start(made.id, ['member', 'keeper'])
		await second.ok(`/circles/${made.id}/mandates/${made.mandate}`, { method: 'PUT', body: { ends_on: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(Date.now() - 86_400_000) } })
		expect((await step(made.id, data.addition?.task.id ?? 0, second)).data).toMatchObject({ state: 'failed', error: 'coordinator_gone' })
		const found = await read(made.id, second)
		expect(found).toMatchObject({ added: 0, present: 0, refused: [{ user: 'member' }, { user: 'keeper' }] })
		expect(found?.stopped).not.toBe('')
		expect((await inside(made.id, second)).sort()).toEqual(['circle_member', 'coordinator'])
		// the other one can do it
		expect((await start(made.id, ['member'], second)).status).toBe(200)
		expect(await finish(made.id, second)).toMatchObject({ added: 1 })
	})

	test('whoever leaves the collective meanwhile is refused by name, and a deleted account leaves nothing', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const [maud, noe] = [await aMember(), await aMember()]
		await start(made.id, [maud, noe, 'member'])
		await mustOcc(inject('platform'), ['group:removeuser', GROUPS.members, maud])
		await mustOcc(inject('platform'), ['user:delete', noe])
		const ended = await finish(made.id)
		expect([ended.task.state, ended.added, ended.refused.map(({ user, name }) => [user, name])]).toEqual(['done', 1, [[maud, maud]]])
		expect(ended.refused[0]?.reason).toContain('collectif')
		await mustOcc(inject('platform'), ['user:delete', maud])
		expect((await read(made.id))?.refused).toEqual([])
	})

	test('the group may come to a power: nobody gets that from it', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const { data } = await start(made.id, ['member'])
		const platform = inject('platform')
		await mustOcc(platform, ['config:app:set', 'socle', 'keepers_group', `--value=${made.group}`])
		try {
			expect((await step(made.id, data.addition?.task.id ?? 0)).data).toMatchObject({ state: 'failed', error: 'group_powerful' })
		} finally {
			await mustOcc(platform, ['config:app:set', 'socle', 'keepers_group', `--value=${GROUPS.keepers}`])
		}
		expect(await inside(made.id)).toEqual(['coordinator'])
	})
})

describe('who could be added', () => {
	test('is told page by page, by name, with how many there are', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const word = unique('Page')
		const people: string[] = []
		for (const letter of ['c', 'a', 'b']) {
			const uid = `${word}${letter}`
			await mustOcc(inject('platform'), ['user:add', '--password-from-env', '--group', GROUPS.members, uid], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
			people.push(uid)
		}
		const ask = (query: Record<string, string | number>) => coordinator.ok<components['schemas']['CircleCandidates']>(`/circles/${made.id}/candidates`, { query: { search: word, ...query } })
		expect(await ask({ limit: 2 })).toMatchObject({ people: [{ user: `${word}a` }, { user: `${word}b` }], total: 3, next: 2 })
		expect(await ask({ limit: 2, offset: 2 })).toMatchObject({ people: [{ user: `${word}c` }], total: 3, next: null })
		await start(made.id, people.slice(0, 2))
		await finish(made.id)
		expect(await ask({})).toMatchObject({ people: [{ user: `${word}b` }], total: 1, next: null })
		expect((await coordinator.api<State>(`/circles/${made.id}/candidates`, { query: { limit: 501 } })).status).toBe(400)
	})
})

test.runIf(isHost)('each person costs as many queries, however many there are', async () => {
	const people = await makeMembers(inject('platform'), 15)
	const queries = async (users: string[]) => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const task = (await start(made.id, users)).data.addition?.task.id ?? 0
		const answer = await coordinator.send(`${API}/circles/${made.id}/additions/${task}/step`, { method: 'POST' })
		expect(answer.data).toMatchObject({ state: 'done', done: users.length })
		return Number(answer.headers.get('x-socle-queries') ?? NaN)
	}
	const [five, fifteen] = [await queries(people.slice(0, 5)), await queries(people)]
	// twelve, and on a slow machine the progress after each of them
	expect((fifteen - five) / 10).toBeLessThanOrEqual(18)
	const candidates = async (limit: number) => Number((await coordinator.send(`${API}/circles/${(await makeCircle(['coordinator'], 'coordinator')).id}/candidates`, { query: { limit } })).headers.get('x-socle-queries') ?? NaN)
	expect(await candidates(1)).toBe(await candidates(100))
})
