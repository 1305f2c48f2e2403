// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run test:databases [-- --on=NAME] [file filters]`: the integration tests on the embedded host with throw-away MariaDB
// and PostgreSQL servers, side by side. PostgreSQL twice: sorting as a French dictionary, and by bytes.

import type { Database } from './harness/databases.ts'

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { count, runSteps } from '../bin/steps.ts'
import { startMariaDb, startPostgres } from './harness/databases.ts'
import { createHost, ROOT } from './harness/host.ts'
import { startPlatform } from './harness/shared.ts'
import { runTests } from './harness/suites.ts'

/** What sorting could change; the rest is known from the other PostgreSQL. */
const SORTED = ['Register', 'Consent', 'Import/Matching']
const { values: { on }, positionals: filters } = parseArgs({ options: { on: { type: 'string' } }, allowPositionals: true })

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

const PLACES: Record<string, () => Promise<boolean>> = {
	mariadb: () => passes('MariaDB', startMariaDb, filters),
	'postgresql-fr': () => passes('PostgreSQL, French sorting', () => startPostgres('fr'), filters),
	'postgresql-bytes': () => passes('PostgreSQL, sorting by bytes', () => startPostgres('C'), filters.length > 0 ? filters : SORTED),
}

async function all(): Promise<boolean> {
	const args = (name: string) => ['node_modules/tsx/dist/cli.mjs', 'tests/databases.ts', `--on=${name}`, ...filters]
	// the short one waits for the other two: three at a time are too slow for what waits for an answer
	const results = await runSteps(Object.keys(PLACES).map((name, index) => ({ name, command: 'node', args: args(name), tests: 'vitest', stage: index === 2 ? 1 : 0 })), join(ROOT, 'build/logs'))
	const lines = results.flatMap(({ name, seconds, passed, failed, failures }) => [`${name}: ${count(passed, failed)}, ${seconds.toFixed(0)} s`, ...failures])
	await writeFile(join(ROOT, 'build/logs/databases.txt'), lines.map((line) => `${line}\n`).join(''))
	console.log(lines.join('\n'))
	return results.every(({ code }) => code === 0)
}

process.chdir(ROOT)
const place = on === undefined ? all : PLACES[on]
if (place === undefined) {
	throw new Error(`--on=${on}: one of ${Object.keys(PLACES).join(', ')}`)
}
process.exit(await place() ? 0 : 1)
