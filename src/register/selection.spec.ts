// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { distinct, rowAfter, toggle } from './selection.ts'

test('picking twice is not picking', () => {
	const ada = toggle(new Map(), { id: 1, name: 'Ada' })
	const both = toggle(ada, { id: 2, name: 'Blaise' })
	expect([...both.values()].map(({ name }) => name)).toEqual(['Ada', 'Blaise'])
	expect([...toggle(both, { id: 1, name: 'Ada' }).keys()]).toEqual([2])
})

test('keys move inside the list and stop at its ends', () => {
	expect(rowAfter('ArrowDown', 0, 3, 10)).toBe(1)
	expect(rowAfter('ArrowUp', 0, 3, 10)).toBe(0)
	expect(rowAfter('PageDown', 5, 100, 10)).toBe(15)
	expect(rowAfter('PageUp', 5, 100, 10)).toBe(0)
	expect(rowAfter('End', 5, 100, 10)).toBe(99)
	expect(rowAfter('a', 5, 100, 10)).toBeNull()
	expect(rowAfter('ArrowDown', 0, 0, 10)).toBeNull()
})

test('one address for the whole household, none for who has none', () => {
	expect(distinct(['a@b.fr', null, 'a@b.fr', '', 'c@d.fr'])).toEqual(['a@b.fr', 'c@d.fr'])
})
