// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { encode, problemOf } from '../testing.ts'
import { decode, guessEncoding } from './encoding.ts'

const FRENCH = 'Nom;Prénom;Quartier\nLefèvre;Hélène;Hôtel-Dieu\nNoël;François;Le Château\nŒuvrard;Zoé;L’Île\n'

describe('the encoding of a list', () => {
	it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const)('is recognised: %s', (encoding) => {
		const bytes = encode(FRENCH, encoding)
		expect(guessEncoding(bytes)).toBe(encoding)
		expect(decode(bytes, encoding)).toBe(FRENCH)
	})

	it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('is told by its mark: %s', (encoding) => {
		expect(guessEncoding(encode('a;b\n', encoding, true))).toBe(encoding)
	})

	it('is recognised by one accent', () => {
		expect(guessEncoding(encode('nom;prenom\nDurand;Rémi\n', 'windows-1252'))).toBe('windows-1252')
		expect(guessEncoding(encode('nom;prenom\nDurand;Rémi\n', 'macintosh'))).toBe('macintosh')
		expect(guessEncoding(encode('nom;prenom\nDURAND;RÉMI\n', 'macintosh'))).toBe('macintosh')
		expect(guessEncoding(encode('nom;prenom\nDURAND;RÉMI\n', 'windows-1252'))).toBe('windows-1252')
	})

	it('keeps the euro and the œ of Windows-1252', () => {
		expect(decode(Uint8Array.of(0x80, 0x9c, 0x92), 'windows-1252')).toBe('€œ’')
	})

	it('is refused where lines differ, and read line by line when told so', () => {
		const mixed = Uint8Array.from([...encode('nom\nRémi\n', 'utf-8'), ...encode('Zoé\nAnne\nLéa\n', 'windows-1252')])
		expect(problemOf(mixed)).toMatchObject({ reason: 'mixed_encodings', detail: { rows: [3, 5] } })
		expect(decode(mixed, 'lines')).toBe('nom\nRémi\nZoé\nAnne\nLéa\n')
	})

	it('is refused where it is not the one that was told', () => {
		expect(problemOf(encode(FRENCH, 'windows-1252'), { encoding: 'utf-8' })).toMatchObject({ reason: 'not_utf8', detail: { rows: [1, 2, 3, 4] } })
	})
})
