// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { API, as } from '../client.ts'
import { create } from '../steps.ts'

const keeper = as('keeper')
const admin = as('admin')
let contact: Contact

beforeAll(async () => {
	contact = await create(keeper)
})

const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url')

describe('what no screen sends is refused, clearly', () => {
	test.each([
		['a list for a search', '/contacts?search[]=x'],
		['a map for a tag', '/contacts?tag[a]=x'],
		['a list for a cursor', '/contacts?cursor[]=x'],
		['a search that is not UTF-8', '/contacts?search=%ff'],
		['a search with NUL', '/contacts?search=a%00b'],
		['a search without end', `/contacts?search=${'x'.repeat(300)}`],
		['no limit', '/contacts?limit=0'],
		['a negative limit', '/contacts?limit=-1'],
		['a huge limit', '/contacts?limit=99999999999999999999'],
		['a cursor of another list', `/contacts?cursor=${cursor([1])}`],
		['a cursor with NUL', `/contacts?cursor=${cursor([0, '\0', 1])}`],
		['a cursor with a negative identifier', `/contacts?cursor=${cursor([0, 'a', -1])}`],
		['a cursor of names for a list by date', `/contacts?sort=created&cursor=${cursor([0, 'a', 1])}`],
		['a filter that is none', '/contacts/facets?field=note'],
		['an account that is not UTF-8', '/access-log?user=%ff'],
		['a log cursor that is none', '/access-log?cursor=x'],
	])('%s', async (_, path) => {
		const answer = await keeper.send(API + path)
		expect(answer.status).toBe(400)
		expect(answer.data).toMatchObject({ reason: expect.any(String), message: expect.stringMatching(/./) })
	})

	test.each([
		['a list for a name', { given_name: ['x'] }],
		['a map for a name', { given_name: { a: 1 } }],
		['a text for a list', { tags: 'x' }],
		['a map for a list', { emails: { value: 'a@example.org' } }],
		['lists in lists', { tags: [['x']] }],
		['a number for a mail', { emails: [{ value: 1 }] }],
	])('a person with %s', async (_, fields) => {
		const answer = await keeper.send(`${API}/contacts`, { method: 'POST', body: { given_name: 'Camille', provenance: 'event', ...fields } })
		expect(answer.status).toBe(400)
	})

	test.each([
		['no field', { value: 'x', was: '' }],
		['a list for a text', { field: 'note', value: ['x'], was: '' }],
		['a list of what a text was', { field: 'note', value: 'x', was: [] }],
		['a text for a list', { field: 'tags', value: 'x', was: [] }],
		['a text of what a list was', { field: 'tags', value: ['x'], was: '' }],
		['a list for the field', { field: ['note'], value: 'x', was: '' }],
	])('a change with %s', async (_, body) => {
		expect((await keeper.send(`${API}/contacts/${contact.id}`, { method: 'PATCH', body })).status).toBe(400)
		expect(await keeper.ok(`/contacts/${contact.id}`)).toEqual(contact)
	})

	test.each([
		'/contacts/0',
		'/contacts/2147483648',
		'/contacts/99999999999999999999',
		'/contacts/99999999999999999999/changes',
	])('%s is nobody', async (path) => {
		expect((await keeper.send(API + path)).status).toBe(404)
	})

	test('a page past the end is empty', async () => {
		const page = await keeper.ok<{ contacts: unknown[], next: string | null }>('/contacts', { query: { cursor: cursor([0, 'zzzzzzzzzzzzzzzzzzzz', 1]) } })
		expect(page).toEqual({ contacts: [], next: null })
		expect(await keeper.ok('/contacts', { query: { cursor: cursor([7, 'a', 1]) } })).toEqual({ contacts: [], next: null })
	})

	test('groups and settings', async () => {
		expect((await admin.send(`${API}/settings/groups`, { method: 'PUT', body: { members: ['a'] } })).status).toBe(400)
		expect((await admin.send(`${API}/settings/groups`, { method: 'PUT', body: { members: 'a\0' } })).status).toBe(400)
		expect((await admin.send(`${API}/settings/groups?search=%ff`)).status).toBe(400)
		expect((await keeper.send(`${API}/settings/collective`, { method: 'PUT', body: { name: '' } })).status).toBe(400)
	})
})
