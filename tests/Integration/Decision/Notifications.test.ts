// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Account } from '../../harness/accounts.ts'
import type { MadeCircle } from '../circles.ts'
import type { Client } from '../client.ts'
import type { Decision } from '../decisions.ts'

import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { adopt, draft, propose, read } from '../decisions.ts'
import { unique } from '../steps.ts'
import { READERS } from './baits.ts'

interface Told {
	app: string
	object_type: string
	object_id: string
	subject: string
	message: string
	link: string
}

type Choices = components['schemas']['NotificationChoices']

const [coordinator, inside] = [as('coordinator'), as('circle_member')]
let open: MadeCircle
let closed: MadeCircle

/** What is told of one decision or objection, by the platform's own route. */
async function told(who: Account, type: 'decision' | 'decision_objection', id: number): Promise<Told[]> {
	const answer = await as(who).send('/ocs/v2.php/apps/notifications/api/v2/notifications')
	return ((answer.data ?? []) as Told[]).filter((one) => one.app === 'socle' && one.object_type === type && one.object_id === String(id))
}

const subjects = async (...what: Parameters<typeof told>) => (await told(...what)).map(({ subject }) => subject)
const choose = (who: Client, choices: Partial<Choices>) => who.ok<Choices>('/notification-choices', { method: 'PUT', body: choices })
const object = async (id: number, who: Client) => (await who.ok<Decision>(`/decisions/${id}/objections`, { method: 'POST', body: { reason: 'Le samedi, il y a déjà la foire.' } })).objections.at(-1)?.id ?? 0
const end = (id: number, objection: number, body: Record<string, unknown>, who: Client = coordinator) => who.ok(`/decisions/${id}/objections/${objection}`, { method: 'PATCH', body })

beforeAll(async () => {
	open = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
	closed = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { private: true })
})

afterEach(async () => {
	await Promise.all([coordinator, inside].map((who) => choose(who, { proposed: true, objected: true, objection_closed: true, adopted: true, due: true, digest: false })))
})

describe('a proposal', () => {
	test('is told to the members of its circle but her who made it, until it is taken back or decided', async () => {
		const { id, title } = await draft(open.id)
		expect(await subjects('circle_member', 'decision', id)).toEqual([])
		await propose(id)
		const [one] = await told('circle_member', 'decision', id)
		expect(one?.subject).toBe(`Votre avis est demandé : ${title}`)
		expect(one?.link).toMatch(new RegExp(`/apps/socle/decisions/${id}$`))
		for (const who of READERS.filter((account) => account !== 'circle_member')) {
			expect(await told(who, 'decision', id), who).toEqual([])
		}
		await coordinator.ok(`/decisions/${id}/proposal`, { method: 'DELETE' })
		expect(await told('circle_member', 'decision', id)).toEqual([])
	})

	test('that is adopted is told so, instead of what was told before', async () => {
		const { id } = await draft(open.id)
		await propose(id)
		const { number, title } = await adopt(await read(id))
		expect(await subjects('circle_member', 'decision', id)).toEqual([`Adoptée : ${number}, ${title}`])
		expect(await told('coordinator', 'decision', id)).toEqual([])
		expect(await told('member', 'decision', id)).toEqual([])
	})

	test('of a private circle is told without a word of it, not even to its members: it goes to telephones and by mail', async () => {
		const word = unique('coffre')
		const { id } = await draft(closed.id, { title: word, text: word })
		await propose(id)
		expect(await subjects('circle_member', 'decision', id)).toEqual([`Votre avis est demandé : cercle « ${closed.name} »`])
		const objection = await object(id, inside)
		expect(await subjects('coordinator', 'decision_objection', objection)).toEqual([`Quelqu’un objecte à votre proposition : cercle « ${closed.name} »`])
		await end(id, objection, { state: 'lifted' }, inside)
		const { number } = await adopt(await read(id))
		const after = await told('circle_member', 'decision', id)
		expect(after.map(({ subject }) => subject)).toEqual([`Adoptée : ${number}`])
		expect(JSON.stringify(after)).not.toContain(word)
	})

	test('is not told any more to who has left the circle', async () => {
		const { id } = await draft(open.id)
		await propose(id)
		await mustOcc(inject('platform'), ['group:removeuser', open.group, 'circle_member'])
		expect(await told('circle_member', 'decision', id)).toEqual([])
		await mustOcc(inject('platform'), ['group:adduser', open.group, 'circle_member'])
	})
})

describe('an objection', () => {
	test('is told to her who proposed, and what became of it to her who raised it', async () => {
		const { id, title } = await draft(open.id)
		await propose(id)
		const objection = await object(id, inside)
		expect(await subjects('coordinator', 'decision_objection', objection)).toEqual([`Quelqu’un objecte à votre proposition : ${title}`])
		expect(await told('circle_member', 'decision_objection', objection)).toEqual([])
		await end(id, objection, { state: 'answered', answer: 'La foire est en mai.' })
		expect(await subjects('circle_member', 'decision_objection', objection)).toEqual([`Votre objection a reçu une réponse : ${title}`])
		await end(id, objection, { state: 'integrated', answer: 'Sauf en mai.', text: 'Le marché ouvre le samedi, sauf en mai.' })
		expect(await subjects('circle_member', 'decision_objection', objection)).toEqual([`Votre objection a été intégrée : ${title}`])
		expect(await told('coordinator', 'decision_objection', objection)).toEqual([])
	})
})

describe('everyone chooses what to be told of', () => {
	test('and is told of nothing else', async () => {
		expect(await inside.ok<Choices>('/notification-choices')).toMatchObject({ proposed: true, objected: true, objection_closed: true, adopted: true, due: true, digest: false })
		expect(await choose(inside, { proposed: false, objection_closed: false })).toMatchObject({ proposed: false, objected: true, objection_closed: false, adopted: true })
		const { id } = await draft(open.id)
		await propose(id)
		expect(await told('circle_member', 'decision', id)).toEqual([])
		const objection = await object(id, inside)
		await end(id, objection, { state: 'answered', answer: 'Soit.' })
		expect(await told('circle_member', 'decision_objection', objection)).toEqual([])
		await end(id, objection, { state: 'lifted' }, inside)
		await adopt(await read(id))
		expect(await told('circle_member', 'decision', id)).toHaveLength(1)
	})

	test.each(READERS)('%s, if Socle is hers to open', async (who) => {
		const may = !['outsider', 'admin'].includes(who)
		expect((await as(who).api('/notification-choices')).status).toBe(may ? 200 : 404)
		const page = await as(who).send('/index.php/settings/user/socle', { headers: { Accept: 'text/html' } })
		expect(page.text.includes('socle-personal')).toBe(may)
	})
})
