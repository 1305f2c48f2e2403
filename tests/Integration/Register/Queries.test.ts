// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { API, as } from '../client.ts'
import { said, someNotice } from '../consents.ts'
import { create, unique } from '../steps.ts'

const keeper = as('keeper')
const tag = unique('compte')
let contact: Contact

/** How many queries the app sent. Only the host tells; it runs the same code. */
async function queries(path: string, sent: { method?: string, body?: unknown } = {}): Promise<number> {
	const answer = await keeper.send(API + path, sent)
	expect(answer.status).toBe(200)
	return Number(answer.headers.get('x-socle-queries') ?? NaN)
}

beforeAll(async () => {
	contact = await create(keeper, { tags: [tag], phones: [{ value: '06 39 98 77 01', preferred: true }] })
	for (let number = 0; number < 20; number++) {
		await create(keeper, { family_name: `${tag}${number}`, tags: [tag], emails: [{ value: `${tag}${number}@example.org`, preferred: true }] })
	}
	await someNotice(keeper)
	await said(keeper, contact.id, 'given')
})

describe.skipIf(inject('platform').kind !== 'host')('queries', () => {
	test.each([
		['one person', 'limit=1'],
		['a page', 'limit=50'],
		['from the end', 'limit=50&direction=desc'],
		['by date', 'limit=50&sort=created'],
	])('a list of %s: the people, their tags, their consents, the log', async (_, query) => {
		expect(await queries(`/contacts?${query}`)).toBe(4)
	})

	test('the list of a tag: also the tag', async () => {
		expect(await queries(`/contacts?tag=${tag}`)).toBe(5)
	})

	test.each(['granted', 'none'])('the list of a consent that is %s: also the purposes', async (state) => {
		expect(await queries(`/contacts?consent=newsletter:email:${state}`)).toBe(5)
	})

	test('a search, however many it finds', async () => {
		const one = await queries(`/contacts?search=${tag}19`)
		expect(one).toBeLessThanOrEqual(7)
		expect(await queries(`/contacts?search=${tag}`)).toBeLessThanOrEqual(one)
	})

	test('opening someone: her, her ways to be reached, her tags, the log', async () => {
		expect(await queries(`/contacts/${contact.id}`)).toBe(4)
	})

	test('changing a field: her before and after, the field, the history, the log', async () => {
		expect(await queries(`/contacts/${contact.id}`, { method: 'PATCH', body: { field: 'note', value: 'x', was: '' } })).toBe(9)
	})

	test('the number of all: one', async () => {
		expect(await queries('/contacts/count')).toBe(1)
	})
})
