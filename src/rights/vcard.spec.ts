// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { aCard } from './testing.ts'
import { vcard } from './vcard.ts'

/** As a reader of RFC 6350 does: unfolded lines. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('rule 27: a person as vCard 4', () => {
	it('has name, ways to reach, address, tags and note', () => {
		expect(lines(vcard(aCard()))).toEqual([
			'BEGIN:VCARD',
			'VERSION:4.0',
			'FN:Zoé Le Goff',
			'N:Le Goff;Zoé;;;',
			'EMAIL;PREF=1:zoe@example.org',
			'EMAIL:zoe@example.com',
			'TEL;VALUE=text:06 12 34 56 78',
			'ADR:;La Gare;1\\, rue du Lavoir;Montreuil-sur-Orne;;61230;',
			'LANG:fr',
			'CATEGORIES:marché,vélo',
			'NOTE:Première ligne\\nDeuxième\\; ligne',
			'REV:20261127T120000Z',
			'END:VCARD',
			'',
		])
	})

	it('leaves out what is not known, and always has a name', () => {
		const text = vcard(aCard({ given_name: '', family_name: '', emails: [{ value: 'a@example.org', preferred: true }], phones: [], street: '', postcode: '', commune: '', neighbourhood: '', language: '', tags: [], note: '' }))
		expect(lines(text).slice(2, 5)).toEqual(['FN:a@example.org', 'N:;;;;', 'EMAIL:a@example.org'])
		expect(text).not.toMatch(/ADR|LANG|CATEGORIES|NOTE|TEL/)
	})

	it('folds lines at 75 bytes, never inside a character, and nothing is lost', () => {
		const note = 'é😀'.repeat(80)
		const text = vcard(aCard({ note }))
		expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
		expect(lines(text)).toContain(`NOTE:${note}`)
		expect(text.endsWith('END:VCARD\r\n')).toBe(true)
	})

	it('lets nothing typed become a line of its own', () => {
		const text = vcard(aCard({ note: 'x\r\nEND:VCARD\r\nBEGIN:VCARD', family_name: 'Le;Goff, dit \\n' }))
		expect(lines(text).filter((line) => line === 'END:VCARD')).toHaveLength(1)
		expect(lines(text)).toContain('N:Le\\;Goff\\, dit \\\\n;Zoé;;;')
	})
})
