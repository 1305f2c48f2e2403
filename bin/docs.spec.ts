// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...['docs', 'docs/guide'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`))]

test('CONTRIBUTING tells of every npm script, and no page of one that is not there', () => {
	const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
	const documented = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:]+)/gm)].map(([, name]) => name)
	expect(documented.toSorted()).toEqual(scripts.toSorted())
	for (const page of pages) {
		for (const [, name] of read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)) {
			expect(scripts, page).toContain(name)
		}
	}
})

test.for(pages)('%s links to what is there', (page) => {
	for (const [, target] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
		expect(existsSync(join(root, dirname(page), target ?? '')), target).toBe(true)
	}
})

test('the data model names every table and column that the migrations make', () => {
	const model = read('docs/data-model.md')
	for (const file of readdirSync(join(root, 'lib/Migration'))) {
		const source = read(`lib/Migration/${file}`)
		const names = [
			...source.matchAll(/->(?:table\(\$schema|createTable\(|addColumn\()[, ]*'([a-z_]+)'/g),
			...source.matchAll(/^\t+'([a-z_0-9]+)' => (?:self::|\[Types|\$)/gm),
		].map(([, name]) => name)
		expect(names.length, file).toBeGreaterThan(0)
		for (const name of names) {
			expect(model, `${file}: ${name}`).toContain(`\`${name}\``)
		}
	}
})

test('the data model names every action of the access log', () => {
	const model = read('docs/data-model.md')
	for (const [, action] of read('lib/Access/AccessAction.php').matchAll(/case \w+ = '(\w+)'/g)) {
		expect(model).toContain(`\`${action}\``)
	}
})

test('the guides in French and English have the same chapters and pictures', () => {
	const [french, english] = [read('docs/user-guide.fr.md'), read('docs/user-guide.en.md')]
	expect(french.match(/^##+ /gm)).toEqual(english.match(/^##+ /gm))
	const pictures = (text: string) => [...text.matchAll(/\]\((images\/[^)]+)/g)].map(([, path]) => path?.replace('-fr', '-en'))
	expect(pictures(french)).toEqual(pictures(english))
})

describe('docs/privacy.md', () => {
	const WAITS: Record<string, string[]> = {
		'docs/privacy.md': ['waits for letters', 'waits for the public pages', 'waits for requests about rights'],
		'docs/privacy.fr.md': ['attend les infolettres', 'attend les pages publiques', 'attend les demandes relatives aux droits'],
	}
	/** Number, names of tests and what it waits for, of each row of the table of rules. */
	const rules = (page: string) => [...read(page).matchAll(/^\| (\d+) \|.*\| ([^|]*) \|$/gm)].map(([, number, cell = '']) => ({
		number: Number(number),
		tests: [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
		waits: [...cell.matchAll(/\*([^*]+)\*/g)].map(([, what = '']) => what),
	}))

	test('has the 40 rules in their order, in both languages alike', () => {
		for (const page of Object.keys(WAITS)) {
			expect(rules(page).map(({ number }) => number), page).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
		}
		const [english, french] = Object.entries(WAITS).map(([page, words]) => rules(page).map((rule) => ({ ...rule, waits: rule.waits.map((what) => words.indexOf(what)) })))
		expect(french).toEqual(english)
	})

	test('names tests that exist, and says of whatever has none what it waits for', () => {
		const sources = ['bin', 'host', 'src', 'tests']
			.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
			.filter((path) => /\.(spec|test)\.ts$|Test\.php$/.test(path) && path !== 'bin/docs.spec.ts')
		const titles = new Set(sources.flatMap((path) => [...read(path).matchAll(/\((['"`])(rule \d+: .*?)(?<!\\)\1/g)].map(([, , title = '']) => title.replaceAll('\\\'', '\''))))
		for (const { number, tests, waits } of rules('docs/privacy.md')) {
			expect([...tests, ...waits].length, `rule ${number}`).toBeGreaterThan(0)
			expect(tests.filter((name) => !titles.has(name) || !name.includes(`rule ${number}:`)), `rule ${number}`).toEqual([])
			expect(waits.filter((what) => WAITS['docs/privacy.md']?.includes(what) !== true), `rule ${number}`).toEqual([])
		}
	})
})

test('every source file begins with its licence', () => {
	const files = ['appinfo', 'bin', 'host', 'lib', 'src', 'templates', 'tests']
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
		.filter((path) => /\.(php|ts|mjs|vue|css|xml)$/.test(path) && !/\/dist\/|\.tmp\/|^src\/api\/schema\.ts$/.test(path))
	expect(files.length).toBeGreaterThan(100)
	expect(files.filter((path) => !/SPDX-License-Identifier: AGPL-3\.0-or-later/.test(read(path).slice(0, 500)))).toEqual([])
})
