// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'
import type { Copy } from './rights.ts'

import { expect, test } from 'vitest'
import { guessColumns } from '../../../src/import/guess/columns.ts'
import { Source } from '../../../src/import/reader/table.ts'
import { canonicalHeader, people } from '../../../src/import/rows/canonical.ts'
import { canonicalChunks } from '../../../src/import/rows/csv.ts'
import { portableFile } from '../../../src/rights/portable.ts'
import { as } from '../client.ts'
import { aPhone, bring, create, everyone, unique } from '../steps.ts'
import { erase } from './rights.ts'

const keeper = as('keeper')

/** As the import page makes it of a file, with every column kept. */
function canonical(text: string): Uint8Array {
	const table = new Source(new TextEncoder().encode(text)).read()
	const guess = guessColumns(table)
	const columns = guess.columns.map((column) => column.header === 'note' ? { ...column, target: 'note' as const } : column)
	const persons = people(table, { ...guess, columns, couples: false }, () => undefined, { phones: 0, postcodes: 0 })
	return Buffer.concat([...canonicalChunks(persons, canonicalHeader(columns), true)])
}

test.each(['json', 'csv'] as const)('rule 27: what she takes along as %s comes in again, and is the same', async (kind) => {
	const family = unique('Emporte')
	const { id } = await create(keeper, {
		given_name: 'Zoé',
		family_name: family,
		emails: [{ value: `${family}@example.org` }, { value: `${family}@example.com`, preferred: true }],
		phones: [{ value: aPhone() }],
		street: '1, rue du "Lavoir"',
		postcode: '61230',
		commune: 'Montreuil-sur-Orne',
		neighbourhood: 'La Gare',
		language: 'br',
		kind: 'member',
		basis: 'member_or_regular_contact',
		provenance: 'earlier_list',
		provenance_name: 'Liste de 2020',
		over_15: 'yes',
		over_17: 'no',
		tags: [unique('étiquette'), unique('vélo')],
		note: kind === 'json' ? '\'=1+1\nDeuxième, ligne' : '=1+1\nDeuxième, ligne',
	})
	const { contact: before } = await keeper.ok<Copy>(`/contacts/${id}/copy`)
	const file = portableFile(await keeper.ok<Copy>(`/contacts/${id}/copy`), kind)
	await erase(keeper, id, { reason: 'mistake' })
	expect(await bring(keeper, canonical(file.text))).toMatchObject({ created: 1, refused: 0 })
	const [back] = await everyone(keeper, { search: family })
	const { contact: after } = await keeper.ok<Copy>(`/contacts/${back?.id}/copy`)
	const same = (card: Copy['contact']) => ({
		...card,
		emails: card.emails.toSorted((a, b) => Number(b.preferred) - Number(a.preferred)),
		created_at: 0,
		changed_at: 0,
	})
	expect(same(after)).toEqual(same(before))
	expect((await keeper.ok<Contact>(`/contacts/${back?.id}`)).id).not.toBe(id)
})
