// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './host.ts'
import { must } from './process.ts'

/**
 * Packs the app as it is released.
 *
 * @return the archive
 */
export async function packApp(): Promise<string> {
	await must('npm', ['run', '-s', 'package'], { cwd: ROOT })
	const archive = (await readdir(join(ROOT, 'build'))).find((name) => /^socle-.*\.tar\.gz$/.test(name))
	if (archive === undefined) {
		throw new Error('npm run package made no build/socle-<version>.tar.gz')
	}
	return join(ROOT, 'build', archive)
}
