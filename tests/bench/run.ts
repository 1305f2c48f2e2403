// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run bench [-- options]`: the figures that Socle promises, as a table and as JSON (build/bench.json).
//   --smoke            the host only, few people and few rounds: does it run at all
//   --on=host,sqlite,mysql,pgsql   the embedded host; real Nextclouds with these databases (all unless told)
//   --contacts=100000  people in the register        --rounds=300   times that every request is made
//   --decisions=10000  of 1,000 words each
// The real Nextcloud: NEXTCLOUD_DIR, else the first release of the cache folder.

import type { LedgerFigure } from './consents.ts'
import type { Spread } from './figures.ts'
import type { ImportFigures } from './imports.ts'
import type { Figure } from './requests.ts'

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { weight } from '../../bin/size.ts'
import { startMariaDb, startPostgres } from '../harness/databases.ts'
import { createHost, ROOT } from '../harness/host.ts'
import { createNextcloud, releases, withMemoryCache } from '../harness/nextcloud.ts'
import { packApp } from '../harness/package.ts'
import { mustOcc, serve } from '../harness/platform.ts'
import { must } from '../harness/process.ts'
import { prepare } from '../harness/shared.ts'
import { measureLedger, suppress } from './consents.ts'
import { table } from './figures.ts'
import { dataSource, measureImport } from './imports.ts'
import { measureDecisions, measureRequests } from './requests.ts'
import { measureMap, measureScreen } from './screen.ts'

const { values: options } = parseArgs({
	options: {
		smoke: { type: 'boolean', default: false },
		on: { type: 'string' },
		contacts: { type: 'string' },
		rounds: { type: 'string' },
		decisions: { type: 'string' },
	},
})
const places = (options.on ?? (options.smoke ? 'host' : 'host,sqlite,mysql,pgsql')).split(',')
const contacts = Number(options.contacts ?? (options.smoke ? 2000 : 100_000))
const decisions = Number(options.decisions ?? (options.smoke ? 500 : 10_000))
const rounds = Number(options.rounds ?? (options.smoke ? 10 : 300))

interface Result {
	place: string
	requests: Figure[]
	import: ImportFigures
	ledger: LedgerFigure[]
	/** milliseconds until the list is on screen; on the host only */
	screen: Spread | null
	/** milliseconds until the map is drawn; on the host only */
	map: Spread | null
}

async function measure(place: string, archive: string): Promise<Result> {
	const database = place === 'mysql' ? await startMariaDb() : place === 'pgsql' ? await startPostgres() : null
	const [release = ''] = place === 'host' ? [] : await releases()
	const created = place === 'host'
		? await createHost()
		: await createNextcloud(release, archive, database, [join(import.meta.dirname, 'socle_floor')])
	const cached = created.kind === 'nextcloud' ? await withMemoryCache(created) : null
	const instance = cached ?? created
	try {
		await prepare(instance)
		if (instance.kind === 'nextcloud') {
			await mustOcc(instance, ['app:enable', 'socle_floor'])
		}
		const server = await serve(instance, { SOCLE_DEBUG: '' })
		try {
			const platform = { ...instance, url: server.url }
			await suppress(platform, database, contacts / 10)
			const imported = await measureImport(instance, database, contacts)
			const [dsn = '', user = '', password = ''] = dataSource(platform, database)
			await must('php', [join(import.meta.dirname, 'circles.php'), dsn, user, password, 'member', instance.kind === 'host' ? 'name' : 'displayname'])
			const requests = await measureRequests(platform, rounds)
			const screen = instance.kind === 'host' ? await measureScreen(platform, Math.min(rounds, 20)) : null
			const map = instance.kind === 'host' ? await measureMap(platform, Math.min(rounds, 20)) : null
			const ledger = await measureLedger(instance, database, contacts)
			await must('php', [join(import.meta.dirname, 'decisions.php'), dsn, user, password, String(decisions)])
			await mustOcc(instance, ['group:add', 'bench_adopt'])
			for (const account of ['coordinator', 'member']) {
				await mustOcc(instance, ['group:adduser', 'bench_adopt', account])
			}
			requests.push(...await measureDecisions(platform, rounds))
			return { screen, map, place: instance.kind === 'host' ? 'host, SQLite' : `Nextcloud ${instance.version}, ${instance.database}, ${cached === null ? 'without' : 'with'} memory cache`, requests, import: imported, ledger }
		} finally {
			await server.stop()
		}
	} finally {
		await rm(instance.folder, { recursive: true, force: true })
		await database?.stop()
	}
}

const ms = (time: number) => time.toFixed(1)
const mark = (value: number, target: number) => value <= target ? '' : ' over'

function show({ place, requests, import: figures, ledger, screen, map }: Result): void {
	console.log(`\n${place}: ${contacts} people, ${rounds} rounds`)
	console.log(table([
		['', 'p10 ms', 'median', 'p90', 'ratio', 'target'],
		...requests.map((each) => [each.name, ms(each.p10), ms(each.median), ms(each.p90), each.ratio.toFixed(2), each.target === null ? '' : `${each.target.toFixed(2)}${place.startsWith('host') ? ' (trend)' : mark(each.ratio, each.target)}`]),
	]))
	console.log(table([
		['', 'seconds', 'rows', 'MB above empty', 'ratio', 'target'],
		['empty command', figures.empty.toFixed(2), '', '', '', ''],
		['bare batched insert', figures.bare.toFixed(2), String(figures.written), '', '', ''],
		['import', figures.import.toFixed(2), String(figures.rows), ms(figures.importMemory / 1e6), figures.ratio.toFixed(2), `2.00, 16 MB${mark(figures.ratio, 2)}`],
		['export', figures.export.toFixed(2), String(figures.rows), ms(figures.exportMemory / 1e6), '', '16 MB'],
		...ledger.map((each) => [each.name, each.seconds.toFixed(2), String(each.rows), ms(each.memory / 1e6), each.ratio.toFixed(2), `${each.target.toFixed(2)}, 16 MB${mark(each.ratio, each.target)}`]),
	]))
	if (screen !== null) {
		console.log(`list on screen after ${ms(screen.median)} ms (${ms(screen.p10)} to ${ms(screen.p90)}) of at most 1000${mark(screen.median, 1000)}`)
	}
	if (map !== null) {
		console.log(`map of 200 circles drawn after ${ms(map.median)} ms (${ms(map.p10)} to ${ms(map.p90)}) of at most 300${mark(map.median, 300)}`)
	}
}

const archive = places.some((place) => place !== 'host') ? process.env.SOCLE_ARCHIVE ?? await packApp() : ''
const results: Result[] = []
for (const place of places) {
	const result = await measure(place, archive)
	results.push(result)
	show(result)
}
const size = weight('socle-main.mjs')
console.log(`\nMain entry with its static imports: ${size.toFixed(1)} kB of at most 170${mark(size, 170)}`)
await mkdir(join(ROOT, 'build'), { recursive: true })
await writeFile(join(ROOT, 'build/bench.json'), JSON.stringify({ contacts, rounds, kilobytes: size, results }, null, '\t'))
