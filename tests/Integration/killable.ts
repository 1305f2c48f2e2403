// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Instance } from '../harness/platform.ts'

import { rm } from 'node:fs/promises'
import { inject } from 'vitest'
import { startMariaDb, startPostgres } from '../harness/databases.ts'
import { createHost } from '../harness/host.ts'
import { prepare } from '../harness/shared.ts'

/** Where a server may be killed. The host ends an earlier server on the same data: there it is a host of its own. */
export async function killable(): Promise<{ instance: Instance, end: () => Promise<void> }> {
	const platform = inject('platform')
	if (platform.kind === 'nextcloud') {
		return { instance: platform, end: () => Promise.resolve() }
	}
	const database = platform.database === 'mysql' ? await startMariaDb() : platform.database === 'pgsql' ? await startPostgres() : null
	const instance = await createHost(database)
	await prepare(instance)
	return {
		instance,
		async end() {
			await database?.stop()
			await rm(instance.folder, { recursive: true, force: true })
		},
	}
}
