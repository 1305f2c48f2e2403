// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawn } from 'node:child_process'
import { existsSync, openSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Result {
	code: number
	stdout: string
	stderr: string
}

export interface Options {
	cwd?: string
	env?: Record<string, string>
	/** run as this system user: servers of databases refuse to be root */
	user?: { uid: number, gid: number } | null
	/** what it reads; nothing unless told */
	input?: string
	/** end the program with SIGKILL after so many milliseconds */
	killAfter?: number
}

/** A program that stays: it has a process group of its own, which ends with ours at the latest. */
export interface Service {
	pid: number
	stop(): Promise<void>
	/** like a power cut: SIGKILL to all of its processes */
	kill(): Promise<void>
}

const groups = new Set<number>()

function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
	try {
		process.kill(-pid, signal)
		return true
	} catch {
		return false
	}
}

const folders = new Set<string>()

process.on('exit', () => {
	groups.forEach((pid) => signalGroup(pid, 'SIGKILL'))
	folders.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => process.exit(1))
}

/**
 * A new folder that ends with this process at the latest.
 *
 * @param kind of what will be in it
 */
export async function throwAwayFolder(kind: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), `socle-${kind}-`))
	folders.add(folder)
	return folder
}

/**
 * Runs a program to its end.
 *
 * @param command program
 * @param args its arguments
 * @param options where and as whom
 */
export function run(command: string, args: string[], options: Options = {}): Promise<Result> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			stdio: ['pipe', 'pipe', 'pipe'],
			detached: true,
			...options.user,
		})
		// one that ended early says why by itself
		child.stdin.on('error', () => undefined).end(options.input ?? '')
		const pid = child.pid
		if (pid !== undefined) {
			groups.add(pid)
		}
		const timer = options.killAfter === undefined || pid === undefined
			? undefined
			: setTimeout(() => signalGroup(pid, 'SIGKILL'), options.killAfter)
		let stdout = ''
		let stderr = ''
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			stdout += text
		})
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			stderr += text
		})
		child.on('error', reject)
		child.on('close', (code) => {
			clearTimeout(timer)
			groups.delete(pid ?? 0)
			resolve({ code: code ?? -1, stdout, stderr })
		})
	})
}

/**
 * Runs a program that must succeed.
 *
 * @param command program
 * @param args its arguments
 * @param options where and as whom
 * @throws Error with all that it said
 */
export async function must(command: string, args: string[], options: Options = {}): Promise<string> {
	const result = await run(command, args, options)
	if (result.code !== 0) {
		throw new Error(`${command} ${args.join(' ')} ended with ${result.code}\n${result.stdout}\n${result.stderr}`)
	}
	return result.stdout
}

/**
 * Starts a program that stays, and waits until it is ready.
 *
 * @param command program
 * @param args its arguments
 * @param log file that gets what it says
 * @param ready asked again and again until it is true
 * @param options where and as whom
 * @throws Error when it ends before it is ready, or is not ready within a minute
 */
export async function start(command: string, args: string[], log: string, ready: () => Promise<boolean>, options: Options = {}): Promise<Service> {
	const out = openSync(log, 'a')
	const child = spawn(command, args, {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', out, out],
		detached: true,
		...options.user,
	})
	let ended = false
	const end = new Promise<void>((resolve) => child.once('close', () => {
		ended = true
		resolve()
	}))
	child.once('error', () => {
		ended = true
	})
	const pid = child.pid ?? 0
	groups.add(pid)

	async function halt(signal: NodeJS.Signals): Promise<void> {
		signalGroup(pid, signal)
		await Promise.race([end, sleep(10_000, undefined, { ref: false })])
		// workers may outlive the parent: whatever is left of the group goes too
		signalGroup(pid, 'SIGKILL')
		await end
		groups.delete(pid)
	}

	const service = { pid, stop: () => halt('SIGTERM'), kill: () => halt('SIGKILL') }
	const until = Date.now() + 60_000
	while (!await ready().catch(() => false)) {
		if (ended || Date.now() > until) {
			await service.kill()
			throw new Error(`${command} ${args.join(' ')} did not start, see ${log}`)
		}
		await sleep(50)
	}
	return service
}

/** A port of the loopback address that nobody uses at this moment. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')))
		})
	})
}

/**
 * @param name program
 * @param folders looked into after those of PATH
 * @return its path, null when it is not installed
 */
export function which(name: string, folders: string[] = []): string | null {
	const paths = [...(process.env.PATH ?? '').split(delimiter), ...folders].map((folder) => join(folder, name))
	return paths.find((path) => existsSync(path)) ?? null
}
