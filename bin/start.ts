// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm start`: Socle on this computer, with a demo collective, for a look or for work on it.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { DEMO, PASSWORD } from './demo/accounts.ts'
import { locate } from './programs.mjs'

const root = resolve(import.meta.dirname, '..')
const USAGE = `npm start -- [options]
  --port N    serve on this port (else 8080, or another free one)
  --data DIR  keep the data in this folder (else .host)
  --reset     forget the data first
  --no-demo   start empty, with the administrator only
  --no-open   do not open the browser`

function fail(message: string): never {
	console.error(message)
	process.exit(1)
}

function readOptions() {
	try {
		return parseArgs({
			allowNegative: true,
			options: {
				port: { type: 'string' },
				data: { type: 'string', default: join(root, '.host') },
				reset: { type: 'boolean', default: false },
				demo: { type: 'boolean', default: true },
				open: { type: 'boolean', default: true },
			},
		}).values
	} catch (error) {
		fail(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
	}
}

/**
 * @param port 0: any
 * @return the port if it is free, else null
 */
function free(port: number): Promise<number | null> {
	return new Promise((resolve) => {
		const server = createServer().on('error', () => resolve(null)).listen(port, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
		})
	})
}

async function choosePort(wanted: string | undefined): Promise<number> {
	if (wanted === undefined) {
		return await free(8080) ?? await free(0) ?? fail('No port is free.')
	}
	const port = Number(wanted)
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		fail(`--port ${wanted}: a port is a number from 1 to 65535.`)
	}
	return await free(port) ?? fail(`Port ${port} is taken.`)
}

/**
 * Removes the data, but never a folder that is not ours.
 *
 * @param data folder
 */
function reset(data: string) {
	if (existsSync(data) && readdirSync(data).length > 0 && !existsSync(join(data, 'host.sqlite'))) {
		fail(`${data} is no data folder of Socle: it is left as it is.`)
	}
	rmSync(data, { recursive: true, force: true })
}

function openBrowser(url: string) {
	const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'
	const hasScreen = process.platform === 'darwin' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined
	if (hasScreen && locate(opener).length > 0) {
		spawn(opener, [url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref()
	}
}

const options = readOptions()
const data = resolve(options.data)
const port = await choosePort(options.port)
const url = `http://127.0.0.1:${port}`
// lies there while the demo collective is being put in: half a one is thrown away
const unfinished = join(data, 'demo-unfinished')
const hasDemo = join(data, 'demo')
if (options.reset || existsSync(unfinished)) {
	reset(data)
}
const isFirst = !existsSync(join(data, 'host.sqlite'))
mkdirSync(data, { recursive: true })

const log = join(data, 'server.log')
const output = openSync(log, 'a')
const server = spawn('php', [join(root, 'host/bin/serve'), '--data', data, '--port', String(port), '--no-open'], {
	// a group of its own: Ctrl-C reaches us alone, and we end the server with all of its workers
	detached: true,
	stdio: ['ignore', output, output],
})
let stopping = false

function endServer(signal: NodeJS.Signals) {
	try {
		process.kill(-(server.pid ?? fail('The server did not start.')), signal)
	} catch {
		// nothing is left of it
	}
}

process.on('exit', () => endServer('SIGKILL'))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => {
		if (!stopping) {
			stopping = true
			endServer('SIGTERM')
			setTimeout(() => process.exit(0), 3000).unref()
		}
	})
}
server.on('exit', () => {
	if (!stopping) {
		fail(`The server has ended. Its last words (${log}):\n${readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')}`)
	}
	process.exit(0)
})

while (!await fetch(`${url}/status.php`).then((answer) => answer.ok, () => false)) {
	await sleep(50)
}
if (isFirst) {
	writeFileSync(unfinished, '')
	const seeder = spawn(process.execPath, ['--import', 'tsx', join(root, 'bin/seed.ts'), '--data', data, '--url', url, ...options.demo ? [] : ['--no-demo']], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
	const code = await new Promise((resolve) => seeder.on('exit', resolve))
	if (code !== 0) {
		stopping = true
		fail('The demo collective could not be put in.')
	}
	rmSync(unfinished)
	if (options.demo) {
		writeFileSync(hasDemo, '')
	}
}
const accounts = existsSync(hasDemo) ? DEMO : DEMO.filter(({ role }) => role === 'admin')
console.info(`
Socle: ${url}

${accounts.map(({ uid, role }) => `  ${uid.padEnd(8)} ${role}`).join('\n')}
  password: ${PASSWORD}

The data is in ${data}. Ctrl-C stops Socle.`)
if (options.open) {
	openBrowser(url)
}
