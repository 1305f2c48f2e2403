// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact, ContactPage } from '../steps.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { create, everyone, unique } from '../steps.ts'

const keeper = as('keeper')
const tag = unique('page')
// with the same name twice, accents, capitals, punctuation, another script, and no family name
const names = ['Étienne', 'ettore', 'Zola', 'de la Tour', "D'Arc", 'Ålund', 'Ødegård', 'Łuczak', 'Martin', 'Martin', 'MARTIN', 'Martin-Petit', 'Œuvrard', 'Ivanova', 'Иванова', '', 'ßauer']
const people: Contact[] = []

beforeAll(async () => {
	for (const [index, name] of names.entries()) {
		people.push(await create(keeper, { given_name: `Prénom${index % 3}`, family_name: name, tags: [tag], provenance: index % 2 === 0 ? 'event' : 'referral' }))
	}
})

const sorts = [['name', 'asc'], ['name', 'desc'], ['created', 'asc'], ['created', 'desc'], ['changed', 'asc'], ['changed', 'desc']]
const filters: Record<string, string>[] = [{}, { provenance: 'event' }, { search: 'prenom1' }]
const cases: Record<string, string>[] = sorts.flatMap(([sort = '', direction = '']) => filters.map((filter) => ({ sort, direction, tag, ...filter })))

describe('pages', () => {
	test.each(cases)('%j: pages of any size give the same list, everyone once', async (query) => {
		const whole = (await everyone(keeper, { ...query, limit: 200 })).map((contact) => contact.id)
		expect(new Set(whole).size).toBe(whole.length)
		if (!('search' in query) && !('provenance' in query)) {
			expect([...whole].sort()).toEqual(people.map((person) => person.id).sort())
		}
		for (const limit of [1, 2, 5]) {
			expect((await everyone(keeper, { ...query, limit })).map((contact) => contact.id)).toEqual(whole)
		}
	})

	test('descending is ascending backwards', async () => {
		for (const sort of ['name', 'created', 'changed']) {
			const up = (await everyone(keeper, { tag, sort, direction: 'asc' })).map((contact) => contact.id)
			const down = (await everyone(keeper, { tag, sort, direction: 'desc' })).map((contact) => contact.id)
			expect(down).toEqual(up.reverse())
		}
	})

	test('names sort as in a French directory: accents, capitals and hyphens do not matter', async () => {
		const sorted = (await everyone(keeper, { tag, sort: 'name' })).map((contact) => contact.family_name)
		const latin = sorted.filter((name) => ['Étienne', 'ettore', 'Zola', 'de la Tour', 'Martin-Petit', 'Œuvrard', 'Ålund', 'Ødegård'].includes(name))
		expect(latin).toEqual(['Ålund', 'de la Tour', 'Étienne', 'ettore', 'Martin-Petit', 'Ødegård', 'Œuvrard', 'Zola'])
	})

	test('someone who comes or goes meanwhile neither repeats nor hides anyone else', async () => {
		const first = await keeper.ok<ContactPage>('/contacts', { query: { tag, sort: 'name', limit: 5 } })
		const gone = first.contacts[2]?.id ?? 0
		const early = await create(keeper, { given_name: 'Aa', family_name: 'Aa', tags: [tag] })
		await keeper.ok(`/contacts/${gone}`, { method: 'DELETE', query: { reason: 'mistake' } })
		const rest: number[] = []
		let cursor = first.next
		while (cursor !== null) {
			const page: ContactPage = await keeper.ok<ContactPage>('/contacts', { query: { tag, sort: 'name', limit: 5, cursor } })
			rest.push(...page.contacts.map((contact) => contact.id))
			cursor = page.next
		}
		const seen = [...first.contacts.map((contact) => contact.id), ...rest]
		expect([...seen].sort()).toEqual(people.map((person) => person.id).sort())
		expect(seen).not.toContain(early.id)
	})
})
