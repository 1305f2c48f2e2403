// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run l10n`: finds every text of the app and writes the catalogues, for each language one that PHP reads (.json) and one
 * that a page loads (.js), each with what is said there: PHP reads all of its own in every request that says anything. The
 * French ones are translated by hand, in either of the two. Says what is missing in French; with --prune it also takes out
 * what nothing uses any more.
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

/** Where is said what is in each of a language's files. */
const SAID_IN = { json: ['lib', 'templates'], js: ['src'] }
type Kind = keyof typeof SAID_IN

/**
 * The English catalogue of all that is said there.
 *
 * @param kinds of files; all unless told
 */
export function texts(kinds: Kind[] = ['json', 'js']): Catalogue {
	const folders = kinds.flatMap((kind) => SAID_IN[kind]).map((name) => resolve(ROOT, name)).filter(existsSync)
	const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|vue|php)$/.test(name) && !name.endsWith('.spec.ts'))
		.map((name) => readFileSync(resolve(folder, name), 'utf8')))
	return Object.assign({}, ...sources.map(extract))
}

const path = (language: Language, kind: Kind) => resolve(ROOT, `l10n/${language}.${kind}`)

/**
 * The translations of a language as they are in its two files.
 *
 * @param language its code
 */
export function read(language: Language): Catalogue {
	const script = readFileSync(path(language, 'js'), 'utf8')
	return {
		...JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)),
		...JSON.parse(readFileSync(path(language, 'json'), 'utf8')).translations,
	}
}

/**
 * The two files of a language: for PHP, and for the page.
 *
 * @param language its code
 * @param catalogue its translations
 */
export function files(language: Language, catalogue: Catalogue): Record<Kind, string> {
	const said = (kind: Kind) => {
		const keys = Object.keys(texts([kind])).filter((key) => key in catalogue).sort((a, b) => a < b ? -1 : 1)
		return Object.fromEntries(keys.map((key) => [key, catalogue[key]]))
	}
	return {
		json: JSON.stringify({ translations: said('json'), pluralForm: PLURALS[language] }, null, '\t') + '\n',
		js: `OC.L10N.register('socle', ${JSON.stringify(said('js'), null, '\t')}, '${PLURALS[language]}')\n`,
	}
}

if (process.argv[1] === import.meta.filename) {
	const english = texts()
	const french = read('fr')
	const unused = Object.keys(french).filter((key) => !(key in english))
	if (unused.length > 0 && !process.argv.includes('--prune')) {
		console.error(`Nothing says these any more; --prune takes them out:\n${unused.join('\n')}`)
		process.exit(1)
	}
	for (const [language, catalogue] of [['en', english], ['fr', french]] as const) {
		for (const [kind, text] of Object.entries(files(language, catalogue))) {
			writeFileSync(resolve(ROOT, `l10n/${language}.${kind}`), text)
		}
	}
	const missing = Object.keys(english).filter((key) => !(key in french))
	missing.forEach((key) => console.error(`not yet in l10n/fr.json: ${JSON.stringify(key)}`))
	process.exitCode = missing.length > 0 ? 1 : 0
}
