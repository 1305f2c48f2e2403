// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Contact } from '../steps.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { API, as } from '../client.ts'
import { ago, EVENTS, NEWS, said, someNotice } from '../consents.ts'
import { bring, check, create, csv, everyone, unique } from '../steps.ts'

type Sheet = components['schemas']['ConsentSheet']
type Events = components['schemas']['ConsentEventPage']
interface Refused { reason: string, field: string | null, message: string, state?: string }

const keeper = as('keeper')

beforeAll(() => someNotice(keeper))

const sheet = async (id: number) => (await keeper.ok<Sheet>(`/contacts/${id}/consents`)).choices
const choice = async (id: number, { purpose, channel } = NEWS) => (await sheet(id)).find((each) => each.purpose === purpose && each.channel === channel)
const events = async (id: number) => (await keeper.ok<Events>(`/contacts/${id}/consents/events`)).events
const mail = () => `${unique('zoe').toLowerCase()}@example.org`
const reachable = (email = mail()) => create(keeper, { emails: [{ value: email, preferred: true }] })

describe('what is recorded', () => {
	test('rule 1: how, when and with what words is there to read, newest first', async () => {
		const { id } = await reachable()
		await said(keeper, id, 'given', 'paper', [NEWS], { days: 3 })
		await said(keeper, id, 'withdrawn', 'email')
		const [withdrawn, given] = await events(id)
		expect(withdrawn).toMatchObject({ action: 'withdrawn', method: 'email', ...NEWS, by_name: expect.stringMatching(/./), clock_back: false })
		expect(given).toMatchObject({ action: 'given', method: 'paper', ...NEWS, notice: expect.any(Number), evidence: { kind: 'reference' } })
		expect(given?.wording?.fr).toMatch(/./)
		expect(given?.wording?.en).toMatch(/./)
		expect(given?.position).toBeLessThan(withdrawn?.position ?? 0)
		expect(given?.claimed_at).toBeLessThan(given?.recorded_at ?? 0)
	})

	test('rule 7: a withdrawal holds at once', async () => {
		const { id } = await reachable()
		await said(keeper, id, 'given')
		expect(await choice(id)).toMatchObject({ state: 'granted', may_write: true, why: 'consent' })
		await said(keeper, id, 'withdrawn', 'oral')
		expect(await choice(id)).toMatchObject({ state: 'withdrawn', may_write: false, actions: ['given'] })
	})

	test('of a history that has pages every event comes once', async () => {
		const { id } = await reachable()
		for (let turn = 0; turn < 18; turn++) {
			await said(keeper, id, 'given', 'paper', [NEWS, EVENTS])
			await said(keeper, id, 'invalidated', 'oral', [NEWS, EVENTS])
		}
		const first = await keeper.ok<Events>(`/contacts/${id}/consents/events`)
		const second = await keeper.ok<Events>(`/contacts/${id}/consents/events`, { query: { cursor: first.next ?? '' } })
		const positions = [...first.events, ...second.events].map(({ position }) => position)
		expect([first.events.length, positions.length, second.next]).toEqual([50, 72, null])
		expect(positions).toEqual([...new Set(positions)].sort((a, b) => b - a))
	})
})

describe('what is refused, with its reason', () => {
	const record = async (body: Record<string, unknown>) => keeper.api<Refused>(
		`/contacts/${(await reachable()).id}/consents`,
		{ method: 'POST', body: { action: 'given', method: 'oral', choices: [NEWS], claimed_at: ago(0), ...body }, wrong: true },
	)

	test.each([
		['rule 3: nothing ticked', { choices: [] }, 'choices_required'],
		['rule 11: a paper without what shows it', { method: 'paper' }, 'evidence_required'],
		['a mail without which one', { method: 'email' }, 'evidence_required'],
		['an action of time', { action: 'expired' }, 'action_unknown'],
		['an action of somebody else', { action: 'erased' }, 'action_unknown'],
		['a keeper in the name of the web', { method: 'web' }, 'method_unknown'],
		['a keeper in the name of the person', { method: 'self_service' }, 'method_unknown'],
		['a purpose that does not exist', { choices: [{ purpose: 'canvassing', channel: 'email' }] }, 'choice_unknown'],
		['a channel that does not exist', { choices: [{ purpose: 'newsletter', channel: 'fax' }] }, 'choice_unknown'],
		['choices that are none', { choices: ['newsletter'] }, 'choice_unknown'],
		['a purpose that is off', { choices: [{ purpose: 'image', channel: 'email' }] }, 'purpose_off'],
		['a channel that the notice says nothing of', { choices: [{ purpose: 'newsletter', channel: 'post' }] }, 'purpose_not_in_notice'],
		['a notice that does not exist', { notice: 9999 }, 'notice_unknown'],
		['a date to come', { claimed_at: ago(-3) }, 'date_impossible'],
		['a date that was left out', { claimed_at: 0 }, 'date_impossible'],
	])('%s', async (_, body, reason) => {
		const answer = await record(body)
		expect([answer.status, answer.data.reason]).toEqual([400, reason])
		expect(answer.data.message).not.toBe('')
	})

	test('what is not possible in its state says the state, and nothing is recorded', async () => {
		const { id } = await reachable()
		const answer = await keeper.api<Refused>(`/contacts/${id}/consents`, { method: 'POST', body: { action: 'withdrawn', method: 'oral', choices: [NEWS], claimed_at: ago(0) } })
		expect([answer.status, answer.data.reason, answer.data.state]).toEqual([409, 'consent_state', 'none'])
		expect(await events(id)).toEqual([])
	})

	test('rule 11: another person’s paper shows nothing', async () => {
		const [one, other] = [await reachable(), await reachable()]
		const evidence = await keeper.ok<{ id: number }>(`/contacts/${other.id}/evidences`, { method: 'POST', body: { kind: 'reference', reference: 'classeur 1, feuille 3' } })
		const answer = await keeper.api(`/contacts/${one.id}/consents`, { method: 'POST', body: { action: 'given', method: 'paper', choices: [NEWS], claimed_at: ago(0), evidence: evidence.id } })
		expect(answer.status).toBe(404)
		expect(await events(one.id)).toEqual([])
	})

	test('rule 14: a yes of whom is under 15', async () => {
		const { id } = await create(keeper, { over_15: 'no', emails: [{ value: mail(), preferred: true }] })
		const answer = await keeper.api<Refused>(`/contacts/${id}/consents`, { method: 'POST', body: { action: 'given', method: 'oral', choices: [NEWS], claimed_at: ago(0) } })
		expect([answer.status, answer.data.reason]).toEqual([409, 'under_15'])
	})
})

describe('lists that come in', () => {
	test('rule 12: a hundred people come in, and nobody may be written to', async () => {
		const tag = unique('liste')
		const imported = await bring(keeper, csv(Array.from({ length: 100 }, (_, row) => ({
			given_name: 'Camille',
			family_name: `${tag} ${row}`,
			email: `${tag}${row}@example.org`.toLowerCase(),
			kind: 'member',
			basis: 'member_or_regular_contact',
		}))))
		const people = await everyone(keeper, { import: imported.id })
		expect(people).toHaveLength(100)
		const allowed = await Promise.all(people.slice(0, 5).map(async ({ id }) => (await sheet(id)).filter((each) => each.may_write || each.state !== 'unproven')))
		expect(allowed.flat()).toEqual([])
		expect(await keeper.ok('/contacts/count', { query: { import: imported.id, consent: 'newsletter:email:unproven' } })).toEqual({ count: 100, capped: false })
	})

	test('rule 12: a second request is refused, whatever it is for', async () => {
		const imported = await bring(keeper, csv([{ given_name: 'Camille', family_name: unique('Demande'), email: mail() }]))
		const id = (await everyone(keeper, { import: imported.id }))[0]?.id ?? 0
		const ask = (choices: unknown) => keeper.api<Refused>(`/contacts/${id}/consents`, { method: 'POST', body: { action: 'asked', method: 'email', choices, claimed_at: ago(0) } })
		expect((await ask([NEWS])).status).toBe(200)
		expect(await choice(id)).toMatchObject({ state: 'pending', may_write: false })
		expect((await ask([EVENTS])).data.reason).toBe('asked_before')
	})

	test('rule 24: who said no and was deleted is told when a list brings her again, and stays out of reach', async () => {
		const email = mail()
		const { id } = await reachable(email)
		await said(keeper, id, 'given', 'paper', [NEWS], { days: 2 })
		await said(keeper, id, 'withdrawn', 'oral')
		await keeper.ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
		const rows = csv([{ given_name: 'Zoé', family_name: unique('Retour'), email: email.toUpperCase() }, { given_name: 'Ali', family_name: unique('Autre'), email: mail() }])
		const imported = await bring(keeper, rows)
		expect(imported).toMatchObject({ created: 2, suppressed: 1 })
		const again = (await everyone(keeper, { import: imported.id, search: 'Retour' }))[0]?.id ?? 0
		expect(await choice(again)).toMatchObject({ state: 'unproven', may_write: false, why: 'suppressed' })
	})

	test('an undo keeps whom a keeper has recorded something of', async () => {
		const imported = await bring(keeper, csv([1, 2, 3].map((row) => ({ given_name: 'Camille', family_name: unique(`Annulée ${row}`), email: mail() }))))
		const [kept] = await everyone(keeper, { import: imported.id })
		await said(keeper, kept?.id ?? 0, 'refused', 'oral')
		expect(await keeper.ok(`/imports/${imported.id}/undo`)).toMatchObject({ delete: 2, keep: 1 })
	})
})

describe('two keepers at once', () => {
	test.each([1, 2, 3, 4])('of a yes and a no in the same second the no holds, and both are told of: %i', async () => {
		const { id } = await reachable()
		await said(keeper, id, 'given', 'paper', [NEWS], { days: 9 })
		const evidence = await keeper.ok<{ id: number }>(`/contacts/${id}/evidences`, { method: 'POST', body: { kind: 'reference', reference: 'classeur 2' } })
		const record = (action: string) => keeper.send(`${API}/contacts/${id}/consents`, {
			method: 'POST',
			body: { action, method: 'paper', choices: [NEWS], claimed_at: ago(0), evidence: evidence.id },
		})
		const answers = await Promise.all([record('given'), record('withdrawn')])
		expect(answers[1].status).toBe(200)
		const states = (await choice(id))?.state
		expect(['withdrawn', 'pending']).toContain(states)
		expect(await choice(id)).toMatchObject({ may_write: false })
		expect((await events(id)).map(({ action }) => action)).toContain('withdrawn')
	})
})

describe('the table of what holds', () => {
	test('is computed anew from the ledger, and is the same', async () => {
		const ids = (await Promise.all([reachable(), reachable()])).map(({ id }) => id)
		await said(keeper, ids[0] ?? 0, 'given')
		await said(keeper, ids[1] ?? 0, 'refused', 'oral')
		const before = await Promise.all(ids.map(sheet))
		await mustOcc(inject('platform'), ['socle:consent:rebuild'])
		expect(await Promise.all(ids.map(sheet))).toEqual(before)
	})
})

describe('the person as a whole', () => {
	test('rule 25: an objection blocks what was agreed to, and only she lifts it', async () => {
		const { id } = await reachable()
		await said(keeper, id, 'given')
		const objected = await keeper.ok<Contact>(`/contacts/${id}/objection`, { method: 'PUT', body: { method: 'oral', claimed_at: ago(0) } })
		expect(objected.objected_at).toBeGreaterThan(0)
		expect(await choice(id)).toMatchObject({ state: 'granted', may_write: false, why: 'objected' })
		const lift = (query: Record<string, string | number>) => keeper.api<Refused>(`/contacts/${id}/objection`, { method: 'DELETE', query: { claimed_at: ago(0), ...query } })
		expect((await lift({ method: 'email' })).data.reason).toBe('evidence_required')
		const evidence = await keeper.ok<{ id: number }>(`/contacts/${id}/evidences`, { method: 'POST', body: { kind: 'mail', reference: 'Re: vous revoir' } })
		expect((await lift({ method: 'oral', evidence: evidence.id })).data.reason).toBe('own_act_needed')
		expect((await lift({ method: 'email', evidence: evidence.id })).status).toBe(200)
		expect(await choice(id)).toMatchObject({ may_write: true })
	})

	test('rule 4: a member is told what is done with her data before she is served', async () => {
		const { id } = await create(keeper, { kind: 'member', basis: 'member_or_regular_contact', emails: [{ value: mail(), preferred: true }] })
		const informed = await keeper.ok<Contact>(`/contacts/${id}/informed`, { method: 'PUT' })
		expect(informed.informed_at).toBeGreaterThan(0)
		expect((await events(id)).map(({ action, notice }) => [action, notice > 0])).toEqual([['informed', true]])
	})

	test('rule 23: what we do changes nothing of when she was last heard of', async () => {
		const { id } = await reachable()
		await keeper.ok(`/contacts/${id}/informed`, { method: 'PUT' })
		expect((await keeper.ok<Contact>(`/contacts/${id}`)).last_contact_at).toBe(0)
		await said(keeper, id, 'given', 'paper', [NEWS], { days: 4 })
		expect((await keeper.ok<Contact>(`/contacts/${id}`)).last_contact_at).toBeGreaterThan(ago(5))
	})
})

describe('the secret of the opposition list', () => {
	const config = (command: string, ...args: string[]) => mustOcc(inject('platform'), [`config:app:${command}`, 'socle', 'suppression_secret', ...args])
	const list = async (who: 'keeper' | 'admin') => (await as(who).ok<components['schemas']['Settings']>('/settings')).opposition_list

	test('exchanged: nobody may be written to, no list comes in, and the settings say why', async () => {
		const { id } = await reachable()
		await said(keeper, id, 'given')
		await said(keeper, (await reachable()).id, 'refused', 'oral')
		const secret = (await config('get')).trim()
		expect(secret).toMatch(/^[0-9a-f]{64}$/)
		await config('set', `--value=${'0'.repeat(64)}`)
		try {
			expect(await choice(id)).toMatchObject({ state: 'granted', may_write: false, why: 'suppression_secret_missing' })
			expect([await list('keeper'), await list('admin')]).toEqual(['secret_missing', 'secret_missing'])
			const { task } = await check(keeper, csv([{ given_name: 'Camille', family_name: unique('Secret'), email: mail() }]))
			expect([task?.state, task?.error]).toEqual(['failed', 'suppression_secret_missing'])
		} finally {
			await config('set', `--value=${secret}`)
		}
		expect(await choice(id)).toMatchObject({ may_write: true })
		expect(await list('keeper')).toBe('working')
	})
})
