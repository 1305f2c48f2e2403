// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run test:databases [-- file filters]`: the integration tests on the embedded host with throw-away MariaDB and
// PostgreSQL servers. PostgreSQL twice: sorting as a French dictionary, and by bytes.

import type { Database } from './harness/databases.ts'

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startMariaDb, startPostgres } from './harness/databases.ts'
import { createHost, ROOT } from './harness/host.ts'
import { startPlatform } from './harness/shared.ts'
import { runTests } from './harness/suites.ts'

/** What sorting could change; the rest is known from the other PostgreSQL. */
const SORTED = ['Register', 'Consent', 'Import/Matching']
const filters = process.argv.slice(2)

async function passes(name: string, startDatabase: () => Promise<Database>, files: string[]): Promise<boolean> {
	const database = await startDatabase()
	try {
		const instance = await createHost(database)
		try {
			const { platform, stop } = await startPlatform(instance)
			try {
				console.log(`${name}: ${platform.url}`)
				const file = join(platform.folder, 'platform.json')
				await writeFile(file, JSON.stringify(platform))
				return await runTests({ SOCLE_PLATFORM: file }, ['--only=integration', ...files], ROOT)
			} finally {
				await stop()
			}
		} finally {
			await rm(instance.folder, { recursive: true, force: true })
		}
	} finally {
		await database.stop()
	}
}

const results: boolean[] = []
results.push(await passes('MariaDB', startMariaDb, filters))
results.push(await passes('PostgreSQL, French sorting', () => startPostgres('fr'), filters))
results.push(await passes('PostgreSQL, sorting by bytes', () => startPostgres('C'), filters.length > 0 ? filters : SORTED))
process.exit(results.every((passed) => passed) ? 0 : 1)
