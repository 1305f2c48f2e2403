// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'
import type { Baits, Reader } from './baits.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { layBaits, leaks, READERS } from './baits.ts'

interface Shown {
	openGraphObject: { name: string, description: string | null, link: string }
	accessible: boolean
}

const { url } = inject('platform')
const MAY: Reader[] = ['newcomer', 'member', 'circle_member', 'coordinator', 'keeper']

let baits: Baits

async function resolve(account: Account, reference: string): Promise<Shown | null | undefined> {
	const answer = await as(account).send('/ocs/v2.php/references/resolve', { query: { reference } })
	expect(answer.status, answer.text).toBe(200)
	return (answer.data as { references: Record<string, Shown | null> }).references[reference]
}

const addressOf = (id: number, index = '/index.php') => `${url}${index}/apps/socle/decisions/${id}`

beforeAll(async () => {
	baits = await layBaits()
})

describe('where the address of a decision stands in a text', () => {
	test('it is shown with number, title and circle, in every form of the address', async () => {
		for (const address of [addressOf(baits.public.id), addressOf(baits.public.id, ''), `${addressOf(baits.public.id)}#objections`]) {
			const shown = await resolve('member', address)
			expect(shown?.openGraphObject.name, address).toBe(`${baits.public.number}, Le ${baits.words.open}`)
			expect(shown?.openGraphObject.description).toContain(baits.open.name)
		}
	})

	test('the Smart Picker offers decisions, and searches them as the header does', async () => {
		const offered = (await as('member').send('/ocs/v2.php/references/providers')).data as { id: string, title: string, search_providers_ids?: string[] }[]
		expect(offered.find(({ id }) => id === 'socle_decisions')).toMatchObject({ title: 'Décisions', search_providers_ids: ['socle_decisions'] })
	})

	test('what is no decision, or on another instance, is nothing of ours', async () => {
		for (const address of [addressOf(2_000_000_000), `${url}/index.php/apps/socle/decisions`, `${url}/index.php/apps/socle/decisions/1x`]) {
			expect((await resolve('member', address))?.openGraphObject.name ?? '').not.toMatch(/-20\d\d-/)
		}
	})

	test('what was shown before is not shown any more to who has left the circle', async () => {
		const address = addressOf(baits.secret.id)
		expect((await resolve('circle_member', address))?.openGraphObject.name).toContain(baits.words.closed)
		await mustOcc(inject('platform'), ['group:removeuser', baits.closed.group, 'circle_member'])
		expect((await resolve('circle_member', address))?.openGraphObject.name).toBe(baits.secret.number)
		await mustOcc(inject('platform'), ['group:adduser', baits.closed.group, 'circle_member'])
	})
})

describe.each(READERS)('%s', (who) => {
	test('is shown what is hers to read', async () => {
		const inside = who === 'coordinator' || who === 'circle_member'
		const [open, secret, summed] = [await resolve(who, addressOf(baits.public.id)), await resolve(who, addressOf(baits.secret.id)), await resolve(who, addressOf(baits.summed.id))]
		if (!MAY.includes(who)) {
			expect([open, secret, summed]).toEqual([null, null, null])
			return
		}
		expect(open?.openGraphObject.name).toBe(`${baits.public.number}, Le ${baits.words.open}`)
		expect(leaks(JSON.stringify([secret, summed]), baits)).toBe(inside)
		expect(secret?.openGraphObject.name).toBe(inside ? `${baits.secret.number}, Le ${baits.words.closed}` : who === 'member' ? baits.secret.number : undefined)
		expect(summed?.openGraphObject.name).toBe(inside ? `${baits.summed.number}, Le ${baits.words.closed}` : `${baits.summed.number}, résumé`)
	})
})
