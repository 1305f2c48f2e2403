// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'

import { afterAll, describe, expect, inject, test } from 'vitest'
import { as } from '../client.ts'
import { runJobs } from '../clock.ts'
import { create } from '../steps.ts'

type Processing = components['schemas']['Processing']
type Breach = components['schemas']['Breach']

const keeper = as('keeper')
const processing = () => keeper.ok<Processing>('/processing')
const number = (from: Processing, name: string) => from.periods.find((period) => period.name === name)?.number

describe('periods', () => {
	afterAll(() => keeper.ok('/retention/periods', { method: 'PUT', body: { renewal_months: 24, access_log_months: 12 } }))

	test('are changed one by one, and stay', async () => {
		const changed = await keeper.ok<Processing>('/retention/periods', { method: 'PUT', body: { renewal_months: 18 } })
		expect(number(changed, 'renewal_months')).toBe(18)
		expect(number(await processing(), 'renewal_months')).toBe(18)
		expect(number(changed, 'occasional_months')).toBe(24)
	})

	test.each([
		[{ access_log_months: 24 }, 'access_log_months'],
		[{ pending_days: 0 }, 'pending_days'],
		[{ renewal_months: 36, consent_valid_months: 12 }, 'renewal_months'],
	])('rule 33: the access log is kept for 6 to 12 months, and every period has its limits: %j', async (body, field) => {
		const answer = await keeper.api<{ field: string, message: string }>('/retention/periods', { method: 'PUT', body: { ...body } })
		expect([answer.status, answer.data.field]).toEqual([400, field])
		expect(answer.data.message).not.toBe('')
	})
})

describe('the campaign', () => {
	afterAll(() => keeper.ok('/retention/campaign', { method: 'PUT', body: { ends_on: '', polling_days: [], timezone: 'Europe/Paris' } }))

	test('rule 40: on the eve of a poll it is silent', async () => {
		const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
		const body = (days: string[]) => ({ method: 'PUT', body: { ends_on: '2027-03-21', polling_days: days, timezone: 'UTC' } })
		expect((await keeper.ok<Processing>('/retention/campaign', body([day(3)]))).campaign).toMatchObject({ silent: false, ends_on: '2027-03-21' })
		expect((await keeper.ok<Processing>('/retention/campaign', body([day(1)]))).campaign.silent).toBe(true)
		expect((await keeper.ok<Processing>('/retention/campaign', body([day(0)]))).campaign.silent).toBe(true)
	})

	test('takes no day that is none', async () => {
		const answer = await keeper.api<{ field: string }>('/retention/campaign', { method: 'PUT', body: { ends_on: '', polling_days: ['tomorrow'], timezone: 'UTC' } })
		expect([answer.status, answer.data.field]).toEqual([400, 'polling_days'])
	})
})

describe('the register of processing', () => {
	test('rule 30: holds the purposes that are on, with what the collective says of its host', async () => {
		await keeper.ok('/processing/details', { method: 'PUT', body: { host: 'Coopérative, Alençon', officer: '', transfers: '', security: 'Clés de sécurité' } })
		const told = await processing()
		expect(told.details).toEqual({ host: 'Coopérative, Alençon', officer: '', transfers: '', security: 'Clés de sécurité' })
		await keeper.ok('/processing/details', { method: 'PUT', body: { host: '', officer: '', transfers: '', security: '' } })
	})

	test('rule 31: two ticks ask for an impact assessment', async () => {
		const tick = (criteria: string[]) => keeper.ok<Processing>('/processing/assessment', { method: 'PUT', body: { criteria, conclusion: '' } })
		expect((await tick(['sensitive_data'])).assessment.needed).toBe(false)
		expect((await tick(['sensitive_data', 'vulnerable'])).assessment.needed).toBe(true)
		expect((await tick([])).assessment.needed).toBe(false)
		expect((await keeper.api('/processing/assessment', { method: 'PUT', body: { criteria: ['x'], conclusion: '' } })).status).toBe(400)
	})

	test('rule 40: the contract with the host is ticked, with its day', async () => {
		const done = (from: Processing) => from.obligations.find(({ item }) => item === 'host_contract')?.done_at ?? -1
		expect(done(await keeper.ok<Processing>('/processing/obligations', { method: 'PUT', body: { item: 'host_contract', done: true } }))).toBeGreaterThan(1_700_000_000)
		expect(done(await keeper.ok<Processing>('/processing/obligations', { method: 'PUT', body: { item: 'host_contract', done: false } }))).toBe(0)
	})
})

describe('breaches', () => {
	const write = (body: Record<string, unknown>) => keeper.ok<Breach>('/breaches', { method: 'POST', body })

	test('rule 37: 72 hours run from the discovery, and the log keeps what was done', async () => {
		const discovered = Math.floor(Date.now() / 1000) - 3600
		const breach = await write({ discovered_at: discovered, description: 'Une liste partie à la mauvaise adresse' })
		expect(breach).toMatchObject({ due_at: discovered + 72 * 3600, alert: false, notified_at: 0, closed_at: 0 })
		const due = await keeper.ok<{ breaches: Breach[] }>('/due')
		expect(due.breaches.map(({ id }) => id)).toContain(breach.id)
		const path = `/breaches/${breach.id}`
		const body = { description: breach.description, measures: 'Destinataire appelée, message supprimé', notified_at: discovered + 1800, closed: true }
		expect((await keeper.ok<Breach>(path, { method: 'PUT', body })).closed_at).toBeGreaterThan(0)
		const again = await keeper.api<{ reason: string }>(path, { method: 'PUT', body: { ...body, measures: '' } })
		expect([again.status, again.data.reason]).toEqual([409, 'breach_closed'])
		expect((await keeper.ok<{ breaches: Breach[] }>('/breaches')).breaches.find(({ id }) => id === breach.id)?.measures).toBe('Destinataire appelée, message supprimé')
	})

	test('one that lies ahead is refused, and one without a word too', async () => {
		expect((await keeper.api('/breaches', { method: 'POST', body: { discovered_at: Math.floor(Date.now() / 1000) + 7200, description: 'x' } })).status).toBe(400)
		expect((await keeper.api('/breaches', { method: 'POST', body: { description: '  ' } })).status).toBe(400)
	})
})

describe('who is due', () => {
	test('nobody on her first day, whatever the list; each reading is in the access log', async () => {
		const { id } = await create(keeper, { kind: 'occasional' })
		for (const kind of ['renewal', 'occasional', 'unanswered', 'unconfirmed', 'campaign']) {
			const { people } = await keeper.ok<{ people: { id: number }[] }>(`/due/${kind}`)
			expect(people.map((person) => person.id)).not.toContain(id)
			const { entries } = await keeper.ok<{ entries: { action: string, contacts: number }[] }>('/access-log')
			expect(entries[0]).toMatchObject({ action: 'list', contacts: people.length })
		}
	})

	test('a list that there is not, and pages that cannot be, are refused', async () => {
		expect((await keeper.api('/due/everybody')).status).toBe(404)
		expect((await keeper.api('/due/occasional', { query: { limit: 0 } })).status).toBe(400)
		expect((await keeper.api('/due/occasional', { query: { cursor: 'x' } })).status).toBe(400)
	})
})

test('the jobs run on every platform, and change nothing whose time has not come', async () => {
	const before = await keeper.ok('/due')
	await runJobs(inject('platform'), ['Consent\\ExpireConsents', 'Retention\\PurgeSealedProofs', 'Breach\\WatchBreaches', 'Rights\\RemindOfRequests'])
	expect(await keeper.ok('/due')).toEqual(before)
})
