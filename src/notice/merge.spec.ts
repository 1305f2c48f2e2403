// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { merge, toSections, toTexts } from './merge.ts'

const base = { 'rights.fr': 'a', 'rights.en': 'b', 'basis.fr': 'c', 'basis.en': 'd' }

test('what only one has changed is hers', () => {
	expect(merge(base, { ...base, 'rights.fr': 'mine' }, { ...base, 'basis.fr': 'theirs' })).toEqual({
		merged: { ...base, 'rights.fr': 'mine', 'basis.fr': 'theirs' },
		conflicts: {},
	})
})

test('what both have changed keeps mine, and theirs is not lost', () => {
	expect(merge(base, { ...base, 'rights.fr': 'mine' }, { ...base, 'rights.fr': 'theirs' })).toEqual({
		merged: { ...base, 'rights.fr': 'mine' },
		conflicts: { 'rights.fr': 'theirs' },
	})
})

test('the same change is no conflict', () => {
	expect(merge(base, { ...base, 'rights.fr': 'same' }, { ...base, 'rights.fr': 'same' }).conflicts).toEqual({})
})

test('texts and sections are the same thing', () => {
	const texts = toTexts({ rights: { fr: 'Vos droits', en: 'Your rights' } })
	expect(texts['rights.en']).toBe('Your rights')
	expect(toTexts(toSections(texts))).toEqual(texts)
})
