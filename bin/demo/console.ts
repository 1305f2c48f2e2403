// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from './accounts.ts'

import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { DEMO, PASSWORD } from './accounts.ts'

/** The words of one command. */
type Command = string[]

interface Answer {
	code: number
	said: string
}

/**
 * The console of an instance, for what has no HTTP API everywhere: accounts and groups.
 *
 * @param data folder of an embedded host; null: a real Nextcloud
 * @param occ how its console is called
 */
export function openConsole(data: string | null, occ: string) {
	const host = join(resolve(import.meta.dirname, '../..'), 'host/bin/occ')
	const [program = '', ...first] = data === null ? occ.split(' ') : ['php', host, '--data', data]

	function start(words: Command, password: string, input: string): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const child = spawn(program, [...first, ...words], { env: { ...process.env, OC_PASS: password, NC_PASS: password }, stdio: 'pipe' })
			let said = ''
			child.stdout.setEncoding('utf8').on('data', (text: string) => {
				said += text
			})
			child.stderr.setEncoding('utf8').on('data', (text: string) => {
				said += text
			})
			child.on('error', reject)
			child.on('close', (code) => resolve({ code: code ?? 1, said }))
			// one that ended early says why by itself
			child.stdin.on('error', () => undefined).end(input)
		})
	}

	/**
	 * @param command what was asked
	 * @param answer what came of it
	 * @return whether it was done now, not earlier
	 */
	function done(command: Command, { code, said }: Answer): boolean {
		if (code !== 0 && !said.includes('already exists')) {
			throw new Error(`occ ${command.join(' ')}: ${said}`)
		}
		return code === 0
	}

	/** All in one process. */
	async function runOnHost(commands: Command[], password: string): Promise<void> {
		const all = await start(['many'], password, commands.map((command) => `${JSON.stringify(command)}\n`).join(''))
		done(['many'], all)
		const answers = all.said.trim().split('\n').map((line) => JSON.parse(line) as Answer)
		commands.forEach((command, position) => done(command, answers[position] ?? { code: 1, said: 'no answer' }))
	}

	/** A process for each command, one after the other: on SQLite two that write at once stop half-way. */
	async function runOnNextcloud(series: Command[][], password: string): Promise<void> {
		for (const commands of series) {
			for (const command of commands) {
				if (!done(command, await start(command, password, ''))) {
					break
				}
			}
		}
	}

	/**
	 * @param series commands that follow each other, as far as what they make is not there already
	 * @param password of the accounts that they make
	 */
	function run(series: Command[][], password = PASSWORD): Promise<void> {
		return data === null ? runOnNextcloud(series, password) : runOnHost(series.flat(), password)
	}

	return {
		/**
		 * Those that are not offered get a password that nobody knows. The mail address is a setting: `--email` would
		 * send a welcome.
		 *
		 * @param accounts who
		 * @param password of those who are offered
		 */
		addAccounts(accounts: Account[], password = PASSWORD): Promise<void> {
			return run(accounts.map(({ uid, name, mail, groups }) => [
				['user:add', DEMO.some((offered) => offered.uid === uid) ? '--password-from-env' : '--generate-password', `--display-name=${name}`, ...groups.map((group) => `--group=${group}`), uid],
				['user:setting', uid, 'settings', 'email', mail],
			]), password)
		},

		addGroups(groups: { id: string, name: string }[]): Promise<void> {
			return run(groups.map(({ id, name }) => [['group:add', `--display-name=${name}`, id]]))
		},

		/**
		 * Nobody logs in with it any more.
		 *
		 * @param uid of the account
		 */
		disable(uid: string): Promise<void> {
			return run([[['user:disable', uid]]])
		},

		/** The daily jobs, now: the embedded host only, for a real Nextcloud has its own clockwork. */
		async runJobs(): Promise<void> {
			if (data !== null) {
				await run([[['background:run']]])
			}
		},

		/** One click on the log-in page: the embedded host only. */
		async offerDemoLogins(): Promise<void> {
			if (data !== null) {
				await run([[['config:app:set', 'core', 'demo_accounts', `--value=${JSON.stringify(DEMO)}`]]])
			}
		},
	}
}
