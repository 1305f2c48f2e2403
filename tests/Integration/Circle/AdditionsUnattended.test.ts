// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Instance } from '../../harness/platform.ts'

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustOcc, serve } from '../../harness/platform.ts'
import { Client } from '../client.ts'
import { runJobs } from '../clock.ts'
import { killable } from '../killable.ts'
import { unique } from '../steps.ts'
import { finish, isHost, makeMembers, read, start, step } from './additions.ts'

type Circle = components['schemas']['Circle']
type People = components['schemas']['CirclePeople']
type Changes = components['schemas']['CircleChangePage']

describe('several people at once, without a page', () => {
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

	/** A page drives it, another one looks, and the server is killed under both as soon as there is something to see. */
	async function cutOff(people: string[]) {
		const { id } = await aCircle(['coordinator'])
		const page = first.at(server.url)
		const task = (await start(id, people, page)).data.addition?.task.id ?? 0
		const working = step(id, task, page).catch(() => undefined)
		let seen = 0
		while (seen === 0) {
			await sleep(5)
			seen = (await read(id, page))?.task.done ?? 0
		}
		await server.kill()
		await working
		server = await serve(instance)
		return { id, task, seen, before: await read(id, first.at(server.url)) }
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
		let cut = await cutOff(people)
		// a quick machine may have been done before the kill
		for (let times = 0; times < 5 && cut.before?.task.state === 'done'; times++) {
			cut = await cutOff(people)
		}
		const { id, task, seen, before } = cut
		const page = first.at(server.url)
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
