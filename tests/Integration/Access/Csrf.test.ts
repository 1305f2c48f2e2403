// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { API, Client, tokenOf } from '../client.ts'
import { aPerson, create, everyone, unique } from '../steps.ts'

/** What another site's page can make a browser send: cookies, but neither our header nor the page's token. */
const FOREIGN = { Authorization: '', 'OCS-APIRequest': '' }

let keeper: Client

beforeAll(async () => {
	keeper = new Client(inject('platform').url, 'keeper')
	await keeper.logIn()
})

describe('with the cookies of someone who is logged in', () => {
	test('nothing is written without the token', async () => {
		const name = unique('Forgée')
		const contact = await create(keeper)
		for (const [method, path, body] of [
			['POST', '/contacts', aPerson({ family_name: name })],
			['PATCH', `/contacts/${contact.id}`, { field: 'note', value: 'x', was: '' }],
			['DELETE', `/contacts/${contact.id}`, undefined],
			['PUT', '/settings/collective', { name, commune: name }],
		] as const) {
			const answer = await keeper.send(API + path, { method, body, headers: FOREIGN })
			expect([401, 412]).toContain(answer.status)
		}
		expect(await everyone(keeper, { search: name })).toEqual([])
		expect(await keeper.ok(`/contacts/${contact.id}`)).toEqual(contact)
	})

	test('nothing is read without the token either', async () => {
		expect([401, 412]).toContain((await keeper.send(`${API}/contacts`, { headers: FOREIGN })).status)
	})

	test('the token of the page opens both', async () => {
		const page = await keeper.send('/index.php/apps/socle/', { headers: { ...FOREIGN, Accept: 'text/html' } })
		const token = tokenOf(page.text)
		expect(token).not.toBe('')
		const headers = { ...FOREIGN, requesttoken: token }
		expect((await keeper.send(`${API}/contacts`, { headers })).status).toBe(200)
		expect((await keeper.send(`${API}/contacts`, { method: 'POST', body: aPerson(), headers })).status).toBe(200)
	})

	test('a download is a link: it works without the token, and changes nothing but the log', async () => {
		const answer = await keeper.send('/index.php/apps/socle/contacts/export', { query: { format: 'csv', tag: unique('personne') }, headers: FOREIGN })
		expect(answer.status).toBe(200)
	})
})
