// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Library } from './licences.ts'

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, describe as group, test } from 'vitest'
import { describe } from './licences.ts'

const JS = resolve(import.meta.dirname, '../js')

function library(name: string, licence: string, text: string): Library {
	return { name, version: '1.0.0', licence, author: 'Zoé', text }
}

/** A folder may be called otherwise than the library in it, of which there is another version too. */
function ownName(folder: string): string {
	const about = join(JS, '../node_modules', folder, 'package.json')
	return folder !== '' && existsSync(about) ? (JSON.parse(readFileSync(about, 'utf8')) as { name: string }).name : folder
}

group('the licences of libraries', () => {
	const vue = library('vue', 'MIT', 'Copyright Evan')
	const auth = library('auth', 'GPL-3.0-or-later', 'GNU')

	test('each library is named, each text is there once', () => {
		const text = describe([vue, { ...vue, name: 'reactivity' }, auth])
		expect(text).toContain('\nauth 1.0.0: GPL-3.0-or-later, Zoé\nreactivity 1.0.0: MIT, Zoé\nvue 1.0.0: MIT, Zoé\n')
		expect(text.split('Copyright Evan')).toHaveLength(2)
	})

	test('the same libraries give the same text, in whatever order they came', () => {
		expect(describe([auth, vue])).toBe(describe([vue, auth]))
	})

	test('a text is borrowed only where it names nobody', () => {
		expect(describe([library('bus', 'GPL-3.0-or-later', ''), auth])).toContain('\nauth 1.0.0\nbus 1.0.0\n\nGNU\n')
		expect(() => describe([library('bus', 'MIT', ''), vue])).toThrow('bus 1.0.0')
	})

	test('all that the built pages and workers are made of is named (after `npm run build`)', () => {
		const named = readFileSync(join(JS, 'LICENCES.txt'), 'utf8')
		const bundled = readdirSync(JS).filter((name) => name.endsWith('.mjs.map')).flatMap((name) => {
			const { sources } = JSON.parse(readFileSync(join(JS, name), 'utf8')) as { sources: string[] }
			return sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? '')
		}).map(ownName)
		expect(bundled).toContain('papaparse')
		expect([...new Set(bundled)].filter((name) => name !== '' && !named.includes(`\n${name} `))).toEqual([])
	})
})
