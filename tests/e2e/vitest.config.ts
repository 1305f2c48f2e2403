// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.spec.ts'],
		environment: 'node',
		globalSetup: ['tests/platform/shared.ts'],
		fileParallelism: false,
		isolate: false,
		hookTimeout: 120_000,
		testTimeout: 120_000,
	},
})
