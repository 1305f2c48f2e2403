// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run test:nextcloud [-- --only=integration|e2e] [file filters]`: the integration and browser tests on throw-away
// real Nextclouds (NEXTCLOUD_DIR, or all releases of the cache folder), with the packed app. DB=mysql|pgsql.

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startMariaDb, startPostgres } from './harness/databases.ts'
import { ROOT } from './harness/host.ts'
import { createNextcloud, releases } from './harness/nextcloud.ts'
import { packApp } from './harness/package.ts'
import { startPlatform } from './harness/shared.ts'
import { runTests } from './harness/suites.ts'

const kind = process.env.DB ?? 'sqlite'
if (!['sqlite', 'mysql', 'pgsql'].includes(kind)) {
	throw new Error(`DB=${kind}: sqlite, mysql or pgsql`)
}
const dirs = await releases()
const archive = process.env.SOCLE_ARCHIVE ?? await packApp()
let failed = false
for (const dir of dirs) {
	const database = kind === 'mysql' ? await startMariaDb() : kind === 'pgsql' ? await startPostgres() : null
	try {
		const instance = await createNextcloud(dir, archive, database)
		const { platform, stop } = await startPlatform(instance)
		try {
			console.log(`Nextcloud ${platform.version}, ${platform.database}: ${platform.url}`)
			const file = join(platform.folder, 'platform.json')
			await writeFile(file, JSON.stringify(platform))
			failed = !await runTests({ SOCLE_PLATFORM: file }, process.argv.slice(2), ROOT) || failed
		} finally {
			await stop()
			await rm(instance.folder, { recursive: true, force: true })
		}
	} finally {
		await database?.stop()
	}
}
process.exit(failed ? 1 : 0)
