// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Instance } from '../../harness/platform.ts'
import type { MadeCircle } from '../circles.ts'

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS, PASSWORD } from '../../harness/accounts.ts'
import { mustOcc, serve } from '../../harness/platform.ts'
import { makeCircle, makeGroup } from '../circles.ts'
import { API, as, Client } from '../client.ts'
import { runJobs } from '../clock.ts'
import { killable } from '../killable.ts'
import { unique } from '../steps.ts'
import { aMember } from './groups.ts'

type Addition = components['schemas']['CircleAddition']
type State = components['schemas']['CircleAdditionState'] & { reason?: string, field?: string }
type Circle = components['schemas']['Circle']
type Task = components['schemas']['Task']
type People = components['schemas']['CirclePeople']
type Changes = components['schemas']['CircleChangePage']

const isHost = inject('platform').kind === 'host'
const admin = as('admin')
const coordinator = as('coordinator')

const start = (id: number, users: unknown[], who = coordinator, right = 'write') => who.api<State>(`/circles/${id}/additions`, { method: 'POST', body: { users, right } })
const read = async (id: number, who = coordinator) => (await who.ok<State>(`/circles/${id}/additions`)).addition
const step = (id: number, task: number, who = coordinator) => who.api<Task>(`/circles/${id}/additions/${task}/step`, { method: 'POST' })
const end = (id: number, task: number, who = coordinator) => who.api<State>(`/circles/${id}/additions/${task}`, { method: 'DELETE' })
const inside = async (id: number, who = coordinator, right = 'write') => (await who.ok<People>(`/circles/${id}/people`, { query: { right } })).people.map(({ user }) => user)
const isOpen = ({ state }: Task) => state === 'waiting' || state === 'running'

/** As an open page does: to the end. */
async function finish(id: number, who = coordinator): Promise<Addition> {
	for (let addition = await read(id, who); addition !== null; addition = await read(id, who)) {
		if (!isOpen(addition.task)) {
			return addition
		}
		expect((await step(id, addition.task.id, who)).status).toBe(200)
	}
	throw new Error('there is no addition')
}

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

/** Accounts that nobody logs in to. */
async function makeMembers(instance: Instance, count: number): Promise<string[]> {
	const uids = Array.from({ length: count }, (_, index) => unique(`foule${index}`))
	const waiting = [...uids]
	// a real one on SQLite refuses two commands at once
	await Promise.all((isHost ? [1, 2, 3] : [1]).map(async () => {
		for (let uid = waiting.pop(); uid !== undefined; uid = waiting.pop()) {
			await mustOcc(instance, ['user:add', '--password-from-env', '--group', GROUPS.members, uid], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
		}
	}))
	return uids
}

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
	expect((fifteen - five) / 10).toBeLessThanOrEqual(40)
	const candidates = async (limit: number) => Number((await coordinator.send(`${API}/circles/${(await makeCircle(['coordinator'], 'coordinator')).id}/candidates`, { query: { limit } })).headers.get('x-socle-queries') ?? NaN)
	expect(await candidates(1)).toBe(await candidates(100))
})

describe('without a page', () => {
	let instance: Instance
	let server: Awaited<ReturnType<typeof serve>>
	let stop: () => Promise<void>
	let chief: Client
	let first: Client
	let later = 0

	beforeAll(async () => {
		({ instance, end: stop } = await killable())
		server = await serve(instance)
		chief = new Client(server.url, 'admin')
		first = new Client(server.url, 'coordinator')
		await first.logIn()
	})

	afterAll(async () => {
		await server.stop()
		await stop()
	})

	/** The jobs of the instance: a minute after those before, where time can be moved. */
	async function work(seconds = 90): Promise<void> {
		later += seconds
		await (isHost ? mustOcc(instance, ['background:run'], { SOCLE_CLOCK_OFFSET: String(later) }) : runJobs(instance, ['Task\\TaskJob']))
	}

	async function aCircle(people: string[]): Promise<{ id: number, group: string }> {
		const group = unique('groupe')
		await mustOcc(instance, ['group:add', group])
		for (const uid of people) {
			await mustOcc(instance, ['group:adduser', group, uid])
		}
		const { id, roles } = await chief.ok<Circle>('/circles', { method: 'POST', body: { name: unique('Cercle') } })
		await chief.ok(`/settings/circles/${id}/groups`, { method: 'PUT', body: { write: group, read: '' } })
		const role = roles.find(({ coordinates }) => coordinates)?.id ?? 0
		await chief.ok(`/circles/${id}/mandates`, { method: 'POST', body: { role, user: people[0] } })
		for (const user of people.slice(1)) {
			await new Client(server.url, people[0] ?? '').ok(`/circles/${id}/mandates`, { method: 'POST', body: { role, user } })
		}
		return { id, group }
	}

	test('it goes on; the record names who asked, also where another one drives it, and she is told', async () => {
		const { id } = await aCircle(['coordinator', 'circle_member'])
		const other = new Client(server.url, 'circle_member')
		await start(id, ['member', 'nobody-at-all'], first)
		await work()
		expect(await read(id, other)).toMatchObject({ task: { state: 'done', done: 2 }, added: 1, refused: [{ user: 'nobody-at-all' }], by_name: 'coordinator' })
		const { changes } = await other.ok<Changes>(`/circles/${id}/changes`)
		expect(changes[0]).toMatchObject({ action: 'added', account: 'member', user: 'coordinator', detail: 'write' })
		const [uid] = await makeMembers(instance, 1)
		await start(id, [uid], first)
		await finish(id, other)
		expect((await other.ok<Changes>(`/circles/${id}/changes`)).changes[0]).toMatchObject({ account: uid, user: 'coordinator' })
		const { data } = await first.send('/ocs/v2.php/apps/notifications/api/v2/notifications')
		expect((data as { message: string }[]).map(({ message }) => message)).toEqual(expect.arrayContaining(['Ajoutées : 1. Non ajoutées : 1.', 'Ajoutées : 1. Non ajoutées : 0.']))
	})

	test('a circle that is dissolved takes nobody in', async () => {
		const { id, group } = await aCircle(['coordinator'])
		await start(id, ['member'], first)
		await chief.ok(`/circles/${id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		expect((await first.api(`/circles/${id}/additions`)).status).toBe(404)
		await work()
		const { id: next } = await chief.ok<Circle>('/circles', { method: 'POST', body: { name: unique('Cercle') } })
		await chief.ok(`/settings/circles/${next}/groups`, { method: 'PUT', body: { write: group, read: '' } })
		expect(await new Client(server.url, 'coordinator').ok<Circle>(`/circles/${next}`)).toMatchObject({ members: 1, mine: true })
	})

	test.runIf(isHost)('its outcome is forgotten after a month', async () => {
		const { id } = await aCircle(['coordinator'])
		await start(id, ['outsider'], first)
		await work()
		expect((await read(id, first))?.refused).toHaveLength(1)
		await work(29 * 86_400)
		expect((await read(id, first))?.refused).toHaveLength(1)
		await work(2 * 86_400)
		expect(await read(id, first)).toBeNull()
	})

	test('200 people by one task, and kill -9 of the server in the middle of it: its progress is seen, and in the end each is in, once', async () => {
		const people = await makeMembers(instance, isHost ? 200 : 40)
		const { id } = await aCircle(['coordinator'])
		const task = (await start(id, people, first)).data.addition?.task.id ?? 0

		// a page drives it, another one looks, and the server is killed under both
		const working = step(id, task, first).catch(() => undefined)
		let seen = 0
		while (seen === 0) {
			await sleep(20)
			seen = (await read(id, first))?.task.done ?? 0
		}
		expect(seen).toBeLessThan(people.length)
		await server.kill()
		await working
		server = await serve(instance)
		const page = first.at(server.url)
		const before = await read(id, page)
		expect(before?.task.state).toBe('running')
		expect(before?.task.done).toBeGreaterThanOrEqual(seen)
		expect(before?.task.done).toBeLessThan(people.length)
		// whoever was killed counts as at work for a minute
		expect((await step(id, task, page)).data.done).toBe(before?.task.done)
		await sleep(isHost ? 0 : 61_000)
		await work()

		const ended = await finish(id, page)
		expect(ended).toMatchObject({ task: { state: 'done', done: people.length, total: people.length }, refused: [], stopped: '' })
		expect(ended.added + ended.present).toBe(people.length)
		// who was added in the very moment of the kill is found there
		expect(ended.present).toBeLessThanOrEqual(1)
		const found: string[] = []
		for (let offset: number | null = 0; offset !== null;) {
			const shown: People = await page.ok<People>(`/circles/${id}/people`, { query: { offset } })
			found.push(...shown.people.map(({ user }) => user))
			offset = shown.next
		}
		expect(found.sort()).toEqual([...people, 'coordinator'].sort())
		const changes: Changes['changes'] = []
		for (let cursor: string | null | undefined; cursor !== null;) {
			const shown: Changes = await page.ok<Changes>(`/circles/${id}/changes`, { query: { cursor } })
			changes.push(...shown.changes)
			cursor = shown.next
		}
		const added = changes.filter(({ action, user }) => action === 'added' && user === 'coordinator').map(({ account }) => account)
		// the one who was in the group at the moment of the kill may not have been written down yet
		expect(new Set(added).size).toBe(added.length)
		expect(added.length).toBeGreaterThanOrEqual(people.length - 1)
	}, 300_000)
})
