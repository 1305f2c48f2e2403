// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Instance, Platform } from '../harness/platform.ts'

import { rm } from 'node:fs/promises'
import { inject } from 'vitest'
import { startMariaDb, startPostgres } from '../harness/databases.ts'
import { createHost } from '../harness/host.ts'
import { mustOcc, serve } from '../harness/platform.ts'
import { prepare } from '../harness/shared.ts'
import { Client } from './client.ts'

const DAY = 86400

/** An embedded host of its own, on the same kind of database, whose clock can be moved: forward only. */
export interface MovedHost {
	instance: Instance
	/** As it is served now. */
	platform: () => Platform
	/** The keeper, at the present moment of that host. */
	keeper: () => Client
	/** Lets days pass: the server is another one then, the data is the same. */
	later: (days: number) => Promise<void>
	/** Moves the clock of a command. */
	env: () => Record<string, string>
	/** Everything that has to be done by itself by now. */
	jobs: () => Promise<void>
	/** Now, in seconds, on that host. */
	now: () => number
	end: () => Promise<void>
}

/**
 * Every job once, whether its time has come or not.
 *
 * @param instance where
 * @param classes their names after OCA\Socle\
 */
export async function runJobs(instance: Instance, classes: string[]): Promise<void> {
	if (instance.kind === 'host') {
		await mustOcc(instance, ['background:run'])
		return
	}
	for (const name of classes) {
		const listed = await mustOcc(instance, ['background-job:list', '--class', `OCA\\Socle\\${name}`, '--output=json'])
		for (const { id } of JSON.parse(listed) as { id: string | number }[]) {
			await mustOcc(instance, ['background-job:execute', '--force-execute', String(id)])
		}
	}
}

/** A host whose clock can be moved; whoever starts it ends it. */
export async function startMovedHost(): Promise<MovedHost> {
	const kind = inject('platform').database
	const database = kind === 'mysql' ? await startMariaDb() : kind === 'pgsql' ? await startPostgres() : null
	const instance = await createHost(database)
	await prepare(instance)
	let seconds = 0
	let server = await serve(instance)
	let client = new Client(server.url, 'keeper')
	await client.logIn()
	const env = () => ({ SOCLE_CLOCK_OFFSET: String(seconds) })
	return {
		instance,
		env,
		platform: () => ({ ...instance, url: server.url }),
		keeper: () => client,
		async later(days) {
			// what runs once a day waits for longer than a day: two moments of one second are not that far apart
			seconds += days * DAY + 1
			await server.stop()
			server = await serve(instance, env())
			client = new Client(server.url, 'keeper')
			await client.logIn()
		},
		async jobs() {
			await mustOcc(instance, ['background:run'], env())
		},
		now: () => Math.floor(Date.now() / 1000) + seconds,
		async end() {
			await server.stop()
			await database?.stop()
			await rm(instance.folder, { recursive: true, force: true })
		},
	}
}
