// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Dependency } from 'rollup-plugin-license'
import type { Plugin } from 'vite'

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import license from 'rollup-plugin-license'

const ROOT = resolve(import.meta.dirname, '..')
/** Their texts name no holder of rights: one library's text is the other's. */
const WITHOUT_HOLDER = ['AGPL-3.0-or-later', 'GPL-3.0-or-later']

export interface Library {
	name: string
	version: string
	/** as SPDX writes it */
	licence: string
	author: string
	/** '' when it brings none */
	text: string
}

/**
 * Writes down the licences of all that is bundled.
 *
 * @param file where
 * @return a new plugin for each build that goes into the same package: the pages', and those of their workers
 */
export function licencesInto(file: string): () => Plugin {
	const libraries = new Map<string, Library>()
	return () => ({
		...license({
			thirdParty: {
				multipleVersions: true,
				output(found) {
					found.map(read).forEach((library) => libraries.set(`${library.name} ${library.version}`, library))
					mkdirSync(dirname(file), { recursive: true })
					writeFileSync(file, describe([...libraries.values()]))
				},
			},
		}),
		// after all others: only what is left of a library counts
		enforce: 'post',
	})
}

function read({ name, version, license, licenseText, noticeText, author }: Dependency): Library {
	const licence = license ?? ''
	const texts = [licenseText ?? ownFile(`node_modules/${name}/LICENSES/${licence}.txt`), noticeText ?? '']
	return {
		name: name ?? '',
		version: version ?? '',
		licence,
		author: author?.name ?? '',
		text: texts.map((text) => text.replaceAll('\r', '').trim()).filter((text) => text !== '').join('\n\n'),
	}
}

function ownFile(path: string): string {
	const file = resolve(ROOT, path)
	return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * @param libraries in any order
 * @return the same text each time: who is in, and each licence once
 * @throws Error when the text of a licence is nowhere
 */
export function describe(libraries: Library[]): string {
	const sorted = libraries.toSorted((a, b) => nameOf(a) < nameOf(b) ? -1 : 1)
	const byText = new Map<string, string[]>()
	for (const library of sorted) {
		const text = library.text !== '' ? library.text : borrowed(library, sorted)
		byText.set(text, [...byText.get(text) ?? [], nameOf(library)])
	}
	return [
		'Socle is under the GNU Affero General Public License, version 3 or later: see the file LICENSE of this package.',
		'Its pages hold parts of the libraries that are named below, each under its own licence.',
		'',
		...sorted.map((library) => `${nameOf(library)}: ${library.licence}${library.author === '' ? '' : `, ${library.author}`}`),
		...[...byText].flatMap(([text, names]) => ['', '-'.repeat(80), ...names, '', text]),
		'',
	].join('\n')
}

function nameOf({ name, version }: Library): string {
	return `${name} ${version}`
}

function borrowed(library: Library, from: Library[]): string {
	const other = WITHOUT_HOLDER.includes(library.licence) ? from.find(({ licence, text }) => licence === library.licence && text !== '') : undefined
	if (other === undefined) {
		throw new Error(`${nameOf(library)} (${library.licence}) brings no text of its licence.`)
	}
	return other.text
}
