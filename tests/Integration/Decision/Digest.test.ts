// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Account } from '../../harness/accounts.ts'
import type { MovedHost } from '../clock.ts'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { Client } from '../client.ts'
import { startMovedHost } from '../clock.ts'
import { unique } from '../steps.ts'

type Shapes = components['schemas']

const HOUR = 3600
/** What is missing to nine in the morning where the collective is: everything happens from then on, whenever the test runs. */
const hour = Number(new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', hour: 'numeric', hourCycle: 'h23' }).format(Date.now()).replace(/\D/g, ''))
const nine = ((9 - hour + 24) % 24) * HOUR

// a real Nextcloud sends mails away, and has a clock that nobody moves
describe.runIf(inject('platform').kind === 'host')('the daily mail', () => {
	let host: MovedHost
	const words = { open: unique('verger'), closed: unique('coffre') }
	const numbers = { open: '', closed: '' }

	const as = (who: Account) => new Client(host.platform().url, who)
	const run = (offset: number) => mustOcc(host.instance, ['background:run'], { SOCLE_CLOCK_OFFSET: String(offset) })
	const ask = (who: Account, digest = true) => as(who).ok('/notification-choices', { method: 'PUT', body: { digest } })
	/** Of each mail whole, newest first; nobody reads another's. */
	async function mails(who: Account): Promise<string[]> {
		const client = as(who)
		await client.logIn()
		const list = await client.send('/index.php/apps/mailbox/', { headers: { Accept: 'text/html' } })
		const ids = [...new Set([...list.text.matchAll(/\/apps\/mailbox\/(\d+)"/g)].map((found) => found[1] ?? ''))]
		return Promise.all(ids.map(async (id) => (await client.send(`/index.php/apps/mailbox/${id}`, { headers: { Accept: 'text/html' } })).text))
	}

	async function circle(about: Record<string, unknown>): Promise<number> {
		const admin = as('admin')
		const group = unique('groupe')
		await mustOcc(host.instance, ['group:add', group])
		for (const who of ['coordinator', 'circle_member']) {
			await mustOcc(host.instance, ['group:adduser', group, who])
		}
		const { id, roles } = await admin.ok<Shapes['Circle']>('/circles', { method: 'POST', body: { name: unique('Cercle'), ...about } })
		await admin.ok(`/settings/circles/${id}/groups`, { method: 'PUT', body: { write: group, read: '' } })
		await admin.ok(`/circles/${id}/mandates`, { method: 'POST', body: { role: roles.find(({ coordinates }) => coordinates)?.id ?? 0, user: 'coordinator' } })
		return id
	}

	async function decided(id: number, word: string): Promise<string> {
		const coordinator = as('coordinator')
		const body = { title: `Le ${word}`, text: `Le ${word}.`, context: 'Parce que.', method: 'consent' }
		const made = await coordinator.ok<Shapes['Decision']>(`/circles/${id}/decisions`, { method: 'POST', body })
		return (await coordinator.ok<Shapes['Decision']>(`/decisions/${made.id}/adoption`, { method: 'POST', body: { version: made.version, within_perimeter: true } })).number
	}

	beforeAll(async () => {
		host = await startMovedHost()
		await host.later(nine / (24 * HOUR))
		for (const who of ['outsider', 'newcomer', 'member', 'circle_member', 'coordinator', 'keeper']) {
			await mustOcc(host.instance, ['user:setting', who, 'settings', 'email', `${who}@example.org`])
			await mustOcc(host.instance, ['user:setting', who, 'core', 'lang', 'fr'])
		}
		const [open, closed] = [await circle({}), await circle({ private: true })]
		numbers.open = await decided(open, words.open)
		numbers.closed = await decided(closed, words.closed)
	})

	afterAll(() => host.end())

	test('goes to nobody who did not ask, nor at night, and to those who asked once a day', async () => {
		await run(nine)
		expect(await mails('coordinator')).toEqual([])
		for (const who of ['newcomer', 'member', 'circle_member', 'coordinator', 'keeper'] as const) {
			await ask(who)
		}
		// three in the morning of the next day
		await run(nine + 18 * HOUR)
		expect(await mails('coordinator')).toEqual([])
		await run(nine + 24 * HOUR)
		expect(await mails('coordinator')).toHaveLength(1)
		await run(nine + 25 * HOUR)
		expect(await mails('coordinator')).toHaveLength(1)
	})

	test('says what waits for each, as far as it is hers to know, and never a word of a private circle', async () => {
		const [[coordinator], [member], [newcomer], [keeper]] = [await mails('coordinator'), await mails('member'), await mails('newcomer'), await mails('keeper')]
		expect(coordinator).toContain('À publier par les cercles que vous coordonnez')
		expect(coordinator).toContain(numbers.closed)
		expect(member).toContain(`${numbers.open}, Le ${words.open}`)
		expect(member).toContain(numbers.closed)
		expect(member).not.toContain('À publier')
		expect(newcomer).toContain(numbers.open)
		expect(newcomer).not.toContain(numbers.closed)
		// whoever keeps it can prove later that nothing was changed
		expect(keeper).toMatch(/decisions?:\d+:[0-9a-f]{64}/)
		expect(coordinator).not.toMatch(/:[0-9a-f]{64}/)
		for (const mail of [coordinator, member, newcomer, keeper]) {
			expect(mail).not.toContain(words.closed)
			expect(mail).toContain('/settings/user/socle')
		}
	})

	test('stops with the choice, and with the right to read', async () => {
		await ask('member', false)
		await mustOcc(host.instance, ['group:removeuser', 'socle_members', 'circle_member'])
		const before = await mails('circle_member')
		await run(nine + 48 * HOUR)
		expect(await mails('member')).toHaveLength(1)
		expect(await mails('circle_member')).toHaveLength(before.length)
		// what waits still waits
		expect(await mails('coordinator')).toHaveLength(2)
	})
})
