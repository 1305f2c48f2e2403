// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the browser has to load before anything of Socle is shown: an entry with its static imports, compressed. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const JS = resolve(import.meta.dirname, '../js')

/**
 * The files that an entry loads at once, itself included.
 *
 * @param file in js/
 * @param found those that are already known
 */
export function staticImports(file: string, found = new Set<string>()): Set<string> {
	if (!found.has(file)) {
		found.add(file)
		const source = readFileSync(resolve(JS, file), 'utf8')
		for (const [, name = ''] of source.matchAll(/(?:^|[;}\s])(?:import|export)(?:[^'"()]*?from)?\s*["']\.\/([^"']+\.mjs)["']/g)) {
			staticImports(name, found)
		}
	}
	return found
}

/**
 * Their size as gzip -9 makes it.
 *
 * @param file in js/
 * @return thousands of bytes
 */
export function weight(file: string): number {
	return [...staticImports(file)].reduce((sum, name) => sum + gzipSync(readFileSync(resolve(JS, name)), { level: 9 }).length, 0) / 1000
}
