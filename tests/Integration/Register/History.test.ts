// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Contact } from '../steps.ts'

import { describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { create, everyone, patch, unique } from '../steps.ts'

type Change = components['schemas']['Change']
type AccessEntry = components['schemas']['AccessEntry']

const keeper = as('keeper')

async function changes(id: number): Promise<Change[]> {
	const found: Change[] = []
	let cursor: string | null = null
	do {
		const page: { changes: Change[], next: string | null } = await keeper.ok(`/contacts/${id}/changes`, { query: { cursor: cursor ?? undefined } })
		found.push(...page.changes)
		cursor = page.next
	} while (cursor !== null)
	return found
}

describe('the history of someone', () => {
	test('what, before, after, by whom, from where; newest first', async () => {
		const contact = await create(keeper, { commune: 'Ici' })
		await patch(keeper, contact.id, 'commune', 'Là', 'Ici')
		await patch(keeper, contact.id, 'phones', [{ value: '01 99 00 11 11', preferred: true }], [])
		const history = await changes(contact.id)
		expect(history.map((change) => [change.field, change.by, change.origin])).toEqual([
			['phones', 'keeper', 'screen'],
			['commune', 'keeper', 'screen'],
			['created', 'keeper', 'screen'],
		])
		expect(history[1]).toMatchObject({ before: 'Ici', after: 'Là', import: null })
		expect(history[0]?.after).toContain('01 99 00 11 11')
	})

	test('a value set to what it was is no change', async () => {
		const contact = await create(keeper, { commune: 'Ici' })
		await patch(keeper, contact.id, 'commune', 'Ici', 'Ici')
		expect((await changes(contact.id)).map((change) => change.field)).toEqual(['created'])
	})

	test('long ones come in pages, each change once', async () => {
		const contact = await create(keeper, { note: '0' })
		for (let number = 0; number < 60; number++) {
			await patch(keeper, contact.id, 'note', String(number + 1), String(number))
		}
		const history = await changes(contact.id)
		expect(history.filter((change) => change.field === 'note').map((change) => change.after)).toEqual(Array.from({ length: 60 }, (_, index) => String(60 - index)))
	})
})

describe('the link with an account', () => {
	const account = (id: number, uid: string) => keeper.api<Contact>(`/contacts/${id}/account`, { method: 'PUT', body: { account: uid } })

	test('is one to one, and undone by nothing', async () => {
		const [one, two] = [await create(keeper), await create(keeper)]
		const { data } = await account(one.id, 'outsider')
		expect(data.account).toBe('outsider')
		const taken = await account(two.id, 'outsider')
		expect([400, 409]).toContain(taken.status)
		expect((await keeper.ok<Contact>(`/contacts/${two.id}`)).account).toBeNull()
		expect((await account(one.id, '')).data.account).toBeNull()
		expect((await account(two.id, 'outsider')).data.account).toBe('outsider')
		await keeper.ok(`/contacts/${two.id}`, { method: 'DELETE', query: { reason: 'mistake' } })
		expect((await account(one.id, 'outsider')).data.account).toBe('outsider')
		await account(one.id, '')
	})

	test('needs an account that exists', async () => {
		const contact = await create(keeper)
		expect((await account(contact.id, 'nobody-of-that-name')).status).toBe(400)
	})

	test('gives no right', async () => {
		const contact = await create(keeper)
		await account(contact.id, 'outsider')
		expect((await as('outsider').api(`/contacts/${contact.id}`)).status).toBe(404)
		await account(contact.id, '')
	})
})

describe('the access log', () => {
	async function newest(count: number): Promise<AccessEntry[]> {
		const page = await keeper.ok<{ entries: AccessEntry[] }>('/access-log')
		// reading the log is itself logged
		return page.entries.filter((entry) => entry.action !== 'log').slice(0, count)
	}

	test('rule 33: who did what to whom, one row a request, and no name in it', async () => {
		const tag = unique('journal')
		const name = unique('Secrette')
		const one = await create(keeper, { family_name: name, tags: [tag] })
		expect((await newest(1))[0]).toMatchObject({ user: 'keeper', action: 'create', contacts: 1, contact_ids: [one.id] })
		const two = await create(keeper, { tags: [tag] })

		await keeper.ok(`/contacts/${one.id}`)
		expect((await newest(1))[0]).toMatchObject({ user: 'keeper', action: 'open', contacts: 1, contact_ids: [one.id] })
		await patch(keeper, one.id, 'note', 'x', '')
		expect((await newest(1))[0]).toMatchObject({ action: 'change', contact_ids: [one.id] })
		await keeper.ok('/contacts', { query: { tag } })
		const [list] = await newest(1)
		expect([list?.action, list?.contacts, [...list?.contact_ids ?? []].sort()]).toEqual(['list', 2, [one.id, two.id].sort()])
		await keeper.ok('/contacts', { query: { search: name } })
		expect((await newest(1))[0]).toMatchObject({ action: 'search', contacts: 1, contact_ids: [one.id] })
		await keeper.ok(`/contacts/${two.id}`, { method: 'DELETE', query: { reason: 'mistake' } })
		expect((await newest(1))[0]).toMatchObject({ action: 'delete', contact_ids: [two.id] })

		const log = JSON.stringify(await keeper.ok('/access-log'))
		expect(log).not.toContain(name)
		expect(log).not.toContain(tag)
	})

	test('packs hundreds of identifiers without losing one', async () => {
		const listed = (await keeper.ok<{ contacts: { id: number }[] }>('/contacts', { query: { sort: 'name', limit: 200 } })).contacts.map((contact) => contact.id)
		const [entry] = await newest(1)
		expect([...entry?.contact_ids ?? []].sort()).toEqual([...listed].sort())
		expect(entry?.contacts).toBe(listed.length)
	})

	test('can be asked for one person of the register and one account', async () => {
		const contact = await create(keeper)
		await keeper.ok(`/contacts/${contact.id}`)
		const { entries } = await keeper.ok<{ entries: AccessEntry[] }>('/access-log', { query: { contact: contact.id } })
		expect(entries.map((entry) => entry.action)).toEqual(['open', 'create'])
		expect((await keeper.ok<{ entries: AccessEntry[] }>('/access-log', { query: { user: 'outsider' } })).entries).toEqual([])
	})

	test('rule 33: an export leaves who, how many and a hash of the filter', async () => {
		const tag = unique('export')
		await create(keeper, { tags: [tag] })
		const answer = await keeper.send('/index.php/apps/socle/contacts/export', { query: { format: 'csv', tag }, headers: { 'OCS-APIRequest': 'true' } })
		expect(answer.status).toBe(200)
		expect((await newest(1))[0]).toMatchObject({ user: 'keeper', action: 'export', contacts: 1 })
		expect(await everyone(keeper, { tag })).toHaveLength(1)
	})
})
