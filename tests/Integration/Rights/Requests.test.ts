// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Request, RequestPage } from './rights.ts'

import { describe, expect, inject, test } from 'vitest'
import { as } from '../client.ts'
import { runJobs } from '../clock.ts'
import { create } from '../steps.ts'
import { erase, request } from './rights.ts'

const keeper = as('keeper')
const DAY = 86400
const now = () => Math.floor(Date.now() / 1000)
const close = (id: number, body: Record<string, unknown>) => keeper.api<Request & { reason: string, field: string }>(`/requests/${id}`, { method: 'PUT', body })
const open = () => keeper.ok<RequestPage>('/requests')

describe('rule 26: requests', () => {
	test('are due in a month, the most urgent one first; overdue ones are told and counted', async () => {
		const { id } = await create(keeper)
		const before = await open()
		const late = await request(keeper, { kind: 'access', contact: id, received_at: now() - 40 * DAY })
		const fresh = await request(keeper, { kind: 'objection', contact: id })
		expect([late.overdue, fresh.overdue]).toEqual([true, false])
		const due = new Date(fresh.due_at * 1000)
		expect((fresh.due_at - fresh.received_at) / DAY).toBeGreaterThan(27)
		expect((fresh.due_at - fresh.received_at) / DAY).toBeLessThan(32)
		expect(due.toISOString()).toMatch(/T23:59:59/)
		const after = await open()
		expect([after.open - before.open, after.overdue - before.overdue]).toEqual([2, 1])
		const order = after.requests.map((entry) => entry.id)
		expect(order.indexOf(late.id)).toBeLessThan(order.indexOf(fresh.id))
		expect((await keeper.ok<{ requests: { open: number, overdue: number } }>('/home')).requests).toMatchObject({ open: after.open, overdue: after.overdue })
		expect((await as('member').ok<{ requests: null }>('/home')).requests).toBeNull()
		expect((await keeper.ok<RequestPage>(`/contacts/${id}/requests`))).toMatchObject({ open: 2, overdue: 1 })
	})

	// on the embedded host a job runs once a day, and its clock can be moved: see Retention/Clock
	test.runIf(inject('platform').kind !== 'host')('that are overdue are told to keepers, with where to answer them', async () => {
		await request(keeper, { kind: 'access', received_at: now() - 40 * DAY })
		await runJobs(inject('platform'), ['Rights\\RemindOfRequests'])
		const { data } = await keeper.send('/ocs/v2.php/apps/notifications/api/v2/notifications')
		const told = (data as { object_type: string, subject: string, link: string }[]).filter(({ object_type: type }) => type === 'requests')
		expect(told).toHaveLength(1)
		expect(told[0]?.subject).toMatch(/^\d+ demandes? sur des données personnelles (est|sont) en retard$/)
		expect(told[0]?.link).toMatch(/^https?:.*\/apps\/socle\/requests$/)
	})

	test('may come from somebody whom nobody finds in the register', async () => {
		const { id, contact } = await request(keeper, { kind: 'access' })
		expect(contact).toBeNull()
		const { status, data } = await close(id, { state: 'refused', outcome: 'Personne de ce nom dans le registre', identity: 'document_seen' })
		expect([status, data.state, data.closed_at > 0]).toEqual([200, 'refused', true])
	})

	test('have a kind, a date that can be, and a person who is there', async () => {
		expect((await keeper.api('/requests', { method: 'POST', body: { kind: 'wish' } })).status).toBe(400)
		expect((await keeper.api('/requests', { method: 'POST', body: { kind: 'access', received_at: now() + 3 * DAY } })).status).toBe(400)
		expect((await keeper.api('/requests', { method: 'POST', body: { kind: 'access', contact: 2_000_000_000 } })).status).toBe(404)
		expect((await keeper.api('/requests', { query: { state: 'lost' } })).status).toBe(400)
	})

	test('are closed once, with words', async () => {
		const { id } = await request(keeper, { kind: 'rectification', identity: 'known_in_person' })
		expect((await close(id, { state: 'done', outcome: ' ' })).data).toMatchObject({ reason: 'required', field: 'outcome' })
		const answers = await Promise.all(['a', 'b'].map((outcome) => close(id, { state: 'done', outcome })))
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
		const { requests } = await keeper.ok<RequestPage>('/requests', { query: { state: 'closed' } })
		expect(requests[0]).toMatchObject({ id, state: 'done', identity: 'known_in_person' })
	})

	test('to be erased are not done while she is there', async () => {
		const { id: contact } = await create(keeper)
		const { id } = await request(keeper, { kind: 'erasure', contact, identity: 'known_in_person' })
		expect((await close(id, { state: 'done', outcome: 'fait' })).data.reason).toBe('not_erased_yet')
		expect((await erase(keeper, contact)).status).toBe(200)
		expect((await close(id, { state: 'done', outcome: 'fait' })).data.reason).toBe('request_closed')
	})
})

describe('rule 39: identity', () => {
	test('is checked before a request is closed, in one of four ways', async () => {
		const { id } = await request(keeper, { kind: 'access' })
		expect((await close(id, { state: 'done', outcome: 'copie remise' })).data).toMatchObject({ reason: 'identity_required', field: 'identity' })
		expect((await close(id, { state: 'refused', outcome: 'non' })).data).toMatchObject({ reason: 'identity_required' })
		expect((await close(id, { state: 'done', outcome: 'copie remise', identity: 'copy_of_passport' })).data).toMatchObject({ reason: 'identity_unknown' })
		expect((await close(id, { state: 'done', outcome: 'copie remise', identity: 'document_seen' })).status).toBe(200)
	})
})
