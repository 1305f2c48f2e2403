// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MovedHost } from '../clock.ts'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as, Client } from '../client.ts'
import { startMovedHost } from '../clock.ts'
import { adopt, day, decide, draft, read } from '../decisions.ts'
import { unique } from '../steps.ts'

const coordinator = as('coordinator')
const circle = () => makeCircle(['coordinator', 'circle_member'], 'coordinator')
const reviews = async (where: number) => (await coordinator.ok<{ reviews: { id: number }[] }>(`/circles/${where}/decisions/due`)).reviews.map(({ id }) => id)

describe('the outcome of a review is a decision of its own', () => {
	test('to keep: the earlier one stays in force as it is, and is looked at again on the day that the later one says', async () => {
		const { id: where } = await circle()
		const earlier = await decide(where, { decided_on: day(-400), review_on: day(-10) })
		expect(await reviews(where)).toEqual([earlier.id])
		const kept = await decide(where, { links: [{ kind: 'keeps', id: earlier.id }], review_on: day(365) })
		expect(await reviews(where)).toEqual([])
		expect(await read(earlier.id)).toMatchObject({ standing: 'in_force', next_review_on: day(365), review_on: day(-10), text: earlier.text, linked_by: [{ kind: 'keeps', id: kept.id }] })
	})

	test('to keep for good: it is never looked at again', async () => {
		const { id: where } = await circle()
		const earlier = await decide(where, { decided_on: day(-400), review_on: day(-10) })
		await decide(where, { links: [{ kind: 'keeps', id: earlier.id }] })
		expect(await read(earlier.id)).toMatchObject({ standing: 'in_force', next_review_on: '' })
	})

	test.each([['amends', 'amended'], ['supersedes', 'superseded'], ['revokes', 'revoked']] as const)('%s: the earlier one is over, and so is its review', async (kind, standing) => {
		const { id: where } = await circle()
		const earlier = await decide(where, { decided_on: day(-400), review_on: day(-10) })
		await decide(where, { links: [{ kind, id: earlier.id }] })
		expect(await reviews(where)).toEqual([])
		expect(await read(earlier.id)).toMatchObject({ standing, next_review_on: '', text: earlier.text })
		// whatever comes later finds it ended
		const { id, version } = await draft(where, { links: [{ kind: 'keeps', id: earlier.id }] })
		expect(await coordinator.api(`/decisions/${id}/adoption`, { method: 'POST', body: { version, within_perimeter: true } })).toMatchObject({ status: 409, data: { reason: 'target_ended' } })
	})

	test('what was drafted as the outcome changes nothing before it is adopted', async () => {
		const { id: where } = await circle()
		const earlier = await decide(where, { decided_on: day(-400), review_on: day(-10) })
		const outcome = await draft(where, { links: [{ kind: 'revokes', id: earlier.id }] })
		expect(await reviews(where)).toEqual([earlier.id])
		await adopt(outcome)
		expect(await reviews(where)).toEqual([])
	})
})

// the clock of a real Nextcloud stays as it is
describe.runIf(inject('platform').kind === 'host')('as time passes', () => {
	let host: MovedHost
	let where = 0
	let upper = 0

	const who = async (account: string) => {
		const client = new Client(host.platform().url, account)
		await client.logIn()
		return client
	}
	interface Told { app: string, subject: string, notification_id: number }
	/** Of each only once: what is told anew has another identifier. */
	const seen = new Set<number>()
	async function told(account: string): Promise<string[]> {
		const answer = await (await who(account)).send('/ocs/v2.php/apps/notifications/api/v2/notifications')
		expect(answer.status, answer.text).toBe(200)
		const fresh = (answer.data as Told[]).filter(({ app, notification_id: id }) => app === 'socle' && !seen.has(id))
		fresh.forEach(({ notification_id: id }) => seen.add(id))
		return fresh.map(({ subject }) => subject)
	}

	async function make(admin: Client, name: string, coordinates: string, parent: number): Promise<number> {
		await mustOcc(host.instance, ['group:add', name])
		await mustOcc(host.instance, ['group:adduser', name, coordinates])
		const made = await admin.ok<{ id: number, roles: { id: number, coordinates: boolean }[] }>('/circles', { method: 'POST', body: { name, parent, private: parent > 0 } })
		await admin.ok(`/settings/circles/${made.id}/groups`, { method: 'PUT', body: { write: name, read: '' } })
		await admin.ok(`/circles/${made.id}/mandates`, { method: 'POST', body: { role: made.roles.find((role) => role.coordinates)?.id ?? 0, user: coordinates } })
		return made.id
	}

	beforeAll(async () => {
		host = await startMovedHost()
		const admin = await who('admin')
		upper = await make(admin, unique('Assemblée'), 'member', 0)
		where = await make(admin, unique('Écoute'), 'coordinator', upper)
	}, 120_000)
	afterAll(() => host.end())

	test('a summary is asked for a week before its day, on that day and every week from then on, each once; a review once', async () => {
		const made = await draft(where, { review_on: day(100) }, await who('coordinator'))
		const { number } = await adopt(made, await who('coordinator'))
		const steps: [days: number, now: number][] = [[6, 0], [1, 1], [6, 1], [1, 2], [3, 2], [4, 3]]
		let count = 0
		for (const [days, now] of steps) {
			await host.later(days)
			await host.jobs()
			await host.jobs()
			const subjects = await told('coordinator')
			count += subjects.length
			expect([days, count]).toEqual([days, now])
			expect(subjects.every((subject) => subject.includes(number) && subject.includes('résumé'))).toBe(true)
		}
		expect(await told('circle_member')).toEqual([])

		// once it is out, nobody is asked for it any more; the review comes
		const summary = 'Une personne a été entendue.'
		const client = await who('coordinator')
		await client.ok(`/decisions/${made.id}/summary`, { method: 'PUT', body: { summary } })
		await client.ok(`/decisions/${made.id}/summary/approval`, { method: 'POST', body: { summary } })
		await client.ok(`/decisions/${made.id}/publication`, { method: 'POST', body: { summary } })
		await host.later(47)
		await host.jobs()
		expect(await told('coordinator')).toEqual([])
		await host.later(2)
		await host.jobs()
		expect((await told('coordinator')).filter((subject) => subject.includes(number) && subject.includes('réexaminer'))).toHaveLength(1)
		await host.later(40)
		await host.jobs()
		expect(await told('coordinator')).toEqual([])
	}, 120_000)

	test('of a dissolved circle, whoever coordinates the one above is told, and sees it on the first page', async () => {
		const made = await adopt(await draft(where, {}, await who('coordinator')), await who('coordinator'))
		await (await who('admin')).ok(`/circles/${where}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		await host.later(8)
		await host.jobs()
		expect((await told('member')).filter((subject) => subject.includes(made.number))).toHaveLength(1)
		expect(await told('coordinator')).toEqual([])
		const home = await (await who('member')).ok<{ decisions: { publications: { id: number }[] } }>('/home')
		expect(home.decisions.publications.map(({ id }) => id)).toContain(made.id)
	}, 60_000)
})
