// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'

const platform = inject('platform')
const log = join(platform.folder, 'queries.log')

/** All SQL that a request sent which names a table of Socle's. The host counts it; Nextcloud writes its queries to a file. */
async function queries(path: string, account: 'keeper' | 'outsider' | 'member' | null): Promise<number> {
	await as(account).send(path)
	await writeFile(log, '')
	const answer = await as(account).send(path)
	expect(answer.status).toBe(200)
	return platform.kind === 'host'
		? Number(answer.headers.get('x-socle-queries') ?? NaN)
		: (await readFile(log, 'utf8')).split('\n').filter((line) => line.includes('socle_')).length
}

beforeAll(async () => {
	if (platform.kind === 'nextcloud') {
		await mustOcc(platform, ['config:system:set', 'query_log_file', `--value=${log}`])
	}
})

afterAll(async () => {
	if (platform.kind === 'nextcloud') {
		await mustOcc(platform, ['config:system:delete', 'query_log_file'])
	}
	await rm(log, { force: true })
})

describe('on the pages of others', () => {
	test.each([
		['/index.php/apps/files/', 'keeper'],
		['/index.php/apps/files/', 'outsider'],
		['/ocs/v2.php/cloud/user', 'member'],
		['/status.php', null],
	] as const)('%s by %s: no query of ours', async (path, account) => {
		expect(await queries(path, account)).toBe(0)
	})

	test('our own pages are seen by the same measure', async () => {
		expect(await queries('/ocs/v2.php/apps/socle/api/v1/contacts', 'keeper')).toBeGreaterThan(0)
	})

	test('nothing of ours is in their source', async () => {
		for (const account of ['keeper', 'outsider'] as const) {
			const page = await as(account).send('/index.php/apps/files/', { headers: { Accept: 'text/html' } })
			expect(page.status).toBe(200)
			expect(page.text).not.toMatch(/socle-main|socle-admin|initial-state-socle/)
		}
	})
})
