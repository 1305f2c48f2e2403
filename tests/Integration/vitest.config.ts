// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineConfig } from 'vitest/config'
import { NotRun } from '../harness/notRun.ts'

export default defineConfig({
	test: {
		include: ['tests/Integration/**/*.test.ts'],
		environment: 'node',
		reporters: ['default', new NotRun()],
		globalSetup: ['tests/harness/shared.ts'],
		// one instance for all, which remembers what was done to it
		fileParallelism: false,
		isolate: false,
		hookTimeout: 120_000,
		testTimeout: 60_000,
	},
})
