// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from './accounts.ts'

import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { DEMO, PASSWORD } from './accounts.ts'

/**
 * The console of an instance, for what has no HTTP API everywhere: accounts and groups.
 *
 * @param data folder of an embedded host; null: a real Nextcloud
 * @param occ how its console is called
 */
export function openConsole(data: string | null, occ: string) {
	const host = join(resolve(import.meta.dirname, '../..'), 'host/bin/occ')
	const [command = '', ...first] = data === null ? occ.split(' ') : ['php', host, '--data', data]

	function run(args: string[], password = ''): Promise<void> {
		return new Promise((resolve, reject) => {
			const child = spawn(command, [...first, ...args], { env: { ...process.env, OC_PASS: password, NC_PASS: password }, stdio: ['ignore', 'pipe', 'pipe'] })
			let said = ''
			child.stdout.on('data', (text) => {
				said += String(text)
			})
			child.stderr.on('data', (text) => {
				said += String(text)
			})
			child.on('error', reject)
			child.on('close', (code) => code === 0 || said.includes('already exists') ? resolve() : reject(new Error(`occ ${args.join(' ')}: ${said}`)))
		})
	}

	async function addAccount(account: Account, password = PASSWORD): Promise<void> {
		await run(['user:add', '--password-from-env', `--display-name=${account.name}`, ...account.groups.map((group) => `--group=${group}`), account.uid], password)
	}

	return {
		addAccount,

		async addGroups(groups: { id: string, name: string }[]): Promise<void> {
			for (const { id, name } of groups) {
				await run(['group:add', `--display-name=${name}`, id])
			}
		},

		/**
		 * Several at a time: a console that starts takes longer than what it does.
		 *
		 * @param accounts who
		 */
		async addAccounts(accounts: Account[]): Promise<void> {
			const waiting = [...accounts]
			await Promise.all(Array.from({ length: availableParallelism() + 1 }, async () => {
				for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
					await addAccount(next)
				}
			}))
		},

		/** One click on the log-in page: the embedded host only. */
		async offerDemoLogins(): Promise<void> {
			if (data !== null) {
				await run(['config:app:set', 'core', 'demo_accounts', `--value=${JSON.stringify(DEMO)}`])
			}
		},
	}
}
