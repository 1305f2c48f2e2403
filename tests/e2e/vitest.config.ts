// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Instance } from '../harness/platform.ts'

import { readFileSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'
import { NotRun } from '../harness/notRun.ts'

const given = process.env.SOCLE_PLATFORM ?? ''
const kind = given === '' ? 'host' : (JSON.parse(readFileSync(given, 'utf8')) as Instance).kind

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.spec.ts'],
		// the host's own pages
		exclude: [...configDefaults.exclude, ...kind === 'host' ? [] : ['tests/e2e/host/**']],
		environment: 'node',
		reporters: ['default', new NotRun()],
		globalSetup: ['tests/harness/shared.ts'],
		fileParallelism: false,
		isolate: false,
		hookTimeout: 120_000,
		testTimeout: 120_000,
	},
})
