// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs the test suites that speak to a platform, their output as it comes.
 *
 * @param env says which platform
 * @param args `--only=integration|e2e`, and filters for vitest
 * @param cwd the checkout
 * @return whether all passed
 */
export async function runTests(env: Record<string, string>, args: string[], cwd: string): Promise<boolean> {
	const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
	const suites = { integration: 'tests/Integration/vitest.config.ts', e2e: 'tests/e2e/vitest.config.ts' }
	let passed = true
	for (const [name, config] of Object.entries(suites)) {
		if (only !== undefined && only !== name) {
			continue
		}
		const filters = args.filter((arg) => !arg.startsWith('--only='))
		const child = spawn('npx', ['vitest', 'run', '--config', config, ...filters], { cwd, env: { ...process.env, ...env }, stdio: 'inherit' })
		const [code] = await once(child, 'close')
		passed = code === 0 && passed
	}
	return passed
}
