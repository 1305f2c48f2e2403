// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { asTree, byName, possibleParents } from './tree.ts'

const circles = [
	{ id: 5, parent: 2, state: 'active' },
	{ id: 1, parent: null, state: 'active' },
	{ id: 2, parent: 1, state: 'asleep' },
	{ id: 3, parent: 1, state: 'active' },
	{ id: 4, parent: null, state: 'dissolved' },
	{ id: 6, parent: 4, state: 'active' },
]
const read = (placed: { circle: { id: number }, depth: number }[]) => placed.map(({ circle, depth }) => `${'-'.repeat(depth)}${circle.id}`)

test('each circle comes after the one that it lies in, dissolved ones not at all', () => {
	expect(read(asTree(circles))).toEqual(['1', '-2', '--5', '-3', '6'])
})

test('É is not after Z, and 10 not before 2', () => {
	expect(byName(['Vie', 'Écoute', 'Eau', 'Secteur 10', 'Secteur 2'].map((name) => ({ name }))).map(({ name }) => name)).toEqual(['Eau', 'Écoute', 'Secteur 2', 'Secteur 10', 'Vie'])
})

test('a circle can be moved neither into itself nor into what lies in it', () => {
	expect(read(possibleParents(circles, 2))).toEqual(['1', '-3', '6'])
	expect(read(possibleParents(circles, 1))).toEqual(['6'])
	expect(read(possibleParents(circles, 6))).toEqual(['1', '-2', '--5', '-3'])
	expect(read(possibleParents(circles, null))).toEqual(['1', '-2', '--5', '-3', '6'])
})
