// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'

import { describe, expect, inject, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { API, as } from '../client.ts'

type Home = components['schemas']['Home']

const home = () => as('circle_member').ok<Home>('/home')

/** How many queries the app sent. Only the host tells; it runs the same code. */
async function queries(account: 'circle_member' | 'newcomer' | 'outsider'): Promise<number> {
	return Number((await as(account).send(`${API}/home`)).headers.get('x-socle-queries') ?? NaN)
}

describe('the first page', () => {
	test('has one\'s own circles with who holds what, and those of nobody else', async () => {
		const mine = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const other = await makeCircle(['coordinator'], 'coordinator')
		const { circles } = await home()
		expect(circles.find(({ id }) => id === mine.id)).toMatchObject({ name: mine.name, mine: true, coordinates: false, roles: [{ kind: 'coordination', mandates: [{ user: 'coordinator' }] }, {}, {}, {}] })
		expect(circles.map(({ id }) => id)).not.toContain(other.id)
		for (const account of ['newcomer', 'keeper'] as const) {
			expect((await as(account).ok<Home>('/home')).circles).toEqual([])
		}
	})

	test.runIf(inject('platform').kind === 'host')('asks as often for ten circles as for one, and not for circles where there are none', async () => {
		await makeCircle(['circle_member'])
		const before = await queries('circle_member')
		for (let circle = 0; circle < 9; circle++) {
			await makeCircle(['circle_member'])
		}
		expect(await queries('circle_member')).toBe(before)
		// two of them only where her circles have decided something
		expect(before).toBeLessThanOrEqual(await queries('newcomer') + 15)
	})
})
