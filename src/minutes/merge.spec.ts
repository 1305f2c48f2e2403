// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { flatten, itemsOf, joiner, keysOf, moved, newKey } from './agenda.ts'
import { merge } from './merge.ts'

function minutes(keys: string, people: string[] = []) {
	return flatten({
		title: 'Réunion',
		held_on: '2026-09-01',
		people: people.map((name) => ({ user: '', name })),
		items: keys.split('').map((key) => ({ key, title: key, notes: '', decision: null })),
	})
}
const order = (base: string, mine: string, theirs: string) => keysOf(merge(minutes(base), minutes(mine), minutes(theirs), joiner).merged).join('')

describe('two people write at the same time', () => {
	test('in two fields: both stay, and nobody is asked', () => {
		const { merged, clashes } = merge({ a: '', b: '' }, { a: 'mine', b: '' }, { a: '', b: 'theirs' })
		expect([merged, clashes]).toEqual([{ a: 'mine', b: 'theirs' }, []])
	})

	test('in the same field: mine stays for now, and both are shown', () => {
		const { merged, clashes } = merge({ a: 'was' }, { a: 'mine' }, { a: 'theirs' })
		expect([merged, clashes]).toEqual([{ a: 'mine' }, [{ field: 'a', mine: 'mine', theirs: 'theirs' }]])
	})

	test('the same: nothing to choose', () => {
		expect(merge({ a: '' }, { a: 'same ' }, { a: 'same' }).clashes).toEqual([])
	})

	test('and the spaces that somebody has just typed stay where they are', () => {
		expect(merge({ a: 'one ' }, { a: 'one ' }, { a: 'one' }).merged).toEqual({ a: 'one ' })
	})

	test('points that both add are there, each after the one that it was written after', () => {
		expect(order('ab', 'axb', 'aby')).toBe('axby')
		expect(order('ab', 'xab', 'ba')).toBe('xba')
	})

	test('what one takes away stays away, whatever the other one adds or moves', () => {
		expect(order('abc', 'ac', 'cba')).toBe('ca')
		expect(order('abc', 'abxc', 'ac')).toBe('axc')
	})

	test('who was present is whoever one of them has written down, but for whoever one has taken off', () => {
		const { merged, clashes } = merge(minutes('', ['Ana', 'Bob']), minutes('', ['Ana', 'Bob', 'Cleo']), minutes('', ['Ana', 'Dev']), joiner)
		expect((JSON.parse(merged.people ?? '') as { name: string }[]).map(({ name }) => name)).toEqual(['Ana', 'Cleo', 'Dev'])
		expect(clashes).toEqual([])
	})
})

test('a point moves up and down, and no further than the ends', () => {
	expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
	expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
	const keys = ['a', 'b']
	expect(moved(keys, 'a', -1)).toBe(keys)
	expect(moved(keys, 'b', 1)).toBe(keys)
})

test('points come back from their fields as they went in', () => {
	const items = [{ key: 'abcd', title: 'Budget', notes: 'a\nb', decision: 12 }, { key: 'efgh', title: '', notes: '', decision: null }]
	expect(itemsOf(flatten({ title: '', held_on: '', people: [], items }))).toEqual(items)
	expect(newKey()).toMatch(/^[a-z][a-z0-9]{3,15}$/)
})
