// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run package`: build/socle-<version>.tar.gz, as Nextcloud's app store wants it.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { archive } from './archive.ts'

process.chdir(resolve(import.meta.dirname, '..'))

/** What an instance needs, and the only kinds of files that may be in it. */
const CONTENT: Record<string, RegExp> = {
	appinfo: /\.xml$/,
	css: /\.css$/,
	img: /\.svg$/,
	js: /(\.mjs|^js[\\/]LICENCES\.txt)$/,
	l10n: /\.(js|json)$/,
	lib: /\.php$/,
	templates: /\.php$/,
}
/** Built beside what is shipped, and left out. */
const LEFT_OUT = /(^|\/)\.socle$|\.map$|\.license$/
const FILES = ['CHANGELOG.md', 'LICENSE', 'js/LICENCES.txt', 'openapi.json']
const MAXIMUM = 6_000_000

function fail(message: string): never {
	console.error(message)
	process.exit(1)
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name)
		return entry.isDirectory() ? filesIn(path) : [path]
	})
}

const version = /<version>(.+)<\/version>/.exec(readFileSync('appinfo/info.xml', 'utf8'))?.[1]
if (version === undefined || version !== JSON.parse(readFileSync('package.json', 'utf8')).version) {
	fail('appinfo/info.xml and package.json must name the same version.')
}
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## [${version}]`)) {
	fail(`CHANGELOG.md does not tell what is in ${version}.`)
}
const files = new Map(FILES.map((path) => [`socle/${path}`, readFileSync(path)]))
for (const [folder, allowed] of Object.entries(CONTENT)) {
	for (const path of filesIn(folder).filter((path) => !LEFT_OUT.test(path))) {
		if (!allowed.test(path)) {
			fail(`${path} does not belong into the package.`)
		}
		files.set(`socle/${path}`, readFileSync(path))
	}
}
const packed = archive(files)
if (packed.length > MAXIMUM) {
	fail(`The package would have ${packed.length} bytes, more than ${MAXIMUM}.`)
}
mkdirSync('build', { recursive: true })
const target = `build/socle-${version}.tar.gz`
writeFileSync(target, packed)
console.info(`${target}: ${files.size} files, ${(packed.length / 1_000_000).toFixed(2)} MB`)
