// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
// @ts-check

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string[]} paths files, and folders with all that lies in them but tests and `dist`
 * @return {string} changes when a name or a byte of them changes
 */
export function fingerprint(paths) {
	const hash = createHash('sha256')
	for (const file of paths.flatMap(filesOf)) {
		hash.update(`${file}\0`).update(createHash('sha256').update(readFileSync(file)).digest())
	}
	return hash.digest('hex')
}

/**
 * @param {string} path
 * @return {string[]} sorted
 */
function filesOf(path) {
	const status = statSync(path, { throwIfNoEntry: false })
	if (status === undefined || path.endsWith('.spec.ts')) {
		return []
	}
	if (!status.isDirectory()) {
		return [path]
	}
	return readdirSync(path).filter((name) => name !== 'dist').sort().flatMap((name) => filesOf(join(path, name)))
}
