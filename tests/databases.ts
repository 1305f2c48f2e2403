// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run test:databases [-- file filters]`: the integration tests on the embedded host with throw-away MariaDB and
// PostgreSQL servers. PostgreSQL twice: sorting as a French dictionary, and by bytes.

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startMariaDb, startPostgres } from './harness/databases.ts'
import { createHost, ROOT } from './harness/host.ts'
import { startPlatform } from './harness/shared.ts'
import { runTests } from './harness/suites.ts'

const servers = {
	MariaDB: startMariaDb,
	'PostgreSQL, French sorting': () => startPostgres('fr'),
	'PostgreSQL, sorting by bytes': () => startPostgres('C'),
}
let failed = false
for (const [name, startDatabase] of Object.entries(servers)) {
	const database = await startDatabase()
	try {
		const instance = await createHost(database)
		try {
			const { platform, stop } = await startPlatform(instance)
			try {
				console.log(`${name}: ${platform.url}`)
				const file = join(platform.folder, 'platform.json')
				await writeFile(file, JSON.stringify(platform))
				failed = !await runTests({ SOCLE_PLATFORM: file }, ['--only=integration', ...process.argv.slice(2)], ROOT) || failed
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
process.exit(failed ? 1 : 0)
