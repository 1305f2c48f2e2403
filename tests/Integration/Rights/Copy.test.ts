// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'
import type { Copy } from './rights.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { NEWS, said, someNotice } from '../consents.ts'
import { day, draft, propose } from '../decisions.ts'
import { called, makeAccount } from '../newcomers.ts'
import { bring, create, csv, everyone, patch, unique } from '../steps.ts'
import { request } from './rights.ts'

const keeper = as('keeper')
let notice = 0

beforeAll(async () => {
	notice = await someNotice(keeper)
})

const copy = (id: number) => keeper.ok<Copy>(`/contacts/${id}/copy`)

describe('the copy of everything (GDPR 15)', () => {
	test('rule 22: has what is on her card, the note and the tags too', async () => {
		const tag = unique('copie')
		const { id } = await create(keeper, { note: 'Préfère être appelée le soir', tags: [tag], street: '1 rue du Lavoir' })
		expect((await copy(id)).contact).toMatchObject({ given_name: 'Camille', note: 'Préfère être appelée le soir', tags: [tag], street: '1 rue du Lavoir', provenance: 'event' })
	})

	test('rule 1: has each consent with the words that she was shown, and what shows it', async () => {
		const { id } = await create(keeper, { emails: [{ value: `${unique('mots')}@example.org` }] })
		await said(keeper, id, 'given')
		const { events, evidences, notices, consents } = await copy(id)
		expect(events).toHaveLength(1)
		expect(events[0]).toMatchObject({ action: 'given', method: 'paper', purpose: 'newsletter', channel: 'email', notice, by_name: null, evidence: { reference: 'Classeur 3, feuille 12' } })
		expect(events[0]?.wording?.fr).not.toBe('')
		expect(evidences.map(({ reference }) => reference)).toEqual(['Classeur 3, feuille 12'])
		expect(notices.find(({ version }) => version === notice)?.sections).not.toEqual({})
		expect(consents.find(({ purpose, channel }) => purpose === NEWS.purpose && channel === NEWS.channel)?.state).toBe('granted')
	})

	test('rule 13: says which lists she came by and what they changed', async () => {
		const family = unique('Origine')
		const brought = await bring(keeper, csv([{ given_name: 'Zoé', family_name: family, email: `${family}@example.org` }]), { name: 'marché.csv', provenance: 'earlier_list', provenance_name: 'Liste de 2020' })
		await bring(keeper, csv([{ given_name: 'Zoé', family_name: family, email: `${family}@example.org`, commune: 'Sées' }]), { name: 'fête.csv' })
		const [{ id } = { id: 0 }] = await everyone(keeper, { import: brought.id })
		const { imports, history } = await copy(id)
		expect(imports).toMatchObject([
			{ name: 'marché.csv', provenance: 'earlier_list', provenance_name: 'Liste de 2020', brought: true },
			{ name: 'fête.csv', provenance: 'event', brought: false },
		])
		expect(history).toMatchObject([{ origin: 'import', field: 'commune', before: '', after: 'Sées' }])
	})

	test('rule 33: says on which days she was looked at and for what, and names no keeper anywhere', async () => {
		const family = unique('Regardee')
		const { id } = await create(keeper, { family_name: family })
		await keeper.ok('/contacts', { query: { search: family } })
		await keeper.ok(`/contacts/${id}`)
		await keeper.ok(`/contacts/${id}`)
		await patch(keeper, id, 'commune', 'Sées', '')
		await request(keeper, { kind: 'access', contact: id })
		const all = await copy(id)
		const today = new Date().toISOString().slice(0, 10)
		expect(all.consultations.filter(({ day }) => day === today)).toEqual(expect.arrayContaining([
			{ day: today, action: 'create', times: 1, certain: true },
			{ day: today, action: 'search', times: 1, certain: true },
			{ day: today, action: 'open', times: 2, certain: true },
			{ day: today, action: 'change', times: 2, certain: true },
			{ day: today, action: 'copy', times: 1, certain: true },
		]))
		// the notice speaks of keepers, in general
		expect(/keeper/i.test(JSON.stringify({ ...all, notices: [] }))).toBe(false)
		expect(all.requests).toMatchObject([{ kind: 'access', state: 'open' }])
	})

	test('says of an export of everybody that she may have been in it', async () => {
		const { id } = await create(keeper)
		await keeper.send('/index.php/apps/socle/contacts/export', { query: { format: 'csv' } })
		expect((await copy(id)).consultations).toContainEqual(expect.objectContaining({ action: 'export', certain: false }))
	})

	test('has what her account does in the collective, of private circles that one took part and no more', async () => {
		const [coordinator, account] = [as('coordinator'), await makeAccount([GROUPS.members])]
		const circle = await makeCircle(['coordinator'], 'coordinator')
		const closed = await makeCircle(['coordinator'], 'coordinator', { private: true })
		for (const { id, group, role } of [circle, closed]) {
			await mustOcc(inject('platform'), ['group:adduser', group, account])
			await coordinator.ok(`/circles/${id}/mandates`, { method: 'POST', body: { role, user: account, starts_on: day(), decision: 'AG de mai' } })
		}
		const key = await keeper.ok<{ id: number }>('/keys', { method: 'POST', body: { name: unique('Nom de domaine') } })
		await keeper.ok(`/keys/${key.id}/holders`, { method: 'POST', body: { user: account } })
		for (const [place, word] of [[circle, 'ouverte'], [closed, 'secrete']] as const) {
			const proposed = await propose((await draft(place.id, { title: `Chose ${word}`, people: [{ user: account, name: '' }] })).id)
			await called(account).ok(`/decisions/${proposed.id}/advice`, { method: 'POST', body: { kind: 'advice', text: `Une idée ${word}.` } })
			await called(account).ok(`/decisions/${proposed.id}/objections`, { method: 'POST', body: { reason: `Un danger ${word}.` } })
		}
		const { id } = await create(keeper)
		expect((await copy(id)).engagements).toEqual([])
		await keeper.ok(`/contacts/${id}/account`, { method: 'PUT', body: { account } })
		const { engagements } = await copy(id)
		expect(engagements.map(({ kind }) => kind).sort()).toEqual(['advice', 'decision', 'key', 'mandate', 'mandate', 'objection', 'reserved', 'reserved', 'reserved'])
		expect(engagements[0]).toMatchObject({ what: expect.stringContaining(`${circle.name}, AG de mai`), from: day(), until: '' })
		expect(engagements.filter(({ kind, what }) => kind === 'reserved' && what !== '')).toEqual([])
		const said = JSON.stringify(engagements)
		expect(said).toContain('Une idée ouverte.')
		expect(said).toContain('Un danger ouverte.')
		expect(said).not.toContain('secrete')
	})

	test('is on the access log', async () => {
		const { id } = await create(keeper)
		await copy(id)
		const { entries } = await keeper.ok<{ entries: { action: string }[] }>('/access-log', { query: { contact: id } })
		expect(entries[0]?.action).toBe('copy')
	})
})

describe('rule 28: a frozen card', () => {
	const restrict = (id: number, method: 'PUT' | 'DELETE' = 'PUT') => keeper.api<Contact>(`/contacts/${id}/restriction`, { method })

	test('can be read and not changed, by hand, by a list or by its undoing; released, it can', async () => {
		const family = unique('Gelee')
		const mail = `${family}@example.org`
		const row = { given_name: 'Camille', family_name: family, email: mail }
		const { id } = await create(keeper, { family_name: family, emails: [{ value: mail }] })
		const first = await bring(keeper, csv([{ ...row, commune: 'Sées' }]))
		const { status, data } = await restrict(id)
		expect([status, data.restricted_at > 0]).toEqual([200, true])
		const refused = await patch(keeper, id, 'note', 'x', '')
		expect([refused.status, refused.data]).toMatchObject([409, { reason: 'restricted' }])
		expect((await keeper.api(`/contacts/${id}/account`, { method: 'PUT', body: { account: 'outsider' } })).status).toBe(409)
		expect(await bring(keeper, csv([{ ...row, street: '1 rue du Lavoir' }]))).toMatchObject({ unchanged: 1, completed: 0 })
		await keeper.ok(`/imports/${first.id}/undo`, { method: 'POST' })
		for (let state = ''; state !== 'undone';) {
			const { state: now, task } = await keeper.ok<{ state: string, task: { id: number } | null }>(`/imports/${first.id}`)
			state = now
			await keeper.api(`/tasks/${task?.id}/step`, { method: 'POST' })
		}
		expect(await keeper.ok(`/contacts/${id}`)).toMatchObject({ commune: 'Sées', street: '', note: '' })
		expect((await restrict(id)).data.restricted_at).toBe(data.restricted_at)
		expect((await restrict(id, 'DELETE')).data.restricted_at).toBe(0)
		expect((await patch(keeper, id, 'note', 'x', '')).status).toBe(200)
	})

	test('is written to by nobody, whatever she agreed to', async () => {
		const { id } = await create(keeper, { emails: [{ value: `${unique('gel')}@example.org` }] })
		await said(keeper, id, 'given')
		await restrict(id)
		const { choices } = await keeper.ok<{ choices: { may_write: boolean, why: string }[] }>(`/contacts/${id}/consents`)
		expect(choices.every(({ may_write: may, why }) => !may && why === 'restricted')).toBe(true)
	})

	test('is frozen for whoever was about to write at that moment', async () => {
		const { id } = await create(keeper)
		const answers = await Promise.all([restrict(id), ...Array.from({ length: 4 }, (_, index) => patch(keeper, id, ['street', 'commune', 'note', 'postcode'][index] ?? '', 'x', ''))])
		expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
		const { changes } = await keeper.ok<{ changes: { at: number, field: string }[] }>(`/contacts/${id}/changes`)
		const { version, restricted_at: since } = await keeper.ok<Contact>(`/contacts/${id}`)
		expect(since).toBeGreaterThan(0)
		expect((await patch(keeper, id, 'note', 'y', 'x')).status).toBe(409)
		expect((await keeper.ok<Contact>(`/contacts/${id}`)).version).toBe(version)
		expect(changes.length).toBeLessThanOrEqual(5)
	})
})
