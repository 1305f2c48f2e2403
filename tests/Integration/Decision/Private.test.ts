// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'

import { beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { day, decide, draft, read } from '../decisions.ts'

const admin = as('admin')
const coordinator = as('coordinator')
const inside = as('circle_member')
const member = as('member')
const newcomer = as('newcomer')
const keeper = as('keeper')
const SECRET = 'Quetzalcoatlus'

let circle = 0
beforeAll(async () => {
	circle = (await makeCircle(['coordinator', 'circle_member'], 'coordinator', { private: true })).id
})

const secret = () => decide(circle, { title: `Le prix ${SECRET}`, text: `Il est de ${SECRET}.`, context: SECRET, people: [{ name: SECRET }], tags: [SECRET] })
const summary = (id: number, body: string, who = coordinator) => who.ok<Decision>(`/decisions/${id}/summary`, { method: 'PUT', body: { summary: body } })
const act = (id: number, what: string, body: Record<string, unknown>, who = coordinator) => who.api(`/decisions/${id}/${what}`, { method: 'POST', body })

test('its adoption is known to all members at once, and nothing of what it says', async () => {
	const made = await secret()
	expect(made).toMatchObject({ private: true, readable: 'full', publication: 'due', publish_by: day(14) })
	const { text } = await member.api(`/decisions/${made.id}`)
	expect(text).not.toContain(SECRET)
	expect(await read(made.id, member)).toMatchObject({ number: made.number, decided_on: day(), circle, title: null, text: '', summary: '', people: [], tags: [], readable: 'mention', publication: 'due', may: [] })
	expect((await read(made.id, inside)).text).toContain(SECRET)
	for (const who of [newcomer, keeper, admin, as('outsider')]) {
		expect((await who.api(`/decisions/${made.id}`)).status).toBe(404)
	}
})

test('its summary is written by the circle, approved and published by its coordinators, and then everybody’s', async () => {
	const { id } = await secret()
	for (const who of [member, newcomer, keeper, admin]) {
		expect((await who.api(`/decisions/${id}/summary`, { method: 'PUT', body: { summary: 'x' } })).status).toBe(404)
	}
	expect((await act(id, 'summary/approval', { summary: '' })).status).toBe(409)
	await summary(id, 'Un prix est fixé.', inside)
	expect((await read(id, member)).summary).toBe('')
	expect((await act(id, 'summary/approval', { summary: 'Un prix est fixé.' }, inside)).status).toBe(404)
	expect((await act(id, 'publication', { summary: 'Un prix est fixé.' })).status).toBe(409)
	// what somebody else has changed meanwhile was not read, and is not approved
	expect((await act(id, 'summary/approval', { summary: 'Un autre texte.' })).status).toBe(409)
	expect((await act(id, 'summary/approval', { summary: 'Un prix est fixé.' })).status).toBe(200)
	await summary(id, 'Un prix juste est fixé.', inside)
	expect((await act(id, 'publication', { summary: 'Un prix juste est fixé.' })).status).toBe(409)
	expect((await act(id, 'summary/approval', { summary: 'Un prix juste est fixé.' })).status).toBe(200)
	expect((await act(id, 'publication', { summary: 'Un prix juste est fixé.' })).status).toBe(200)
	for (const who of [member, newcomer, keeper]) {
		const answer = await who.api<Decision>(`/decisions/${id}`)
		expect(answer.data).toMatchObject({ summary: 'Un prix juste est fixé.', title: null, text: '', readable: 'summary', publication: 'published' })
		expect(answer.text).not.toContain(SECRET)
	}
	expect((await coordinator.api(`/decisions/${id}/summary`, { method: 'PUT', body: { summary: 'x' } })).status).toBe(409)
})

test('stays what it was when the circle opens its door', async () => {
	const own = await makeCircle(['coordinator'], 'coordinator', { private: true })
	const made = await decide(own.id)
	const open = await draft(own.id)
	await admin.ok(`/circles/${own.id}/private`, { method: 'PUT', body: { private: false } })
	expect(await read(made.id, member)).toMatchObject({ readable: 'mention', publication: 'due' })
	expect((await member.api(`/decisions/${open.id}`)).status).toBe(404)
})

test('that another one replaces says no word to those who do not read it', async () => {
	const first = await secret()
	const second = await decide(circle, { title: SECRET, links: [{ kind: 'supersedes', id: first.id }] })
	const { text } = await member.api(`/decisions/${second.id}`)
	expect(text).not.toContain(SECRET)
	expect((await read(first.id, member)).standing).toBe('superseded')
})
