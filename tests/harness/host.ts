// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Database } from './databases.ts'
import type { Instance } from './platform.ts'

import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { throwAwayFolder } from './process.ts'

/** the checkout */
export const ROOT = resolve(import.meta.dirname, '../..')

/** What PHP has compiled, from one command to the next: the tests give a thousand of them, and compiling takes longer than most. */
const COMPILED = join(ROOT, 'tests/.tmp/opcache')

/**
 * A throw-away data folder for the embedded host. Its background jobs run when a test says so, and not in the middle of another one.
 *
 * @param database a server to use; without: SQLite
 */
export async function createHost(database: Database | null = null): Promise<Instance> {
	const folder = await throwAwayFolder('host')
	const dataDir = join(folder, 'data')
	await mkdir(COMPILED, { recursive: true })
	return {
		kind: 'host',
		version: 'host',
		database: database?.kind ?? 'sqlite',
		cwd: ROOT,
		env: { SOCLE_DEBUG: '1', ...database === null ? {} : { SOCLE_DATABASE: database.url } },
		occ: ['php', '-d', 'opcache.enable_cli=1', '-d', `opcache.file_cache=${COMPILED}`, '-d', 'opcache.file_cache_only=1', 'host/bin/occ', '--data', dataDir],
		server: ['php', 'host/bin/serve', '--data', dataDir, '--port', '{port}', '--no-open', '--no-jobs'],
		dataDir,
		folder,
	}
}
