// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
// @ts-check

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'

/** After this time another program may long have got the number of the process that wrote the file. */
const OLD = 15 * 60_000

/**
 * Returns once no other process holds this lock file, and holds it until this process ends. One that a killed process
 * left behind counts for nothing.
 *
 * @param {string} file
 * @param {() => void} onWait called once when another process holds it
 */
export async function alone(file, onWait) {
	mkdirSync(dirname(file), { recursive: true })
	for (let waited = false; ; waited = true) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' })
			process.on('exit', () => rmSync(file, { force: true }))
			return
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') {
				throw error
			}
		}
		if (!isHeld(file)) {
			rmSync(file, { force: true })
			continue
		}
		if (!waited) {
			onWait()
		}
		await setTimeout(500)
	}
}

/**
 * @param {string} file
 * @return {boolean} whether the process that wrote it still lives
 */
function isHeld(file) {
	try {
		if (statSync(file).mtimeMs < Date.now() - OLD) {
			return false
		}
		process.kill(Number(readFileSync(file, 'utf8')), 0)
		return true
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
	}
}
