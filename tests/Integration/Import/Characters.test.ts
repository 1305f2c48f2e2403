// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { as } from '../client.ts'
import { bring, csv, unique } from '../steps.ts'

const keeper = as('keeper')
const ODD = ['\\', '"', "'", '{', '}', ',', 'NULL', 'a\\"b', '\\\\', '€', '\u{1F33C}', '`', '?', '$1', 'é\\é', '{"a"}', '%s', ';--', '=1', '+33', "'=x"]

test('a list of odd characters comes in and goes out as it is, many rows in one statement', async () => {
	const [family, tag] = [unique('Étrange'), unique('signes')]
	const odd = (place: number) => ODD[place % ODD.length] ?? ''
	// an apostrophe before a formula is the file's, see the export
	const guard = (text: string) => /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
	const people = Array.from({ length: 250 }, (_, index) => ({
		given_name: `${odd(index)}${index}`,
		family_name: family,
		email: `${index}.${family}@example.org`,
		street: `${odd(index + 5)}${odd(index * 3)}`,
		note: `${odd(index + 7)}\n${odd(index * 2)}`,
		tags: tag,
	}))
	const done = await bring(keeper, csv(people.map((person) => ({ ...person, given_name: guard(person.given_name), street: guard(person.street), note: guard(person.note) }))))
	expect([done.created, done.refused]).toEqual([250, 0])
	const exported = await keeper.send('/index.php/apps/socle/contacts/export', { query: { format: 'json', tag } })
	const said = (person: { given_name: string, street: string, note: string }) => [person.given_name, person.street, person.note]
	expect((JSON.parse(exported.text) as Parameters<typeof said>[0][]).map(said)).toEqual(people.map(said))
	const again = await keeper.send('/index.php/apps/socle/contacts/export', { query: { format: 'csv', tag } })
	expect(Papa.parse(again.text.trim(), { header: true }).data).toHaveLength(250)
})
