// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Reporter, TestModule, Vitest } from 'vitest/node'

/** Says at the end which tests were not run on this platform: some are about the host alone, some about a real Nextcloud. */
export class NotRun implements Reporter {
	/** Some tests were asked for by name: the others are not missed. */
	#some = false

	onInit({ config }: Vitest): void {
		this.#some = config.testNamePattern !== undefined
	}

	onTestRunEnd(modules: readonly TestModule[]): void {
		const names = modules.flatMap((module) => [...module.children.allTests('skipped')].map(({ fullName }) => `${module.relativeModuleId}: ${fullName}`))
		if (names.length > 0 && !this.#some) {
			console.info(`Not run here (${names.length}):\n${names.map((name) => `  ${name}`).join('\n')}\n`)
		}
	}
}
