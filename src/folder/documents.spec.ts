// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Document } from './documents.ts'

import { describe, expect, test } from 'vitest'
import { badName, crumbs, freeName, ordered, within } from './documents.ts'

function aDocument(name: string, modified = 0, isFolder = false): Document {
	return { id: 1, name, path: `/${name}`, isFolder, size: 0, modified, canRename: true }
}

describe('the order', () => {
	const documents = [aDocument('b.txt', 3), aDocument('École', 1, true), aDocument('a10.txt', 2), aDocument('a9.txt', 2), aDocument('Zut', 4, true)]
	const names = (order: 'newest' | 'name') => ordered(documents, order, 'fr').map(({ name }) => name)

	test('by name has folders first, accents and numbers where people look for them', () => {
		expect(names('name')).toEqual(['École', 'Zut', 'a9.txt', 'a10.txt', 'b.txt'])
	})

	test('newest first tells where something happened', () => {
		expect(names('newest')).toEqual(['Zut', 'b.txt', 'a9.txt', 'a10.txt', 'École'])
	})
})

describe('a name that is taken', () => {
	test.each([
		['note.txt', ['note.txt'], 'note (2).txt'],
		['note.txt', ['NOTE.TXT', 'note (2).txt'], 'note (3).txt'],
		['Affiches', ['Affiches'], 'Affiches (2)'],
		['.profile', ['.profile'], '.profile (2)'],
		['archive.tar.gz', ['archive.tar.gz'], 'archive.tar (2).gz'],
		['libre.txt', [], 'libre.txt'],
	])('%s gets a number', (name, taken, free) => {
		expect(freeName(name, taken)).toBe(free)
	})
})

test.each([['  ', 'empty'], ['..', 'empty'], ['a/b', 'signs'], ['a\\b', 'signs'], ['é'.repeat(126), 'long'], ['Compte rendu', null]])('%j as a name: %s', (name, why) => {
	expect(badName(name)).toBe(why)
})

test('an address never leads out of the circle’s folder', () => {
	expect(within('/Communication', 'Documents/Affiches')).toBe('/Communication/Documents/Affiches')
	expect(within('/Communication', '../Trésorerie')).toBe('/Communication')
	expect(within('/Communication', '/')).toBe('/Communication')
})

test('the way down', () => {
	expect(crumbs('Documents/Affiches')).toEqual([{ name: 'Documents', below: 'Documents' }, { name: 'Affiches', below: 'Documents/Affiches' }])
	expect(crumbs('')).toEqual([])
})
