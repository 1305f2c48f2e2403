// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'
import type { Contact } from '../steps.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { aPhone, create, unique } from '../steps.ts'

interface Entry {
	title: string
	subline: string
	resourceUrl: string
}

interface Found {
	name: string
	isPaginated: boolean
	entries: Entry[]
	cursor: string | null
}

const PROVIDERS = '/ocs/v2.php/search/providers'
const PROVIDER = 'socle_contacts'

const keeper = as('keeper')
const family = unique('Bénoît')
const phone = aPhone()
let zoe: Contact

/** The platform's own route: openapi.json does not describe it. */
async function search(account: Account, query: Record<string, string | number>): Promise<Found> {
	const answer = await as(account).send(`${PROVIDERS}/${PROVIDER}/search`, { query })
	expect(answer.status, answer.text).toBe(200)
	return answer.data as Found
}

async function logged(): Promise<{ id: number, user: string, action: string, contact_ids: number[] }[]> {
	const { entries } = await keeper.ok<{ entries: { id: number, user: string, action: string, contact_ids: number[] }[] }>('/access-log')
	// each reading is itself a row, and pushes another one off the page
	return entries.filter((entry) => entry.action !== 'log').slice(0, 5)
}

beforeAll(async () => {
	zoe = await create(keeper, { given_name: 'Zoé', family_name: family, commune: 'Montreuil-sur-Orne', phones: [{ value: phone, preferred: true }] })
	await create(keeper, { given_name: 'Abel', family_name: family })
})

describe('the search of the header, by a keeper', () => {
	test('finds by the folded start of the name, and leads to the person', async () => {
		const { name, entries } = await search('keeper', { term: `zoe ${family.replace('é', 'e').replace('î', 'i').toUpperCase().slice(0, -1)}` })
		expect(name).toBe('Personnes')
		expect(entries).toHaveLength(1)
		expect(entries[0]).toMatchObject({ title: `Zoé ${family}`, subline: `${phone} · Montreuil-sur-Orne` })
		expect(entries[0]?.resourceUrl).toMatch(new RegExp(`^http://.+/apps/socle/contacts/${zoe.id}$`))
	})

	test('finds by telephone, in another notation', async () => {
		const { entries } = await search('keeper', { term: phone.replace(/^0/, '+33').replaceAll(' ', '') })
		expect(entries.map((entry) => entry.title)).toEqual([`Zoé ${family}`])
	})

	test('goes on where the page before ended', async () => {
		const first = await search('keeper', { term: family, limit: 1 })
		expect(first).toMatchObject({ isPaginated: true, entries: [{ title: `Abel ${family}` }] })
		const second = await search('keeper', { term: family, limit: 1, cursor: first.cursor ?? '' })
		expect(second).toMatchObject({ isPaginated: false, entries: [{ title: `Zoé ${family}` }], cursor: null })
	})

	test('leaves one row in the access log, without the words', async () => {
		const before = await logged()
		await search('keeper', { term: `Zoé ${family}` })
		const after = await logged()
		expect(after.findIndex((entry) => entry.id === before[0]?.id)).toBe(1)
		expect(after[0]).toMatchObject({ user: 'keeper', action: 'search', contact_ids: [zoe.id] })
		expect(JSON.stringify(after[0])).not.toContain(family)
	})

	test('does not fail on a cursor of nowhere or on a word that is too long', async () => {
		expect((await search('keeper', { term: family, cursor: 'nowhere' })).entries).toEqual([])
		expect((await search('keeper', { term: 'x'.repeat(300) })).entries).toEqual([])
	})
})

describe('whoever may not read the register', () => {
	test.each(['admin', 'coordinator', 'member', 'newcomer', 'outsider'] as const)('%s is not offered it, and gets what finds nobody', async (account) => {
		const offered = async (who: Account) => ((await as(who).send(PROVIDERS)).data as { id: string }[]).map((provider) => provider.id)
		expect(await offered('keeper')).toContain(PROVIDER)
		expect(await offered(account)).not.toContain(PROVIDER)

		const nobody = await search('keeper', { term: unique('Personne') })
		expect(nobody).toEqual({ name: 'Personnes', isPaginated: false, entries: [], cursor: null })
		const before = await logged()
		expect(await search(account, { term: family })).toEqual(nobody)
		expect(await search(account, { term: phone })).toEqual(nobody)
		expect(await logged()).toEqual(before)
	})
})
