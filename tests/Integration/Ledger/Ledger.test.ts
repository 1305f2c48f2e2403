// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { ROOT } from '../../harness/host.ts'
import { mustOcc, occ } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { said, someNotice } from '../consents.ts'
import { create, unique } from '../steps.ts'
import { verify } from './writing.ts'

const platform = inject('platform')
const keeper = as('keeper')
const name = unique('Ledger')

beforeAll(async () => {
	await someNotice(keeper)
	const { id } = await create(keeper, { family_name: name, emails: [{ value: `${name}@example.org` }] })
	await said(keeper, id, 'given')
	await said(keeper, id, 'withdrawn', 'email')
})

/** The head of the ledger of consents. */
const head = async () => (await mustOcc(platform, ['socle:ledger:head'])).split('\n')[0] ?? ''

/** docs/verify-ledger.mjs, which has nothing of Socle in it. */
function independently(lines: string[], ...heads: string[]): { code: number | null, said: string } {
	const { status, stdout, stderr } = spawnSync('node', [join(ROOT, 'docs/verify-ledger.mjs'), ...heads], { input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8' })
	return { code: status, said: stdout + stderr }
}

test('the head is the same on the console and for keepers, and it is verified', async () => {
	const all = (await mustOcc(platform, ['socle:ledger:head'])).trim().split('\n')
	const printed = all[0] ?? ''
	expect(printed).toMatch(/^consent:[1-9]\d*:[0-9a-f]{64}$/)
	expect(all[1]).toMatch(/^decision:\d+:[0-9a-f]{64}$/)
	const { heads } = await keeper.ok<components['schemas']['LedgerHeads']>('/ledger/heads')
	expect(heads.map(({ ledger, position, hash }) => `${ledger}:${position}:${hash}`)).toEqual(all)
	expect(JSON.parse(await mustOcc(platform, ['socle:ledger:head', '--json']))).toEqual({ heads })
	expect(await verify(platform, all)).toMatchObject({
		valid: true,
		ledgers: [{ ledger: 'consent', head: printed, broken: null }, { ledger: 'decision', head: all[1], broken: null }],
		checks: ['ledgers', 'notices', 'evidences', 'decisions'].map((check) => ({ check, problems: [] })),
	})
	expect(await mustOcc(platform, ['socle:ledger:verify', ...all.map((head) => `--head=${head}`)])).toContain('each as it was written')
})

test('a noted head that is not in the chain any more: position, reason, exit code', async () => {
	const [, position = '', hash = ''] = (await head()).split(':')
	const other = `consent:${position}:${hash.replaceAll(/./g, (digit) => digit === '0' ? '1' : '0')}`
	const later = `consent:${Number(position) + 5}:${hash}`
	expect(await verify(platform, [`consent:${position}:${hash}`, other])).toMatchObject({ valid: false, ledgers: [{ broken: { position: Number(position), reason: 'noted_head_differs' } }, { broken: null }] })
	expect(await verify(platform, [later])).toMatchObject({ valid: false, ledgers: [{ broken: { position: Number(position) + 1, reason: 'noted_head_missing' } }, { broken: null }] })
	const { code, stdout } = await occ(platform, ['socle:ledger:verify', `--head=${later}`])
	expect(code).toBe(1)
	expect(stdout).toContain(`consent: BROKEN at position ${Number(position) + 1}: noted_head_missing`)
	expect((await occ(platform, ['socle:ledger:verify', '--head=consent:1'])).code).toBe(2)
})

test('another program verifies what is given out, and there is nobody\'s name in it', async () => {
	const noted = await head()
	// the ledger of decisions comes after it
	const lines = (await mustOcc(platform, ['socle:ledger:export'])).trim().split('\n').filter((line) => line.includes('"ledger":"consent"'))
	expect(lines).toHaveLength(Number(noted.split(':')[1]))
	expect(lines.join('\n')).not.toMatch(new RegExp(`${name}|example\\.org|Classeur|keeper`, 'i'))
	expect(independently(lines, noted)).toEqual({ code: 0, said: `${noted}\n` })

	const changed = lines.map((line, index) => index === 1 ? line.replace(/"recorded_at":\d/, '"recorded_at":9') : line)
	expect(independently(changed)).toEqual({ code: 1, said: 'consent: broken at position 2: it is not what was hashed\n' })
	expect(independently(lines.toSpliced(1, 1))).toEqual({ code: 1, said: 'consent: broken at position 2: it does not follow the one before\n' })
	expect(independently(lines.slice(0, -1), noted).code).toBe(1)
	expect(independently(lines, `${noted.slice(0, -4)}ffff`).code).toBe(1)
})
