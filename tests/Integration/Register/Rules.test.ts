// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'

import { describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { ABOUT, aPerson, create, upload } from '../steps.ts'

interface Refused { reason: string, field: string }

const keeper = as('keeper')

describe('where people come from', () => {
	test('rule 13: nobody comes in without saying where the data comes from', async () => {
		const alone = await keeper.api<Refused>('/contacts', { method: 'POST', body: aPerson({ provenance: '' }) })
		expect([alone.status, alone.data.reason, alone.data.field]).toEqual([400, 'provenance_unknown', 'provenance'])
		const list = await keeper.api<Refused>('/imports', { method: 'POST', body: { ...ABOUT, provenance: '' } })
		expect([list.status, list.data.field]).toEqual([400, 'provenance'])
		const unnamed = await keeper.api<Refused>('/imports', { method: 'POST', body: { ...ABOUT, provenance: 'earlier_list' } })
		expect([unnamed.status, unnamed.data.field]).toEqual([400, 'provenance_name'])
	})

	test.each(['town_hall', 'electoral_roll', 'other_association', 'bought'])('rule 20: %s is no provenance', async (provenance) => {
		expect((await keeper.api('/contacts', { method: 'POST', body: aPerson({ provenance }) })).status).toBe(400)
		expect((await keeper.api('/imports', { method: 'POST', body: { ...ABOUT, provenance, provenance_name: 'x' } })).status).toBe(400)
	})

	test('rule 20: a list with the columns of an electoral roll is refused, and not called illegal', async () => {
		const { id, chunks, bytes } = await upload(keeper, 'given_name,family_name,numero electeur\nA,B,12\n')
		const answer = await keeper.api<Refused & { message: string }>(`/imports/${id}/check`, { method: 'POST', body: { chunks, bytes } })
		expect([answer.status, answer.data.reason, answer.data.field]).toEqual([400, 'electoral_roll', 'numero electeur'])
		expect(answer.data.message).not.toMatch(/illégal|interdit/)
	})
})

describe('what a list says of consent', () => {
	test('rule 4: consent is no basis that one can set: it needs a consent that was given', async () => {
		for (const path of ['/contacts', '/imports']) {
			const answer = await keeper.api<Refused>(path, { method: 'POST', body: path === '/contacts' ? aPerson({ basis: 'consent' }) : { ...ABOUT, basis: 'consent' } })
			expect([answer.status, answer.data.reason]).toEqual([400, 'basis_needs_proof'])
		}
	})
})

describe('age', () => {
	test('rule 14: is yes, no or not known, and never a date of birth', async () => {
		const { id } = await create(keeper)
		const contact = await keeper.ok<Contact>(`/contacts/${id}`)
		expect([contact.over_15, contact.over_17]).toEqual(['unknown', 'unknown'])
		expect(Object.keys(contact).filter((name) => /birth|naissance|age/i.test(name) && name !== 'language')).toEqual([])
		expect((await keeper.api('/contacts', { method: 'POST', body: aPerson({ over_15: '2009-01-01' }) })).status).toBe(400)
	})
})
