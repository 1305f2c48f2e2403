// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
// @ts-check

// `npm run setup`: finds or installs all that Socle needs, asks nothing, and is done in a second when nothing is missing.
// Every step looks at what is really there and leaves its mark last: one that was interrupted is simply done again.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { alone } from './alone.mjs'
import { fingerprint } from './fingerprint.mjs'
import { findChromium, findComposer, findPhp, locate } from './programs.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

let worked = false

/**
 * @param {string} sentence
 */
function say(sentence) {
	worked = true
	console.info(`Set-up: ${sentence}`)
}

/**
 * @param {string} sentence
 * @return {never}
 */
function fail(sentence) {
	console.error(`Set-up: ${sentence}`)
	process.exit(1)
}

/**
 * Runs a program on this terminal; the set-up ends where it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} environment
 */
function run(program, args, environment = {}) {
	const result = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } })
	if (result.status !== 0) {
		fail(`"${[program, ...args].join(' ')}" did not succeed (see above). Set right what it says, and start the same command again.`)
	}
}

/** PHP, Composer and Chromium: from Debian's packages where we may install them. */
function programs() {
	const php = findPhp()
	const packages = [
		...(php === null
			? ['cli', 'sqlite3', 'intl', 'mbstring', 'xml', 'zip', 'curl', 'gd'].map((end) => `php-${end}`)
			: php.missing.map((end) => `php${/^\d+\.\d+/.exec(php.version)?.[0]}-${end}`)),
		...(findComposer() === null ? ['composer'] : []),
		...(findChromium() === null ? ['chromium'] : []),
	]
	if (packages.length === 0) {
		return
	}
	if (locate('apt-get').length > 0 && process.getuid?.() === 0) {
		say(`installs the Debian packages ${packages.join(', ')}.`)
		const environment = { DEBIAN_FRONTEND: 'noninteractive' }
		run('dpkg', ['--configure', '-a'], environment)
		run('apt-get', ['update', '-qq'], environment)
		run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], environment)
		if (findPhp()?.missing.length !== 0 || findComposer() === null) {
			fail('this system\'s packages do not bring PHP 8.2 or later with the extensions that are needed. Debian 12, Ubuntu 24.04 and later do.')
		}
		return
	}
	const command = howToInstall(packages)
	if (packages.join() === 'chromium') {
		console.info(`Set-up: there is no Chromium or Chrome; only the browser tests need one. To install it, type:\n\n    ${command}\n`)
		return
	}
	fail(`missing: ${packages.join(', ')}. Please type this, then start again:\n\n    ${command}\n`)
}

/** Debian's Chromium without a window does the browser tests in half the time; without it they run all the same. */
function headlessShell() {
	const name = 'chromium-headless-shell'
	const offered = locate(name).length === 0 && process.getuid?.() === 0 && locate('apt-get').length > 0
		&& spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
	if (offered) {
		say(`installs the Debian package ${name}.`)
		spawnSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', name], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
	}
}

/**
 * @param {string[]} packages Debian's names
 * @return {string} the one command to type
 */
function howToInstall(packages) {
	if (locate('brew').length > 0) {
		return `brew install php composer${packages.includes('chromium') ? ' && brew install --cask chromium' : ''}`
	}
	if (locate('apt-get').length === 0) {
		return 'your system\'s own command for PHP 8.2 or later with sqlite3, intl, mbstring, xml, zip, curl and gd, for Composer 2 and for Chromium'
	}
	return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

function npmPackages() {
	if (areNpmPackagesThere()) {
		return
	}
	say('installs the npm packages (npm ci); this takes a minute.')
	run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
}

/**
 * @return {boolean} whether npm's own record of what it installed, which it writes last, agrees with the lock file
 */
function areNpmPackagesThere() {
	const record = join('node_modules', '.package-lock.json')
	if (!existsSync(record)) {
		return false
	}
	const wanted = readPackages('package-lock.json')
	const installed = readPackages(record)
	return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || (installed[path]?.version ?? (optional ? version : '')) === version)
		&& Object.keys(installed).every((path) => wanted[path] !== undefined)
}

/**
 * @param {string} file
 * @return {Record<string, {version?: string, optional?: boolean}>}
 */
function readPackages(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * Commands under npm find the PHP that we chose, even where another one comes first on the PATH.
 *
 * @return {string} its path
 */
function choosePhp() {
	const php = findPhp()
	if (php === null) {
		fail('PHP has gone.')
	}
	if (locate('php')[0] !== php.path) {
		const link = join('node_modules', '.bin', 'php')
		rmSync(link, { force: true })
		symlinkSync(php.path, link)
	}
	return php.path
}

/**
 * @param {string} php
 */
function composerPackages(php) {
	const mark = join('vendor', '.socle')
	const wanted = fingerprint(['composer.json'])
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) {
		return
	}
	say('installs the Composer packages.')
	rmSync(mark, { force: true })
	run(php, [findComposer() ?? 'composer', 'update', '--no-interaction', '--no-progress'], { COMPOSER_ALLOW_SUPERUSER: '1' })
	writeFileSync(mark, wanted)
}

/**
 * @param {string} what
 * @param {string} folder where the build goes, and its mark lies
 * @param {string[]} sources
 * @param {string[]} args
 */
function build(what, folder, sources, args) {
	const mark = join(folder, '.socle')
	const wanted = fingerprint(['package-lock.json', ...sources])
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) {
		return
	}
	say(`builds ${what}.`)
	rmSync(mark, { force: true })
	run(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error', ...args])
	mkdirSync(folder, { recursive: true })
	writeFileSync(mark, wanted)
}

if (Number(process.versions.node.split('.')[0]) < 20) {
	fail(`Socle needs Node 20 or later; this is ${process.version}.`)
}
await alone(join('build', 'setup.lock'), () => say('waits for another set-up that runs in this folder.'))
programs()
headlessShell()
npmPackages()
composerPackages(choosePhp())
build('the app', 'js', ['vite.config.ts', 'bin/licences.ts', 'src'], [])
build('the host\'s pages', 'host/shell/dist', ['host/shell'], ['--config', 'host/shell/vite.config.ts'])
if (worked) {
	say('all is there.')
}
