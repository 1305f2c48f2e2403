// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '../import/guess/columns.ts'
import { Source } from '../import/reader/table.ts'
import { people } from '../import/rows/canonical.ts'
import { copyFile, portableFile } from './portable.ts'
import { aCard, aCopy } from './testing.ts'

/** What the import page would send, the note ticked. */
function bringIn(text: string): Partial<Record<string, string>>[] {
	const table = new Source(new TextEncoder().encode(text)).read()
	const guess = guessColumns(table)
	const columns = guess.columns.map((column) => column.header === 'note' ? { ...column, target: 'note' as const } : column)
	return [...people(table, { ...guess, columns, couples: false }, () => undefined, { phones: 0, postcodes: 0 })].map(({ fields }) => fields)
}

/** What is not empty of a row. */
const filled = (row: Partial<Record<string, string>>) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))

const HERS = {
	given_name: 'Zoé',
	family_name: 'Le Goff',
	email: 'zoe@example.org|zoe@example.com',
	phone: '06 12 34 56 78',
	street: '1, rue du Lavoir',
	postcode: '61230',
	commune: 'Montreuil-sur-Orne',
	neighbourhood: 'La Gare',
	language: 'fr',
	kind: 'member',
	basis: 'to_establish',
	provenance: 'earlier_list:Liste de 2020',
	over_15: 'yes',
	over_17: 'unknown',
	tags: 'marché|vélo',
	note: 'Première ligne\nDeuxième; ligne',
}

describe('rule 27: what a person takes along', () => {
	it.each(['json', 'csv'] as const)('comes in again from %s, and is the same', (kind) => {
		expect(bringIn(portableFile(aCopy(), kind).text).map(filled)).toEqual([HERS])
	})

	it('comes in from the copy of everything too, and from an export of several', () => {
		expect(bringIn(copyFile(aCopy()).text).map(filled)).toEqual([HERS])
		expect(bringIn(JSON.stringify([aCard(), aCard({ given_name: 'Léa' })])).map(({ given_name: name }) => name)).toEqual(['Zoé', 'Léa'])
	})

	it('keeps every text as it is, what looks like a formula too', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'\'=+-@ab "\n,;|{}[]é'), minLength: 1, maxLength: 20 }), (note) => {
			const [row] = bringIn(portableFile(aCopy({ contact: aCard({ note }) }), 'json').text)
			// the server takes one apostrophe away from before what could be a formula
			const sent = row?.note ?? ''
			expect(/^'+[=+\-@\t\r]/.test(sent) ? sent.slice(1) : sent).toBe(note)
		}))
	})

	it('is never taken for a list when it is another JSON', () => {
		expect(() => new Source(new TextEncoder().encode('{"given_name": "Zoé"}')).read()).toThrow()
	})

	it('holds what she gave and agreed to, not what the collective did', () => {
		const data = JSON.parse(portableFile(aCopy(), 'json').text) as Record<string, unknown>
		expect(Object.keys(data).sort()).toEqual(['collective', 'consents', 'contact', 'events', 'format', 'made_at'])
	})

	it('has a name that says whose and of when', () => {
		expect(portableFile(aCopy(), 'vcf').name).toBe('zoe-le-goff-2026-11-27.vcf')
		expect(copyFile(aCopy({ contact: aCard({ given_name: '', family_name: '' }) })).name).toBe('socle-2026-11-27-copie.json')
	})
})
