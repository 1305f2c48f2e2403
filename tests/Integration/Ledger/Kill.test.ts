// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { ConsentSheet } from '../consents.ts'

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import { mustOcc, serve } from '../../harness/platform.ts'
import { Client } from '../client.ts'
import { EVENTS, NEWS, said, someNotice } from '../consents.ts'
import { killable } from '../killable.ts'
import { create, unique } from '../steps.ts'
import { verify, writer } from './writing.ts'

const platform = inject('platform')

test('kill -9 of a process that appends: what it has told of is there, and nothing is broken', async () => {
	for (let times = 0; times < 8; times++) {
		const writers = await Promise.all([0, 1].map(() => writer(platform, 'plain', 100_000, unique('killed'), 300 + Math.random() * 700)))
		const told = writers.flatMap(({ stdout }) => stdout.split('\n').slice(0, -1).map(Number))
		const after = await verify(platform)
		expect(after).toMatchObject({ valid: true })
		expect(Math.max(0, ...told)).toBeLessThanOrEqual(after.ledgers[0]?.entries ?? 0)
	}
}, 240_000)

test('kill -9 of the server while people record consents: the event and what holds are there together or not at all', async () => {
	const { instance, end } = await killable()
	let server = await serve(instance)
	try {
		const first = new Client(server.url, 'keeper')
		await first.logIn()
		await someNotice(first)
		const acknowledged = new Map<number, string>()
		const contacts: number[] = []
		let over = false

		/** Someone who records, and goes on with the next person when the server is gone. */
		async function record(): Promise<void> {
			while (!over) {
				const keeper = first.at(server.url)
				try {
					const { id } = await create(keeper)
					contacts.push(id)
					await said(keeper, id, 'given', 'paper', [NEWS, EVENTS], { days: 2 })
					acknowledged.set(id, 'granted')
					await said(keeper, id, 'withdrawn', 'email', [NEWS])
					acknowledged.set(id, 'withdrawn')
				} catch (error) {
					// cut off: the answer was not heard, or there is nobody to ask
					if (error instanceof Error && !(error instanceof TypeError) && !/terminated|aborted/.test(error.message)) {
						throw error
					}
					await sleep(100)
				}
			}
		}

		const people = Promise.all([1, 2, 3, 4].map(record))
		// a busy machine needs longer to record enough
		for (let times = 0; times < 5 || (acknowledged.size <= 10 && times < 15); times++) {
			await sleep(1500 + Math.random() * 1000)
			await server.kill()
			server = await serve(instance)
		}
		over = true
		await people

		expect(await verify(instance)).toMatchObject({ valid: true, ledgers: [{ broken: null }, { broken: null }] })
		const keeper = first.at(server.url)
		const sheets = async () => {
			const found: ConsentSheet[] = []
			for (const id of contacts) {
				found.push(await keeper.ok<ConsentSheet>(`/contacts/${id}/consents`))
			}
			return found
		}
		const before = await sheets()
		for (const [index, id] of contacts.entries()) {
			const states = new Map(before[index]?.choices.map(({ purpose, channel, state }) => [`${purpose} ${channel}`, state]))
			const news = states.get('newsletter email')
			expect(['none', 'granted', 'withdrawn']).toContain(news)
			expect(states.get('events phone'), 'recorded together').toBe(news === 'none' ? 'none' : 'granted')
			const heard = acknowledged.get(id)
			expect(heard === undefined || heard === news || (heard === 'granted' && news === 'withdrawn'), `${heard}, and ${news}`).toBe(true)
		}
		expect(acknowledged.size).toBeGreaterThan(10)
		await mustOcc(instance, ['socle:consent:rebuild'])
		expect(await sheets()).toEqual(before)
	} finally {
		await server.stop()
		await end()
	}
}, 300_000)
