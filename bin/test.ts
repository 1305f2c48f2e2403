// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm test [-- lint|unit|integration|e2e ...]`: everything that can be known on this machine, and what was not looked at.

import type { Step } from './steps.ts'

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findChromium } from './programs.mjs'
import { count, runSteps } from './steps.ts'

process.chdir(resolve(import.meta.dirname, '..'))

const vitest = (...args: string[]) => ['node_modules/vitest/vitest.mjs', 'run', ...args]

/** A suite in parts side by side. Each has a host of its own, and waits most of the time: for pages, for locks, for what it has killed. */
function parts(count: number, name: string, config: string, stage: number): Step[] {
	return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`).map((part) => ({
		name: `${name}, on the host, ${part}`,
		command: 'node',
		args: vitest('--config', config, `--shard=${part}`),
		tests: 'vitest',
		stage,
	}))
}

const STEPS: Record<string, Step[]> = {
	lint: [
		{ name: 'PHPStan', command: 'php', args: ['-d', 'memory_limit=2G', 'vendor/bin/phpstan', 'analyse', '--no-progress'] },
		{ name: 'types', command: 'node', args: ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'] },
		{ name: 'eslint', command: 'node', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
		{ name: 'stylelint', command: 'node', args: ['node_modules/stylelint/bin/stylelint.mjs', '{src,host/shell}/**/*.{css,scss,vue}', '--max-warnings', '0'] },
		{ name: 'php-cs-fixer', command: 'php', args: ['vendor/bin/php-cs-fixer', 'check', '--diff', '--show-progress=none'] },
	],
	unit: [
		{ name: 'PHPUnit', command: 'php', args: ['vendor/bin/phpunit', '--no-progress'], tests: 'phpunit' },
		{ name: 'unit tests in the browser\'s language', command: 'node', args: vitest(), tests: 'vitest' },
	],
	integration: parts(3, 'integration', 'tests/Integration/vitest.config.ts', 1),
	e2e: parts(3, 'browser tests', 'tests/e2e/vitest.config.ts', 2),
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => STEPS[name] === undefined)
if (unknown !== undefined) {
	console.error(`${unknown}? One of ${Object.keys(STEPS).join(', ')}; none of them is all.`)
	process.exit(1)
}
const notRun = [
	'test:databases: the integration tests on MariaDB and PostgreSQL (npm run test:databases)',
	'test:nextcloud: both suites on real Nextclouds (npm run test:nextcloud)',
	'bench: the figures (npm run bench)',
]
if (findChromium() === null) {
	delete STEPS.e2e
	notRun.unshift('browser tests: there is no Chromium or Chrome on this computer')
}

const steps = Object.entries(STEPS).filter(([group]) => wanted.length === 0 || wanted.includes(group)).flatMap(([, group]) => group)
const results = await runSteps(steps, 'build/logs')
const lines = results.flatMap(({ name, code, seconds, passed, failed, failures }) => [
	`${code === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}${passed + failed > 1 ? ` (${count(passed, failed)})` : ''}`,
	...failures,
])
if (wanted.length === 0) {
	lines.push(...notRun.map((reason) => `not run           ${reason}`))
}
const failed = results.reduce((sum, result) => sum + result.failed, 0)
lines.push('', count(results.reduce((sum, result) => sum + result.passed, 0), failed))
writeFileSync('build/logs/results.txt', lines.map((line) => `${line}\n`).join(''))
console.info(`\n${lines.join('\n')}`)
process.exit(failed === 0 ? 0 : 1)
