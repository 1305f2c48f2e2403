// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'
import type { Baits } from './baits.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { draft, propose } from '../decisions.ts'
import { layBaits, READERS } from './baits.ts'

interface Happened {
	app: string
	subject: string
	link: string
	object_type: string
	object_id: number
}

let baits: Baits

async function stream(who: Account): Promise<Happened[]> {
	const { status, data } = await as(who).send('/ocs/v2.php/apps/activity/api/v2/activity', { query: { limit: 100 } })
	return status === 200 ? (data as Happened[]).filter(({ app }) => app === 'socle') : []
}

const of = async (who: Account, id: number) => (await stream(who)).filter((one) => one.object_type === 'socle_decision' && Number(one.object_id) === id).map(({ subject }) => subject)

beforeAll(async () => {
	baits = await layBaits()
})

describe('the stream of what happened', () => {
	test('tells the members of a circle what it adopted, published and objected to; of a private one only the number', async () => {
		expect(await of('circle_member', baits.public.id)).toEqual([`Adoptée : ${baits.public.number}, Le ${baits.words.open}`])
		expect(await of('circle_member', baits.secret.id)).toEqual([`Adoptée : ${baits.secret.number}`])
		expect(await of('circle_member', baits.summed.id)).toEqual([`Résumé publié : ${baits.summed.number}`, `Adoptée : ${baits.summed.number}`])
		const { id, title } = await draft(baits.open.id)
		await propose(id)
		await as('circle_member').ok(`/decisions/${id}/objections`, { method: 'POST', body: { reason: 'Non.' } })
		expect(await of('coordinator', id)).toEqual([`Quelqu’un objecte à une proposition : ${title}`])
		const proposal = await draft(baits.closed.id)
		await propose(proposal.id)
		await as('circle_member').ok(`/decisions/${proposal.id}/objections`, { method: 'POST', body: { reason: 'Non.' } })
		expect(await of('coordinator', proposal.id)).toEqual(['Quelqu’un objecte à une proposition de votre cercle'])
	})

	test.each(READERS)('%s reads in it what is of her circles, and no word of a private one', async (who) => {
		const inside = who === 'coordinator' || who === 'circle_member'
		expect((await of(who, baits.public.id)).length > 0).toBe(inside)
		expect((await of(who, baits.secret.id)).length > 0).toBe(inside)
		const all = JSON.stringify(await stream(who))
		for (const word of [baits.words.closed, baits.words.closedText]) {
			expect(all).not.toContain(word)
		}
	})

	test('whoever has left the circle does not read it any more, also what was told before', async () => {
		await mustOcc(inject('platform'), ['group:removeuser', baits.closed.group, 'circle_member'])
		expect(await of('circle_member', baits.secret.id)).toEqual([])
		expect(await of('circle_member', baits.public.id)).toHaveLength(1)
		await mustOcc(inject('platform'), ['group:adduser', baits.closed.group, 'circle_member'])
		expect(await of('circle_member', baits.secret.id)).toHaveLength(1)
	})
})
