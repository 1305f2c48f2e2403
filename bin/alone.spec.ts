// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone } from './alone.mjs'

let lock = ''
beforeEach(() => {
	lock = join(mkdtempSync(join(tmpdir(), 'socle-alone-')), 'deep', 'lock')
})
afterEach(() => rmSync(join(lock, '../..'), { recursive: true }))

test('waits for the process that holds the lock', async () => {
	const other = spawn(process.execPath, ['-e', `
		import(${JSON.stringify(join(import.meta.dirname, 'alone.mjs'))}).then(async ({ alone }) => {
			await alone(${JSON.stringify(lock)}, () => {})
			console.log('holds')
			setTimeout(() => {}, 700)
		})`])
	await new Promise((resolve) => other.stdout.once('data', resolve))
	let waited = 0
	await alone(lock, () => waited++)
	expect(waited).toBe(1)
	expect(other.exitCode).toBe(0)
})

test('a lock that a killed process left behind counts for nothing', async () => {
	await alone(lock, () => undefined)
	writeFileSync(lock, String(spawnSync('true').pid))
	await alone(lock, () => expect.unreachable())
})

test('nor does a lock of long ago, though its number is in use again', async () => {
	await alone(lock, () => undefined)
	const hourAgo = new Date(Date.now() - 3_600_000)
	utimesSync(lock, hourAgo, hourAgo)
	await alone(lock, () => expect.unreachable())
})
