// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run l10n`: finds every text of the app in src/ and lib/, writes the English catalogue, sorts the French one
 * (l10n/fr.json, translated by hand), and writes both as the scripts that a page loads. Says what is missing in French;
 * with --prune it also takes out what nothing uses any more.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Catalogue = Record<string, string | string[]>

const ROOT = resolve(import.meta.dirname, '..')
const PLURALS = { en: 'nplurals=2; plural=(n != 1);', fr: 'nplurals=2; plural=(n > 1);' }
type Language = keyof typeof PLURALS

const PIECE = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`
const TEXT = String.raw`(${PIECE}(?:\s*[.+]\s*${PIECE})*)`
const ONE = [String.raw`(?<![\w$.])t\(\s*'socle',\s*${TEXT}`, String.raw`->t\(\s*${TEXT}`]
const SEVERAL = [String.raw`(?<![\w$.])n\(\s*'socle',\s*${TEXT},\s*${TEXT}`, String.raw`->n\(\s*${TEXT},\s*${TEXT}`]

/**
 * The string that a literal, or several joined ones, stand for.
 *
 * @param literal as it is written in the source
 */
function value(literal: string): string {
	const pieces = literal.match(new RegExp(PIECE, 'g')) ?? []
	return pieces.map((piece) => piece.slice(1, -1).replace(/\\(.)/g, '$1')).join('')
}

/**
 * The English catalogue of one source file.
 *
 * @param source its text: TypeScript, Vue or PHP
 */
export function extract(source: string): Catalogue {
	const found: Catalogue = {}
	for (const pattern of ONE) {
		for (const [, text = ''] of source.matchAll(new RegExp(pattern, 'g'))) {
			found[value(text)] = value(text)
		}
	}
	for (const pattern of SEVERAL) {
		for (const [, one = '', many = ''] of source.matchAll(new RegExp(pattern, 'g'))) {
			found[`_${value(one)}_::_${value(many)}_`] = [value(one), value(many)]
		}
	}
	return found
}

/** The English catalogue of the whole app. */
export function texts(): Catalogue {
	const folders = ['src', 'lib', 'templates'].map((name) => resolve(ROOT, name)).filter(existsSync)
	const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|vue|php)$/.test(name) && !name.endsWith('.spec.ts'))
		.map((name) => readFileSync(resolve(folder, name), 'utf8')))
	return Object.assign({}, ...sources.map(extract))
}

/**
 * The translations of a language as they are on disk.
 *
 * @param language its code
 */
export function read(language: Language): Catalogue {
	return JSON.parse(readFileSync(resolve(ROOT, `l10n/${language}.json`), 'utf8')).translations
}

/**
 * The two files of a language: for PHP, and for the page.
 *
 * @param language its code
 * @param catalogue its translations
 */
export function files(language: Language, catalogue: Catalogue): { json: string, js: string } {
	const keys = Object.keys(catalogue).sort((a, b) => a < b ? -1 : 1)
	const sorted = Object.fromEntries(keys.map((key) => [key, catalogue[key]]))
	const translations = JSON.stringify(sorted, null, '\t')
	return {
		json: JSON.stringify({ translations: sorted, pluralForm: PLURALS[language] }, null, '\t') + '\n',
		js: `OC.L10N.register('socle', ${translations}, '${PLURALS[language]}')\n`,
	}
}

function write(language: Language, catalogue: Catalogue): void {
	const { json, js } = files(language, catalogue)
	writeFileSync(resolve(ROOT, `l10n/${language}.json`), json)
	writeFileSync(resolve(ROOT, `l10n/${language}.js`), js)
}

if (process.argv[1] === import.meta.filename) {
	const english = texts()
	const french = read('fr')
	if (process.argv.includes('--prune')) {
		Object.keys(french).filter((key) => !(key in english)).forEach((key) => delete french[key])
	}
	write('en', english)
	write('fr', french)
	const missing = Object.keys(english).filter((key) => !(key in french))
	missing.forEach((key) => console.error(`not yet in l10n/fr.json: ${JSON.stringify(key)}`))
	process.exitCode = missing.length > 0 ? 1 : 0
}
