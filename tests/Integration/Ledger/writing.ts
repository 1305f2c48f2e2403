// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Instance } from '../../harness/platform.ts'
import type { Result } from '../../harness/process.ts'

import { join } from 'node:path'
import { occ } from '../../harness/platform.ts'
import { run } from '../../harness/process.ts'

/** What `socle:ledger:verify --json` prints. */
export interface Verified {
	valid: boolean
	ledgers: { ledger: string, entries: number, head: string, broken: { position: number, reason: string } | null }[]
	checks: { check: string, problems: { what: string, reason: string }[] }[]
}

/**
 * @param instance where
 * @param heads noted ones
 */
export async function verify(instance: Instance, heads: string[] = []): Promise<Verified> {
	const result = await occ(instance, ['socle:ledger:verify', '--json', ...heads.map((head) => `--head=${head}`)])
	const verified = JSON.parse(result.stdout) as Verified
	if (result.code !== (verified.valid ? 0 : 1)) {
		throw new Error(`socle:ledger:verify ended with ${result.code}: ${result.stdout}${result.stderr}`)
	}
	return verified
}

/**
 * A process of its own that appends, see write.php.
 *
 * @param instance where
 * @param how `late`: in transactions that have read something else before
 * @param events how many
 * @param mark in each of them
 * @param killAfter milliseconds
 */
export function writer(instance: Instance, how: 'plain' | 'late', events: number, mark: string, killAfter?: number): Promise<Result> {
	const where = instance.kind === 'host' ? instance.dataDir : instance.cwd
	return run('php', [join(import.meta.dirname, 'write.php'), where, how, String(events), mark], { cwd: instance.cwd, env: instance.env, killAfter })
}
