// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Database } from '../harness/databases.ts'
import type { Instance, Platform } from '../harness/platform.ts'

import { join } from 'node:path'
import { must } from '../harness/process.ts'
import { Client } from '../Integration/client.ts'
import { NEWS, said } from '../Integration/consents.ts'
import { publishNotice } from '../Integration/notices.ts'
import { create } from '../Integration/steps.ts'
import { dataSource, timed } from './imports.ts'

export interface LedgerFigure {
	name: string
	rows: number
	/** seconds, without those of an empty command */
	seconds: number
	/** seconds of a bare insert or a bare read of the same rows */
	bare: number
	ratio: number
	target: number
	/** bytes above an empty command's */
	memory: number
}

/**
 * Makes what every row of an import and every recording is compared with: a notice, and an opposition list.
 *
 * @param platform with an empty register, which is empty again afterwards
 * @param database of its server; null: SQLite
 * @param addresses on the list, of nobody
 */
export async function suppress(platform: Platform, database: Database | null, addresses: number): Promise<void> {
	const keeper = new Client(platform.url, 'keeper')
	await keeper.logIn()
	await publishNotice(keeper)
	// the first no makes the list's secret
	const { id } = await create(keeper, { emails: [{ value: 'nobody@example.org', preferred: true }] })
	await said(keeper, id, 'refused', 'oral', [NEWS])
	await keeper.ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
	const [dsn = '', user = '', password = ''] = dataSource(platform, database)
	await must('php', [join(import.meta.dirname, 'ledger.php'), dsn, user, password, 'suppress', String(addresses)])
}

/**
 * What computing all consents anew costs, and verifying a ledger with ten events a person.
 *
 * @param instance with contacts in it
 * @param database of its server; null: SQLite
 * @param contacts how many they are
 */
export async function measureLedger(instance: Instance, database: Database | null, contacts: number): Promise<LedgerFigure[]> {
	const [dsn = '', user = '', password = ''] = dataSource(instance, database)
	const script = (name: string, ...args: string[]) => must('php', [join(import.meta.dirname, name), dsn, user, password, ...args])
	const figure = async (name: string, command: string, bare: () => Promise<[number, number]>, target: number): Promise<LedgerFigure> => {
		const empty = await timed(instance, [command, '--help'])
		const done = await timed(instance, [command])
		const [rows, seconds] = await bare()
		const taken = done.seconds - empty.seconds
		return { name, rows, seconds: taken, bare: seconds, ratio: taken / seconds, target, memory: done.memory - empty.memory }
	}
	await script('ledger.php', 'fill', String(2 * contacts))
	const rebuilt = await figure('consents computed anew', 'socle:consent:rebuild', async () => {
		const [rows = 0, seconds = 0] = (await script('insert.php', 'socle_consents')).trim().split(' ').map(Number)
		return [rows, seconds]
	}, 2)
	await script('ledger.php', 'fill', String(10 * contacts))
	const verified = await figure('ledger verified', 'socle:ledger:verify', async () => [10 * contacts, Number(await script('ledger.php', 'read'))], 3)
	return [rebuilt, verified]
}
