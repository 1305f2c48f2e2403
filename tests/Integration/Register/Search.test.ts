// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { create, everyone, unique } from '../steps.ts'

const keeper = as('keeper')
const family = unique('Lefèvre')
const folded = family.replace('è', 'e').toLowerCase()
const tag = unique('verger')
// numbers that no other test uses
const digits = String(Date.now() % 10_000).padStart(4, '0')
const [ab, cd] = [digits.slice(0, 2), digits.slice(2)]
const mail = unique('noemie')
let noemie: Contact

const ids = async (query: Record<string, string | number>) => (await everyone(keeper, query)).map((contact) => contact.id)

beforeAll(async () => {
	noemie = await create(keeper, {
		given_name: 'Noémie-Anaïs',
		family_name: family,
		emails: [{ value: `${mail}.L@Example.org`, preferred: false }, { value: `contact@${mail}.example.org`, preferred: true }],
		phones: [{ value: `01 99 00 ${ab} ${cd}`, preferred: true }],
		kind: 'member',
		commune: 'Montreuil-sur-Orne',
		neighbourhood: 'Le Vieux Bourg',
		tags: [tag],
		provenance: 'door_to_door',
	})
	await create(keeper, { given_name: 'Paul', family_name: family, kind: 'occasional', commune: 'Fontaine-les-Prés', tags: [tag] })
})

describe('one word finds by any start', () => {
	test.each([
		['family name', family],
		['family name without accents', folded],
		['family name in capitals', family.toUpperCase()],
		['start of the family name', family.slice(0, -1)],
		['spaces around', `  ${family} `],
	])('%s', async (_, search) => {
		expect(await ids({ search })).toContain(noemie.id)
	})

	test.each([
		['mail as typed', () => `${mail}.L@Example.org`],
		['start of the mail', () => mail],
		['mail that is not the preferred one', () => `${mail}.l@`],
		['telephone in pairs', () => `01 99 00 ${ab} ${cd}`],
		['telephone without spaces', () => `019900${digits}`],
		['telephone with dots', () => `01.99.00.${ab}.${cd}`],
		['telephone with dashes', () => `01-99-00-${ab}-${cd}`],
		['telephone with +33', () => `+33 1 99 00 ${ab} ${cd}`],
		['telephone with 0033', () => `0033 1 99 00 ${ab} ${cd}`],
		['telephone with (0)', () => `+33 (0)1 99 00 ${ab} ${cd}`],
		['start of the telephone', () => `01 99 00 ${ab} ${cd.slice(0, 1)}`],
	])('%s', async (_, search) => {
		expect(await ids({ search: search() })).toContain(noemie.id)
	})

	test('the given name, among those of the same family', async () => {
		expect(await ids({ search: 'noemie', tag })).toEqual([noemie.id])
		expect(await ids({ search: 'NOÉMIE', tag })).toEqual([noemie.id])
	})

	test('nobody is found by the middle of a word, by a wildcard or by SQL', async () => {
		for (const search of [folded.slice(2), '%', '_', `${family}' OR '1'='1`, '\\', '*']) {
			expect(await ids({ search, tag })).not.toContain(noemie.id)
		}
	})
})

describe('two words', () => {
	test.each([
		['given and family name', `noémie ${family}`],
		['family and given name', `${family} noemie`],
		['starts of both', `noe ${family.slice(0, -2)}`],
	])('%s', async (_, search) => {
		expect(await ids({ search })).toEqual([noemie.id])
	})

	test('one name answers to two starts of it', async () => {
		expect(await ids({ search: `${family} ${family.slice(0, -1)}` })).toHaveLength(2)
		expect(await ids({ search: 'noe noemie' })).toContain(noemie.id)
	})

	test('both must fit the same person', async () => {
		expect(await ids({ search: `gaston ${family}` })).toEqual([])
	})
})

describe('filters', () => {
	test.each([
		['kind', { kind: 'member' }],
		['commune, folded', { commune: 'montreuil sur orne' }],
		['neighbourhood', { neighbourhood: 'Le Vieux Bourg' }],
		['provenance', { provenance: 'door_to_door' }],
		['kind and search', { kind: 'member', search: family }],
		['all of them', { kind: 'member', commune: 'Montreuil-sur-Orne', neighbourhood: 'Le Vieux Bourg', provenance: 'door_to_door', search: `noe ${family}` }],
	])('%s', async (_, query) => {
		expect(await ids({ tag, ...query })).toEqual([noemie.id])
	})

	test('no way to reach', async () => {
		const reachable = await ids({ tag })
		const unreachable = await ids({ tag, reach: 'none' })
		expect(reachable).toHaveLength(2)
		expect(unreachable).toHaveLength(1)
		expect(unreachable).not.toContain(noemie.id)
	})

	test('the count says how many the list would give', async () => {
		const queries: Record<string, string>[] = [{ tag }, { tag, kind: 'member' }, { search: family }, { tag, reach: 'none' }]
		for (const query of queries) {
			expect(await keeper.ok('/contacts/count', { query })).toEqual({ count: (await ids(query)).length, capped: false })
		}
	})

	test('values to choose from are those in the register, by their start', async () => {
		const { values } = await keeper.ok<{ values: { value: string, label: string }[] }>('/contacts/facets', { query: { field: 'tag', start: tag.slice(0, -1).toUpperCase() } })
		expect(values.map((value) => value.label)).toEqual([tag])
		expect(await ids({ tag: values[0]?.value ?? '' })).toContain(noemie.id)
		const { values: communes } = await keeper.ok<{ values: { value: string, label: string }[] }>('/contacts/facets', { query: { field: 'commune', start: 'montreuil' } })
		expect(communes.map((value) => value.label)).toContain('Montreuil-sur-Orne')
	})

	test.each([
		['sort', 'shoe_size'],
		['direction', 'sideways'],
		['cursor', 'not-a-cursor'],
		['limit', 'many'],
		['limit', '0'],
		['limit', '100000'],
		['kind', 'friend'],
	])('%s=%s does no harm', async (name, value) => {
		const answer = await keeper.api('/contacts', { query: { [name]: value }, wrong: true })
		expect([200, 400]).toContain(answer.status)
		if (answer.status === 200) {
			expect((answer.data as { contacts: unknown[] }).contacts.length).toBeLessThanOrEqual(200)
		}
	})
})
