// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'

import { describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { aPerson, create, everyone, patch, unique } from '../steps.ts'

const keeper = as('keeper')

describe('writing someone down', () => {
	test('keeps what was typed, and beside it how machines write it', async () => {
		const contact = await create(keeper, {
			given_name: 'Zoé',
			family_name: unique('Œuvrard'),
			emails: [{ value: 'Zoe.Oeuvrard@Example.ORG', preferred: true }],
			phones: [{ value: '01 99 00 12 34', preferred: false }, { value: '+33 (0)2 61 91 12 34', preferred: true }],
			postcode: '61230',
			tags: ['Marché', 'Vélo'],
		})
		expect(contact.emails).toEqual([{ value: 'Zoe.Oeuvrard@Example.ORG', normalised: 'zoe.oeuvrard@example.org', preferred: true }])
		expect(contact.phones.map((phone) => [phone.value, phone.normalised, phone.preferred])).toEqual([
			['01 99 00 12 34', '+33199001234', false],
			['+33 (0)2 61 91 12 34', '+33261911234', true],
		])
		expect(contact.tags).toEqual(['Marché', 'Vélo'])
		expect([contact.basis, contact.over_15, contact.over_17, contact.created_by]).toEqual(['to_establish', 'unknown', 'unknown', 'keeper'])
		expect(await keeper.ok(`/contacts/${contact.id}`)).toEqual(contact)
	})

	test.each([
		['without provenance', { provenance: '' }, 'provenance'],
		['with a provenance outside the list', { provenance: 'town_hall' }, 'provenance'],
		['an earlier list without its name', { provenance: 'earlier_list', provenance_name: '' }, 'provenance_name'],
		['on consent without proof', { basis: 'consent' }, 'basis'],
		['with a kind that is not one', { kind: 'friend' }, 'kind'],
		['with a mail that is none', { emails: [{ value: 'zoe at example', preferred: true }] }, 'emails'],
		['with a telephone that is none', { phones: [{ value: '12', preferred: true }] }, 'phones'],
		['with a name that is too long', { family_name: 'x'.repeat(121) }, 'family_name'],
		['with nothing to know her by', { given_name: '', family_name: '' }, null],
	])('is refused %s', async (_, fields, field) => {
		const before = await keeper.ok('/contacts/count')
		const answer = await keeper.api<{ reason: string, field: string | null, message: string }>('/contacts', { method: 'POST', body: aPerson(fields), wrong: true })
		expect(answer.status).toBe(400)
		if (field !== null) {
			expect(answer.data.field).toBe(field)
		}
		expect(answer.data.message).not.toBe('')
		expect(await keeper.ok('/contacts/count')).toEqual(before)
	})
})

describe('editing in place', () => {
	test('one field at a time, the others stay', async () => {
		const before = await create(keeper, { commune: 'Montreuil-sur-Orne', note: 'Vient à vélo' })
		const { data: after } = await patch(keeper, before.id, 'commune', 'Fontaine-les-Prés', before.commune)
		expect(after).toEqual({ ...before, commune: 'Fontaine-les-Prés', version: after.version, changed_at: after.changed_at, changed_by: 'keeper' })
		expect(after.version).toBeGreaterThan(before.version)
	})

	test('of two people on the same field the second is told, and nothing is overwritten', async () => {
		const before = await create(keeper, { street: '1 rue du Lavoir' })
		expect((await patch(keeper, before.id, 'street', '2 rue du Lavoir', '1 rue du Lavoir')).status).toBe(200)
		const second = await patch(keeper, before.id, 'street', '3 rue du Lavoir', '1 rue du Lavoir')
		expect(second.status).toBe(409)
		expect(second.data).toMatchObject({ reason: 'conflict', field: 'street', mine: '3 rue du Lavoir', theirs: '2 rue du Lavoir', by: 'keeper' })
		expect((await keeper.ok<Contact>(`/contacts/${before.id}`)).street).toBe('2 rue du Lavoir')
	})

	test('of two people on different fields both are kept', async () => {
		const before = await create(keeper, { street: '1 rue du Lavoir', postcode: '61230' })
		await patch(keeper, before.id, 'street', '2 rue du Lavoir', before.street)
		expect((await patch(keeper, before.id, 'postcode', '61240', before.postcode)).status).toBe(200)
		expect(await keeper.ok(`/contacts/${before.id}`)).toMatchObject({ street: '2 rue du Lavoir', postcode: '61240' })
	})

	test('of requests at the same moment exactly one wins', async () => {
		const before = await create(keeper, { note: 'avant' })
		const answers = await Promise.all([1, 2, 3, 4].map((number) => patch(keeper, before.id, 'note', `note ${number}`, 'avant')))
		expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409])
		const winner = answers.findIndex((answer) => answer.status === 200)
		expect((await keeper.ok<Contact>(`/contacts/${before.id}`)).note).toBe(`note ${winner + 1}`)
	})

	test('telephones as a list, with what they were', async () => {
		const before = await create(keeper, { phones: [{ value: '01 99 00 00 01', preferred: true }] })
		const phones = [{ value: '01 99 00 00 02', preferred: true }, { value: '01 99 00 00 01', preferred: false }]
		const seen = before.phones.map(({ value, preferred }) => ({ value, preferred }))
		const { status, data } = await patch(keeper, before.id, 'phones', phones, seen)
		expect(status).toBe(200)
		expect(data.phones.map((phone) => phone.normalised)).toEqual(['+33199000002', '+33199000001'])
		expect((await patch(keeper, before.id, 'phones', [], seen)).status).toBe(409)
	})

	test('tags in another spelling are the same tag', async () => {
		const tag = unique('Énergie')
		const one = await create(keeper, { tags: [tag] })
		const two = await create(keeper, { tags: [tag.toLowerCase().replace('é', 'e')] })
		expect(two.tags).toEqual(one.tags)
		expect((await everyone(keeper, { tag })).map((contact) => contact.id).sort()).toEqual([one.id, two.id].sort())
	})

	test.each([
		['basis', 'consent'],
		['provenance', ''],
		['kind', 'friend'],
		['emails', [{ value: 'rien', preferred: true }]],
		['id', 1],
		['version', 1],
		['created_by', 'admin'],
		['account', 'member'],
		['nothing_of_the_kind', 'x'],
	])('%s cannot become %j', async (field, value) => {
		const before = await create(keeper)
		const answer = await keeper.api(`/contacts/${before.id}`, {
			method: 'PATCH',
			body: { field, value, was: before[field as keyof Contact] ?? '' },
			wrong: true,
		})
		expect(answer.status).toBe(400)
		expect(await keeper.ok(`/contacts/${before.id}`)).toEqual(before)
	})
})

describe('deleting', () => {
	test('is final: she is found by no way, and her tags stay with the others', async () => {
		const name = unique('Disparue')
		const tag = unique('tag')
		const gone = await create(keeper, { family_name: name, tags: [tag], emails: [{ value: `${name}@example.org`, preferred: true }] })
		const stays = await create(keeper, { tags: [tag] })
		expect(await keeper.ok(`/contacts/${gone.id}`, { method: 'DELETE', query: { reason: 'mistake' } })).toEqual([])
		expect((await keeper.api(`/contacts/${gone.id}`)).status).toBe(404)
		expect((await keeper.api(`/contacts/${gone.id}/changes`)).status).toBe(404)
		expect((await keeper.api(`/contacts/${gone.id}`, { method: 'DELETE', query: { reason: 'mistake' } })).status).toBe(404)
		expect((await patch(keeper, gone.id, 'note', 'x', '')).status).toBe(404)
		expect(await everyone(keeper, { search: name })).toEqual([])
		expect((await everyone(keeper, { tag })).map((contact) => contact.id)).toEqual([stays.id])
	})

	test('keeps the count true', async () => {
		const count = async () => (await keeper.ok<{ count: number }>('/contacts/count')).count
		const before = await count()
		const contact = await create(keeper)
		expect(await count()).toBe(before + 1)
		await keeper.ok(`/contacts/${contact.id}`, { method: 'DELETE', query: { reason: 'mistake' } })
		expect(await count()).toBe(before)
	})
})
