// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Result, Service } from './process.ts'

import { freePort, run, start } from './process.ts'

/** An instance with Socle in it, on disk, whether served or not. Plain data: it crosses process borders. */
export interface Instance {
	kind: 'host' | 'nextcloud'
	/** of the platform, as `32.0.1`; of the host `host` */
	version: string
	database: 'sqlite' | 'mysql' | 'pgsql'
	/** working folder of its programs */
	cwd: string
	env: Record<string, string>
	/** the console command and its first arguments */
	occ: string[]
	/** the server's command; `{port}` is put in */
	server: string[]
	dataDir: string
	/** everything that it wrote: removed at the end */
	folder: string
}

/** A running instance: what tests are written against. */
export interface Platform extends Instance {
	/** without a slash at the end */
	url: string
	occ: string[]
}

/**
 * @param instance where
 * @param args command and arguments
 * @param options environment, or a moment to be killed at
 * @param options.env added to the environment
 * @param options.killAfter milliseconds
 */
export function occ(instance: Instance, args: string[], options: { env?: Record<string, string>, input?: string, killAfter?: number } = {}): Promise<Result> {
	const [command, ...first] = instance.occ
	return run(command ?? '', [...first, ...args], {
		cwd: instance.cwd,
		env: { ...instance.env, ...options.env },
		input: options.input,
		killAfter: options.killAfter,
	})
}

/**
 * @param instance where
 * @param args command and arguments
 * @param env added to the environment
 * @throws Error when the command fails
 */
export async function mustOcc(instance: Instance, args: string[], env: Record<string, string> = {}): Promise<string> {
	const result = await occ(instance, args, { env })
	if (result.code !== 0) {
		throw new Error(`occ ${args.join(' ')} ended with ${result.code}\n${result.stdout}\n${result.stderr}`)
	}
	return result.stdout
}

/**
 * Serves an instance; a second server on the same data may run beside the first.
 *
 * @param instance what
 * @param env added to the environment
 */
export async function serve(instance: Instance, env: Record<string, string> = {}): Promise<Service & { url: string }> {
	const port = await freePort()
	const url = `http://127.0.0.1:${port}`
	const [command, ...args] = instance.server.map((part) => part.replace('{port}', String(port)))
	const service = await start(
		command ?? '',
		args,
		`${instance.folder}/server.log`,
		async () => (await fetch(`${url}/status.php`)).ok,
		{ cwd: instance.cwd, env: { ...instance.env, ...env } },
	)
	return { ...service, url }
}
