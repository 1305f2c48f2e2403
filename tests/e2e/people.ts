// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../harness/accounts.ts'

import { inject } from 'vitest'
import { Client } from '../Integration/client.ts'

interface Cookie {
	name: string
	value: string
	url: string
}

const clients = new Map<Account, Client>()

/**
 * The API, for what a test needs to be there before.
 *
 * @param account who calls
 */
export function api(account: Account): Client {
	const client = clients.get(account) ?? new Client(inject('platform').url, account)
	clients.set(account, client)
	return client
}

const sessions = new Map<Account, Promise<Cookie[]>>()

/**
 * Cookies of a session: she has logged in.
 *
 * @param account who
 */
export function as(account: Account): Promise<Cookie[]> {
	const { url } = inject('platform')
	const session = sessions.get(account) ?? (async () => {
		const client = new Client(url, account)
		await client.logIn()
		return client.cookies().map(([name, value]) => ({ name, value: decodeURIComponent(value), url }))
	})()
	sessions.set(account, session)
	return session
}
