// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff } from './diff.ts'

const marked = (before: string, after: string) => diff(before, after).map(({ kind, text }) => kind === 'same' ? text : `${kind === 'removed' ? '-' : '+'}{${text}}`).join('')

describe('the difference between two texts', () => {
	test.each([
		['nous gardons vos données 24 mois.', 'nous gardons vos données 36 mois.', 'nous gardons vos données -{24}+{36} mois.'],
		['', 'tout est neuf', '+{tout est neuf}'],
		['tout est parti', '', '-{tout est parti}'],
		['rien ne change', 'rien ne change', 'rien ne change'],
		['un deux trois', 'un trois', 'un -{deux }trois'],
		['par mail', 'par SMS et courrier', 'par -{mail}+{SMS et courrier}'],
		['voir le ciel bleu ici', 'voir la mer verte ici', 'voir -{le ciel bleu}+{la mer verte} ici'],
	])('%j to %j', (before, after, expected) => {
		expect(marked(before, after)).toBe(expected)
	})

	test('holds both texts, whatever they are', () => {
		const text = fc.array(fc.constantFrom('un', 'deux', ' ', '  ', '\n', 'l’', 'é', '.', '🌻')).map((parts) => parts.join(''))
		fc.assert(fc.property(text, text, (before, after) => {
			const pieces = diff(before, after)
			expect(pieces.filter(({ kind }) => kind !== 'added').map((part) => part.text).join('')).toBe(before)
			expect(pieces.filter(({ kind }) => kind !== 'removed').map((part) => part.text).join('')).toBe(after)
			expect(pieces.every((part) => part.text !== '')).toBe(true)
		}))
	})

	test('of two long sections comes at once', () => {
		const long = (seed: number) => Array.from({ length: 1600 }, (_, index) => (index * seed) % 97).join(' ')
		const start = Date.now()
		diff(long(7), long(11))
		expect(Date.now() - start).toBeLessThan(2000)
	})
})
