// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'
import type { ConsentSheet } from '../consents.ts'
import type { Contact } from '../steps.ts'
import type { Copy, OwnRecord } from './rights.ts'

import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { EVENTS, NEWS, said, someNotice } from '../consents.ts'
import { create, patch, unique } from '../steps.ts'
import { erase, link } from './rights.ts'

const keeper = as('keeper')
const linked: number[] = []

/** Someone who is an account. */
async function person(account: Account, fields: Record<string, unknown> = {}): Promise<Contact> {
	const contact = await create(keeper, { emails: [{ value: `${unique('moi')}@example.org` }], phones: [{ value: '01 99 00 12 34' }], ...fields })
	await link(keeper, contact.id, account)
	linked.push(contact.id)
	return contact
}

const own = (account: Account) => as(account).api<OwnRecord>('/me')
const correct = (account: Account, field: string, value: unknown, was: unknown) => as(account).api<OwnRecord & { reason: string, by: string }>('/me', { method: 'PATCH', body: { field, value, was } })

beforeAll(() => someNotice(keeper))

afterEach(async () => {
	for (const id of linked.splice(0)) {
		await keeper.api(`/contacts/${id}/account`, { method: 'PUT', body: { account: '' } })
	}
})

describe('one’s own record', () => {
	test.each<Account>(['newcomer', 'member', 'circle_member', 'keeper'])('%s sees it once linked, and what an unknown identifier gives before', async (account) => {
		const unknown = await keeper.api('/contacts/2000000000')
		const before = await own(account)
		expect([before.status, before.text]).toEqual([404, unknown.text])
		const contact = await person(account, { note: 'Aide au marché' })
		const { status, data } = await own(account)
		expect(status).toBe(200)
		expect(data.contact).toMatchObject({ family_name: contact.family_name, note: 'Aide au marché', account })
		expect(JSON.stringify(data)).not.toContain('created_by')
		expect((await keeper.ok<{ entries: { action: string, user: string }[] }>('/access-log', { query: { contact: contact.id } })).entries[0]).toMatchObject({ action: 'own', user: account })
	})

	test('outsiders see nothing, linked or not', async () => {
		await person('outsider')
		expect((await own('outsider')).status).toBe(404)
	})

	test('rule 28: she sets right what is hers to say, and nothing else', async () => {
		const tag = unique('fiche')
		const { id, emails } = await person('member', { note: 'à elle de lire', tags: [tag] })
		const was = emails.map(({ value, preferred }) => ({ value, preferred }))
		const mails = [{ value: `${unique('neuf')}@example.org`, preferred: true }]
		for (const [field, value, before] of [
			['given_name', 'Claude', 'Camille'],
			['emails', mails, was],
			['street', '2 rue Neuve', ''],
			['language', 'br', ''],
			['over_17', 'yes', 'unknown'],
		] as const) {
			expect((await correct('member', field, value, before)).status, field).toBe(200)
		}
		for (const [field, value, before] of [
			['kind', 'member', 'occasional'],
			['basis', 'member_or_regular_contact', 'to_establish'],
			['provenance', 'members', 'event'],
			['provenance_name', 'x', ''],
			['tags', '', ''],
			['note', '', 'à elle de lire'],
			['account', '', 'member'],
			['restricted_at', '0', '0'],
		] as const) {
			expect((await correct('member', field, value, before)).status, field).toBe(400)
		}
		const now = await keeper.ok<Contact>(`/contacts/${id}`)
		expect(now).toMatchObject({ given_name: 'Claude', street: '2 rue Neuve', language: 'br', over_17: 'yes', kind: 'occasional', note: 'à elle de lire', tags: [tag] })
		const { changes } = await keeper.ok<{ changes: { by: string, field: string }[] }>(`/contacts/${id}/changes`)
		expect(changes.find(({ field }) => field === 'street')?.by).toBe('member')
	})

	test('rule 33: of two who change the same field she learns what was written, and not by whom', async () => {
		const { id } = await person('member')
		await patch(keeper, id, 'street', '1 rue du Lavoir', '')
		const { status, data } = await correct('member', 'street', '2 rue Neuve', '')
		expect([status, data]).toMatchObject([409, { reason: 'conflict', theirs: '1 rue du Lavoir', by: '' }])
		const copy = await as('member').ok<Copy>('/me/data')
		expect(copy.contact.street).toBe('1 rue du Lavoir')
		expect(JSON.stringify({ ...copy, notices: [] }).includes('keeper')).toBe(false)
	})

	test('is hers as long as it is linked, and nobody’s once she is erased', async () => {
		const one = await person('member')
		const two = await create(keeper)
		await link(keeper, one.id, '')
		expect((await own('member')).status).toBe(404)
		expect((await correct('member', 'street', 'x', '')).status).toBe(404)
		expect((await as('member').api('/me/withdrawals', { method: 'POST', body: { choices: [NEWS] } })).status).toBe(404)
		await link(keeper, two.id, 'member')
		expect((await own('member')).data.contact.family_name).toBe(two.family_name)
		await erase(keeper, two.id, { identity: 'account' })
		expect((await own('member')).status).toBe(404)
		expect((await as('member').api('/me/data')).status).toBe(404)
	})

	test('rule 28: frozen, it can be read and not changed', async () => {
		const { id } = await person('member')
		await keeper.ok(`/contacts/${id}/restriction`, { method: 'PUT' })
		expect((await own('member')).status).toBe(200)
		expect((await correct('member', 'street', 'x', '')).data.reason).toBe('restricted')
		await keeper.ok(`/contacts/${id}/restriction`, { method: 'DELETE' })
	})

	test('another person’s address on her own card silences nobody but her', async () => {
		const email = `${unique('cible').toLowerCase()}@example.org`
		const target = await create(keeper, { emails: [{ value: email, preferred: true }] })
		await said(keeper, target.id, 'given', 'paper', [NEWS])
		const { id } = await person('member')
		await said(keeper, id, 'given', 'paper', [NEWS])
		const was = (await keeper.ok<Contact>(`/contacts/${id}`)).emails.map(({ value, preferred }) => ({ value, preferred }))
		expect((await correct('member', 'emails', [...was, { value: email, preferred: false }], was)).status).toBe(200)
		await as('member').ok('/me/withdrawals', { method: 'POST', body: { choices: [NEWS] } })
		const news = async (contact: number) => (await keeper.ok<ConsentSheet>(`/contacts/${contact}/consents`)).choices.find(({ purpose, channel }) => purpose === NEWS.purpose && channel === NEWS.channel)
		expect(await news(id)).toMatchObject({ state: 'withdrawn', may_write: false })
		expect(await news(target.id)).toMatchObject({ state: 'granted', may_write: true, why: 'consent' })
	})

	test('rule 7: what was agreed to on paper is taken back with one click, at once', async () => {
		const { id } = await person('member')
		await said(keeper, id, 'given', 'paper', [NEWS, EVENTS])
		const { consents } = await as('member').ok<OwnRecord>('/me/withdrawals', { method: 'POST', body: { choices: [NEWS] } })
		const state = (pair: { purpose: string, channel: string }) => consents.find(({ purpose, channel }) => purpose === pair.purpose && channel === pair.channel)
		expect(state(NEWS)).toMatchObject({ state: 'withdrawn', may_write: false })
		expect(state(EVENTS)).toMatchObject({ state: 'granted', may_write: true })
		const { events } = await keeper.ok<{ events: { action: string, method: string }[] }>(`/contacts/${id}/consents/events`)
		expect(events[0]).toMatchObject({ action: 'withdrawn', method: 'self_service' })
		expect((await as('member').api('/me/withdrawals', { method: 'POST', body: { choices: [NEWS] } })).status).toBe(409)
		expect((await as('member').api('/me/withdrawals', { method: 'POST', body: { choices: [] } })).status).toBe(400)
	})

	test('the page says whether there is one', async () => {
		const page = async () => {
			const { text } = await as('member').send('/index.php/apps/socle/', { headers: { Accept: 'text/html', 'OCS-APIRequest': '' } })
			const state = /id="initial-state-socle-session" value="([^"]+)"/.exec(text)?.[1] ?? ''
			return (JSON.parse(atob(state)) as { linked: boolean }).linked
		}
		expect(await page()).toBe(false)
		await person('member')
		expect(await page()).toBe(true)
	})
})
