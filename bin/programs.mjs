// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
// @ts-check

// Finds the programs that Socle needs on this machine. Plain JavaScript: the set-up runs before any package is there.

import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** PHP extension => the end of the name of the Debian package that brings it. */
const EXTENSIONS = {
	sqlite3: 'sqlite3',
	pdo_sqlite: 'sqlite3',
	intl: 'intl',
	mbstring: 'mbstring',
	xml: 'xml',
	dom: 'xml',
	simplexml: 'xml',
	xmlwriter: 'xml',
	zip: 'zip',
	curl: 'curl',
	gd: 'gd',
	ctype: 'common',
	fileinfo: 'common',
	tokenizer: 'common',
}

/**
 * @typedef {{path: string, version: string, missing: string[]}} Php `missing`: ends of Debian package names
 */

/**
 * Every place where a program of one of these names lies, in the order of PATH.
 *
 * @param {...string} names
 * @return {string[]}
 */
export function locate(...names) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram)
}

/**
 * @param {string} path
 * @return {boolean}
 */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK)
		return true
	} catch {
		return false
	}
}

/**
 * The PHP of 8.2 or later that lacks least; `php` on the PATH wins a draw. Null where there is none.
 *
 * @return {Php|null}
 */
export function findPhp() {
	const versioned = isProgram('/usr/bin') ? readdirSync('/usr/bin').filter((name) => /^php8\.\d+$/.test(name)) : []
	const places = [...locate('php'), ...versioned.sort().reverse().map((name) => `/usr/bin/${name}`)]
	/** @type {Php|null} */
	let best = null
	for (const path of new Set(places)) {
		const php = inspectPhp(path)
		if (php !== null && (best === null || php.missing.length < best.missing.length)) {
			best = php
		}
		if (best?.missing.length === 0) {
			break
		}
	}
	return best
}

/**
 * @param {string} path
 * @return {Php|null} null when it does not run, or is older than 8.2
 */
function inspectPhp(path) {
	const run = spawnSync(path, ['-r', 'echo PHP_VERSION_ID, " ", PHP_VERSION, " ", strtolower(implode(",", get_loaded_extensions()));'], { encoding: 'utf8' })
	const [id = '0', version = '', loaded = ''] = (run.stdout ?? '').split(' ')
	if (run.status !== 0 || Number(id) < 80200) {
		return null
	}
	const there = new Set(loaded.split(','))
	const missing = Object.entries(EXTENSIONS).filter(([extension]) => !there.has(extension)).map(([, end]) => end)
	return { path, version, missing: [...new Set(missing)] }
}

/**
 * @return {string|null} path of Composer 2
 */
export function findComposer() {
	return locate('composer', 'composer.phar')[0] ?? null
}

/**
 * @return {string|null} path of Chromium or Chrome; the environment's CHROMIUM wins
 */
export function findChromium() {
	const chosen = process.env.CHROMIUM
	if (chosen !== undefined && isProgram(chosen)) {
		return chosen
	}
	const applications = [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	]
	return locate('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome')[0] ?? applications.find(isProgram) ?? null
}
