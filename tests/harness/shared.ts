// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { TestProject } from 'vitest/node'
import type { Instance, Platform } from './platform.ts'

import { readFile, rm } from 'node:fs/promises'
import { createAccounts } from './accounts.ts'
import { createHost } from './host.ts'
import { mustOcc, serve } from './platform.ts'

declare module 'vitest' {
	interface ProvidedContext {
		platform: Platform
	}
}

/**
 * Gives every test file the same running instance: the one that SOCLE_PLATFORM describes (a file with a Platform), or
 * a fresh embedded host.
 *
 * @param project of vitest
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
	const given = process.env.SOCLE_PLATFORM
	if (given !== undefined && given !== '') {
		project.provide('platform', JSON.parse(await readFile(given, 'utf8')) as Platform)
		return
	}
	const { platform, stop } = await startPlatform(await createHost())
	project.provide('platform', platform)
	return stop
}

/**
 * Enables Socle and makes the test accounts.
 *
 * @param instance a fresh one
 */
export async function prepare(instance: Instance): Promise<void> {
	await mustOcc(instance, ['app:enable', 'socle'])
	await createAccounts(instance)
}

/**
 * The same, and serves it.
 *
 * @param instance a fresh one
 */
export async function startPlatform(instance: Instance): Promise<{ platform: Platform, stop: () => Promise<void> }> {
	await prepare(instance)
	const server = await serve(instance)
	return {
		platform: { ...instance, url: server.url },
		async stop() {
			await server.stop()
			await rm(instance.folder, { recursive: true, force: true })
		},
	}
}
