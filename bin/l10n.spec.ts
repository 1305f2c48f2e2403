// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, files, read, texts } from './l10n.ts'

const english = texts()
const french = read('fr')
const onDisk = (name: string) => readFileSync(resolve(import.meta.dirname, '../l10n', name), 'utf8')
const placeholders = (text: string | string[]) => [...new Set([text].flat().join(' ').match(/\{\w+\}|%n|%\d?\$?[sd]/g))].sort()

describe('texts are found', () => {
	test('in TypeScript and Vue', () => {
		expect(extract('{{ t(\'socle\', \'Home\') }} :name="t(\'socle\', \'It\\\'s\')"')).toEqual({ Home: 'Home', 'It\'s': 'It\'s' })
		expect(extract('n(\n\'socle\', \'{count} person\', \'{count} people\', x)')).toEqual({
			'_{count} person_::_{count} people_': ['{count} person', '{count} people'],
		})
	})

	test('in PHP, joined over lines', () => {
		expect(extract('$this->l10n->t(\'One \'\n\t. \'two\', [$x])')).toEqual({ 'One two': 'One two' })
	})

	test('and nothing that another app translates', () => {
		expect(extract('t(\'files\', \'Home\'); get(\'socle\', \'x\')')).toEqual({})
	})
})

describe('the catalogues', () => {
	test('French has every text', () => {
		expect(Object.keys(english).filter((key) => !(key in french))).toEqual([])
	})

	test('French has no text that nothing uses', () => {
		expect(Object.keys(french).filter((key) => !(key in english))).toEqual([])
	})

	test('French keeps the placeholders and both forms', () => {
		for (const [key, text] of Object.entries(english)) {
			const translation = french[key] ?? ''
			expect(placeholders(translation), key).toEqual(placeholders(text))
			expect(Array.isArray(translation) ? translation.length : 1, key).toBe(Array.isArray(text) ? 2 : 1)
		}
	})

	test('no text of the server has a "|": Nextcloud says something else in its place', () => {
		const lib = resolve(import.meta.dirname, '../lib')
		const said = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.php'))
			.flatMap((name) => Object.keys(extract(readFileSync(resolve(lib, name), 'utf8'))))
		expect(said.length).toBeGreaterThan(50)
		expect(said.flatMap((text) => [text, french[text] ?? '']).flat().filter((text) => text.includes('|'))).toEqual([])
	})

	test('the files are those that `npm run l10n` writes', () => {
		for (const [language, catalogue] of [['en', english], ['fr', french]] as const) {
			const { json, js } = files(language, catalogue)
			expect(onDisk(`${language}.json`)).toBe(json)
			expect(onDisk(`${language}.js`)).toBe(js)
			// each has what is said there, and nothing else
			expect(Object.keys(JSON.parse(json).translations).sort()).toEqual(Object.keys(texts(['json'])).sort())
		}
	})
})
