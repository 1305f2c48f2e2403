// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Circle } from '../circles.ts'
import type { DecisionFile, Minutes, MinutesPage } from './minutes.ts'

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mustOcc, serve } from '../../harness/platform.ts'
import { Client } from '../client.ts'
import { runJobs } from '../clock.ts'
import { killable } from '../killable.ts'
import { unique } from '../steps.ts'
import { adopt, aDraft, decide } from './minutes.ts'

const DECISIONS = 3

test('kill -9 of the server while minutes are adopted: all their decisions are, or none; no number is missing, and what is owed to the folder is still owed', async () => {
	const { instance, end } = await killable()
	let server = await serve(instance)
	try {
		const group = unique('cercle')
		await mustOcc(instance, ['group:add', group])
		await mustOcc(instance, ['group:adduser', group, 'coordinator'])
		const admin = new Client(server.url, 'admin')
		await admin.logIn()
		const { id: circle, roles } = await admin.ok<Circle>('/circles', { method: 'POST', body: { name: group } })
		await admin.ok(`/settings/circles/${circle}/groups`, { method: 'PUT', body: { write: group, read: '' } })
		const role = roles.find(({ coordinates }) => coordinates)?.id ?? 0
		await admin.ok(`/circles/${circle}/mandates`, { method: 'POST', body: { role, user: 'coordinator' } })
		const first = new Client(server.url, 'coordinator')
		await first.logIn()
		/** Minutes that the server has said are adopted. */
		const acknowledged: number[] = []
		for (let times = 0; times < 3; times++) {
			const coordinator = first.at(server.url)
			const drafts: number[] = []
			for (let made = 0; made < 3; made++) {
				const { id } = await aDraft(circle, { people: [] }, coordinator)
				for (let count = 0; count < DECISIONS; count++) {
					await decide(id, {}, coordinator)
				}
				drafts.push(id)
			}
			const all = Promise.all(drafts.map(async (id) => {
				try {
					if ((await adopt(id, undefined, coordinator)).status === 200) {
						acknowledged.push(id)
					}
				} catch {
					// the server is gone
				}
			}))
			await sleep(30 + Math.random() * 250)
			await server.kill()
			await all
			server = await serve(instance)
		}

		const coordinator = first.at(server.url)
		const { minutes } = await coordinator.ok<MinutesPage>(`/circles/${circle}/minutes`)
		const numbers: number[] = []
		for (const { id } of minutes) {
			const { state, decisions, file } = await coordinator.ok<Minutes>(`/minutes/${id}`)
			expect(decisions.map((decision) => decision.state)).toEqual(Array(DECISIONS).fill(state))
			expect(file?.state).toBe(state === 'adopted' ? 'due' : undefined)
			numbers.push(...state === 'adopted' ? decisions.map(({ number }) => Number(number.split('-').at(-1))) : [])
			if (acknowledged.includes(id)) {
				expect(state).toBe('adopted')
			}
		}
		expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
		await mustOcc(instance, ['socle:ledger:verify'])
		await runJobs(instance, ['Minutes\\WriteDecisionFile', 'Minutes\\WriteDecisionFiles'])
		for (const { id } of minutes.filter(({ state }) => state === 'adopted')) {
			expect(await coordinator.ok<DecisionFile>(`/minutes/${id}/file`)).toMatchObject({ state: 'failed', problem: 'folder_missing' })
		}
	} finally {
		await server.stop()
		await end()
	}
}, 240_000)
