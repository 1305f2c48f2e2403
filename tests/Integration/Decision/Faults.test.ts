// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import { mustOcc, serve } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as, Client } from '../client.ts'
import { startMovedHost } from '../clock.ts'
import { adopt, day, decide, draft, propose, read } from '../decisions.ts'
import { killable } from '../killable.ts'
import { verify } from '../Ledger/writing.ts'
import { unique } from '../steps.ts'

const platform = inject('platform')
const admin = as('admin')
const coordinator = as('coordinator')
const keeper = as('keeper')
const member = as('member')

test('an account that is deleted leaves its proposal, its objection and its advice, and nobody’s name', async () => {
	const gone = unique('parti')
	await mustOcc(platform, ['user:add', '--password-from-env', '--display-name', 'Paul Parti', '--group', 'socle_members', gone], { OC_PASS: 'Montreuil-sur-Orne-1' })
	const circle = await makeCircle(['coordinator'], 'coordinator')
	await mustOcc(platform, ['group:adduser', circle.group, gone])
	const paul = new Client(platform.url, gone, 'Montreuil-sur-Orne-1')
	const { id } = await propose((await draft(circle.id, {}, paul)).id, paul)
	await paul.ok(`/decisions/${id}/objections`, { method: 'POST', body: { reason: 'Contre moi-même.' } })
	await paul.ok(`/decisions/${id}/advice`, { method: 'POST', body: { kind: 'advice', text: 'Prudence.' } })
	await mustOcc(platform, ['user:delete', gone])
	const now = await read(id)
	expect(now).toMatchObject({ author: '', author_name: '', objections: [{ user: '', user_name: '', state: 'open' }], advice: [{ user: '', text: 'Prudence.' }] })
	// nobody else could lift it: so its circle's coordinators can
	await coordinator.ok(`/decisions/${id}/objections/${now.objections[0]?.id}`, { method: 'PATCH', body: { state: 'lifted' } })
	expect((await adopt(await read(id))).state).toBe('adopted')
})

test('a name is redacted for good by keepers and the circle’s coordinators, and everything still verifies', async () => {
	const name = unique('Rosalie')
	const circle = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
	const made = await decide(circle.id, { people: [{ name }, { user: 'coordinator' }] })
	const person = made.people.find((present) => present.name === name)?.id
	for (const who of [member, as('circle_member'), as('newcomer'), admin]) {
		expect((await who.api(`/decisions/${made.id}/people/${person}/redaction`, { method: 'POST' })).status).toBe(404)
	}
	const now = await keeper.ok<Decision>(`/decisions/${made.id}/people/${person}/redaction`, { method: 'POST' })
	expect(now.people.find(({ id }) => id === person)).toEqual({ id: person, user: '', name: '', redacted: true })
	expect((await coordinator.api(`/decisions/${made.id}/people/${2_000_000_000}/redaction`, { method: 'POST' })).status).toBe(404)
	expect(await verify(platform)).toMatchObject({ valid: true })
	expect(JSON.stringify(await read(made.id, member))).not.toContain(name)
})

test('kill -9 in mid-adoption: number, ledger and decision are there together or not at all, and no number is missing', async () => {
	const { instance, end } = await killable()
	let server = await serve(instance)
	try {
		const root = new Client(server.url, 'admin')
		await root.logIn()
		const first = new Client(server.url, 'coordinator')
		await first.logIn()
		const group = unique('groupe')
		await mustOcc(instance, ['group:add', group])
		await mustOcc(instance, ['group:adduser', group, 'coordinator'])
		const circle = await root.ok<{ id: number, roles: { id: number }[] }>('/circles', { method: 'POST', body: { name: unique('Cercle') } })
		await root.ok(`/settings/circles/${circle.id}/groups`, { method: 'PUT', body: { write: group, read: '' } })
		await root.ok(`/circles/${circle.id}/mandates`, { method: 'POST', body: { role: circle.roles[0]?.id, user: 'coordinator' } })
		const told = new Map<number, string>()
		const drafts: number[] = []
		let over = false

		async function record(): Promise<void> {
			while (!over) {
				const who = first.at(server.url)
				try {
					const made = await draft(circle.id, {}, who)
					drafts.push(made.id)
					told.set(made.id, (await adopt(made, who)).number)
				} catch (error) {
					// cut off: the answer was not heard, or there is nobody to ask
					if (error instanceof Error && !(error instanceof TypeError) && !/terminated|aborted/.test(error.message)) {
						throw error
					}
					await sleep(100)
				}
			}
		}

		const people = Promise.all([1, 2, 3].map(record))
		// a busy machine needs longer to adopt enough
		for (let times = 0; times < 4 || (told.size <= 3 && times < 15); times++) {
			await sleep(300 + Math.random() * 700)
			await server.kill()
			server = await serve(instance)
		}
		over = true
		await people
		const now = await Promise.all(drafts.map((id) => read(id, first.at(server.url))))
		const numbers = now.filter(({ state }) => state === 'adopted').map(({ number }) => Number(number.slice(-3))).sort((a, b) => a - b)
		expect(numbers).toEqual(numbers.map((_, index) => index + 1))
		for (const [id, number] of told) {
			expect(now.find((decision) => decision.id === id)).toMatchObject({ state: 'adopted', number })
		}
		expect(told.size).toBeGreaterThan(3)
		expect(await verify(instance)).toMatchObject({ valid: true })
	} finally {
		await server.stop()
		await end()
	}
}, 120_000)

test.runIf(platform.kind === 'host')('a clock that is set back leaves the numbers in their order, and everything verifies', async () => {
	const host = await startMovedHost()
	try {
		const root = new Client(host.platform().url, 'admin')
		const group = unique('groupe')
		await mustOcc(host.instance, ['group:add', group])
		await mustOcc(host.instance, ['group:adduser', group, 'coordinator'])
		const circle = await root.ok<{ id: number, roles: { id: number }[] }>('/circles', { method: 'POST', body: { name: unique('Cercle') } })
		await root.ok(`/settings/circles/${circle.id}/groups`, { method: 'PUT', body: { write: group, read: '' } })
		await root.ok(`/circles/${circle.id}/mandates`, { method: 'POST', body: { role: circle.roles[0]?.id, user: 'coordinator', starts_on: day(-60) } })
		const decided: Decision[] = []
		for (const days of [0, -20, 40]) {
			await host.later(days)
			const who = new Client(host.platform().url, 'coordinator')
			decided.push(await adopt(await draft(circle.id, { decided_on: day(-30) }, who), who))
		}
		expect(decided.map(({ number }) => number.slice(-3))).toEqual(['001', '002', '003'])
		expect(decided.map((decision) => decision.ledger_position)).toEqual([1, 2, 3])
		expect(decided[1]?.changed_at).toBeLessThan(decided[0]?.changed_at ?? 0)
		expect(await verify(host.instance)).toMatchObject({ valid: true })
	} finally {
		await host.end()
	}
}, 120_000)
