// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './host.ts'
import { must } from './process.ts'

/**
 * Packs the app as it is released. Packages of earlier versions may lie beside it: it is that of this version, made anew.
 *
 * @return the archive
 */
export async function packApp(): Promise<string> {
	const version = /<version>(.+)<\/version>/.exec(await readFile(join(ROOT, 'appinfo/info.xml'), 'utf8'))?.[1]
	const archive = join(ROOT, 'build', `socle-${version}.tar.gz`)
	await rm(archive, { force: true })
	await must('npm', ['run', '-s', 'package'], { cwd: ROOT })
	return archive
}
