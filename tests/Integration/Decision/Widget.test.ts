// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'
import type { Baits, Reader } from './baits.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { day, decide } from '../decisions.ts'
import { layBaits, leaks, READERS } from './baits.ts'

interface Item {
	title: string
	subtitle: string
	link: string
	sinceId: string
}

const API = '/ocs/v2.php/apps/dashboard/api'
const WIDGET = 'socle_decisions'
const MAY: Reader[] = ['newcomer', 'member', 'circle_member', 'coordinator', 'keeper']

let baits: Baits

async function items(account: Account, limit = 20): Promise<Item[] | undefined> {
	const query = { 'widgets[]': WIDGET, limit }
	const first = await as(account).send(`${API}/v1/widget-items`, { query })
	const second = await as(account).send(`${API}/v2/widget-items`, { query })
	const [v1, v2] = [first.data as Record<string, Item[]>, second.data as Record<string, { items: Item[], emptyContentMessage: string }>]
	expect(v2[WIDGET]?.items).toEqual(v1[WIDGET])
	return v1[WIDGET]
}

beforeAll(async () => {
	baits = await layBaits()
})

describe('the dashboard', () => {
	test('shows what her circles owe and look at again, then the latest; each once, each leading to the decision', async () => {
		// the one that has waited longest comes first, whatever other tests have left
		const soon = await decide(baits.open.id, { decided_on: day(-900), review_on: day(-800) })
		const told = await items('coordinator') ?? []
		expect(new Set(told.map(({ sinceId }) => sinceId)).size).toBe(told.length)
		const of = (id: number) => told.find(({ sinceId }) => sinceId === String(id))
		expect(of(baits.secret.id)).toMatchObject({ title: `${baits.secret.number}, Le ${baits.words.closed}`, subtitle: expect.stringMatching(/^À publier/) as string })
		expect(of(soon.id)?.subtitle).toMatch(/^À réexaminer/)
		expect(of(baits.public.id)).toBeDefined()
		expect(of(baits.public.id)?.link).toMatch(new RegExp(`/apps/socle/decisions/${baits.public.id}$`))
		expect(await items('coordinator', 3)).toHaveLength(3)
	})
})

describe.each(READERS)('%s', (who) => {
	test('is offered it if she may read decisions', async () => {
		const offered = (await as(who).send(`${API}/v1/widgets`)).data as Record<string, { title: string, item_api_versions: number[] }>
		expect(offered[WIDGET]?.item_api_versions).toEqual(MAY.includes(who) ? [1, 2] : undefined)
	})

	test('reads of a private circle what is hers to read', async () => {
		const told = await items(who)
		if (!MAY.includes(who)) {
			expect(told).toBeUndefined()
			return
		}
		const title = (id: number) => told?.find(({ sinceId }) => sinceId === String(id))?.title
		const inside = who === 'coordinator' || who === 'circle_member'
		expect(leaks(JSON.stringify(told), baits)).toBe(inside)
		expect(title(baits.secret.id)).toBe(inside ? `${baits.secret.number}, Le ${baits.words.closed}` : who === 'member' ? baits.secret.number : undefined)
		if (!inside) {
			expect(title(baits.summed.id)).toBe(`${baits.summed.number}, résumé`)
		}
	})
})
