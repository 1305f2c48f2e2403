// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Newcomers } from '../newcomers.ts'

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { serve } from '../../harness/platform.ts'
import { Client } from '../client.ts'
import { runJobs } from '../clock.ts'
import { killable } from '../killable.ts'
import { makeAccount, promote, takeBack } from '../newcomers.ts'

test('kill -9 of the server while newcomers become members: each is one or the other in the end, as was decided, and nobody is nothing', async () => {
	const { instance, end } = await killable()
	let server = await serve(instance)
	try {
		const users: string[] = []
		while (users.length < 6) {
			users.push(await makeAccount(undefined, instance))
		}
		const first = new Client(server.url, 'keeper')
		await first.logIn()
		/** What the server has said of each. */
		const acknowledged = new Map<string, 'promoted' | 'waiting'>()
		for (let times = 0; times < 5; times++) {
			const keeper = first.at(server.url)
			const cut = async (user: string) => {
				try {
					for (;;) {
						for (const [act, state] of [[promote, 'promoted'], [takeBack, 'waiting']] as const) {
							acknowledged.delete(user)
							if ((await act(keeper, user)).status === 200) {
								acknowledged.set(user, state)
							}
						}
					}
				} catch {
					// the server is gone
				}
			}
			const all = Promise.all(users.map(cut))
			await sleep(200 + Math.random() * 400)
			await server.kill()
			await all
			server = await serve(instance)
		}
		await runJobs(instance, ['Stage\\FollowNewcomers'])

		const { newcomers, promoted } = await first.at(server.url).ok<Newcomers>('/newcomers')
		for (const user of users) {
			const [waits, member] = [newcomers.find((newcomer) => newcomer.user === user), promoted.find((newcomer) => newcomer.user === user)]
			expect([waits?.state, member?.state].filter((state) => state !== undefined)).toHaveLength(1)
			expect(['waiting', 'promoted']).toContain(waits?.state ?? member?.state)
			const said = acknowledged.get(user)
			if (said !== undefined) {
				expect(waits?.state ?? member?.state).toBe(said)
			}
			const { path } = await new Client(server.url, user).ok<{ path: object | null }>('/newcomers/me')
			expect(path !== null).toBe(waits !== undefined)
		}
	} finally {
		await server.stop()
		await end()
	}
}, 240_000)
