// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../harness/accounts.ts'

import { inject } from 'vitest'
import { PASSWORD } from '../harness/accounts.ts'
import { checkRequest, checkResponse, operationOf } from './contract.ts'

export const API = '/ocs/v2.php/apps/socle/api/v1'

export interface Answer<Data = unknown> {
	status: number
	headers: Headers
	text: string
	/** of an OCS answer; undefined for pages */
	data: Data
}

export interface Sent {
	method?: string
	query?: Record<string, string | number | boolean | undefined>
	/** an object goes as JSON; a string or bytes go as they are, as `text/csv` */
	body?: unknown
	headers?: Record<string, string>
	/** do not check the request against openapi.json: it is wrong on purpose */
	wrong?: boolean
}

/**
 * @param html a page
 * @return what shows that a request comes from that page; '' when it has none
 */
export function tokenOf(html: string): string {
	return (/data-requesttoken="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&#43;', '+').replaceAll('&amp;', '&')
}

/** A person who calls the HTTP API: keeps cookies as a browser does, so that she logs in once. */
export class Client {
	readonly #url: string
	readonly #account: string | null
	readonly #password: string
	readonly #cookies = new Map<string, string>()

	constructor(url: string, account: string | null, password: string = PASSWORD) {
		this.#url = url
		this.#account = account
		this.#password = password
	}

	/**
	 * Through the log-in form, as a browser does: from then on the cookies are enough.
	 *
	 * @throws Error when it does not open
	 */
	async logIn(): Promise<void> {
		const browser = { Authorization: '', 'OCS-APIRequest': '', Accept: 'text/html', Origin: this.#url }
		const form = await this.send('/index.php/login', { headers: browser })
		const fields = new URLSearchParams({ user: this.#account ?? '', password: this.#password, requesttoken: tokenOf(form.text) })
		const answer = await this.send('/index.php/login', {
			method: 'POST',
			body: fields.toString(),
			headers: { ...browser, 'Content-Type': 'application/x-www-form-urlencoded' },
		})
		if (answer.status !== 303 || /login/.test(answer.headers.get('location') ?? 'login')) {
			throw new Error(`${this.#account} could not log in: ${answer.status} ${answer.headers.get('location')} ${answer.text.slice(0, 500)}`)
		}
	}

	/**
	 * The same session at another address.
	 *
	 * @param url of another server of the same instance
	 */
	at(url: string): Client {
		const client = new Client(url, this.#account, this.#password)
		this.#cookies.forEach((value, name) => client.#cookies.set(name, value))
		return client
	}

	/** Who it is; null: nobody is logged in. */
	get account(): string | null {
		return this.#account
	}

	/** @return those that it was given, as name and value */
	cookies(): [string, string][] {
		return [...this.#cookies]
	}

	/**
	 * Any request, unchecked.
	 *
	 * @param path from the root
	 * @param sent what
	 */
	async send(path: string, sent: Sent = {}): Promise<Answer> {
		const url = new URL(this.#url + path)
		for (const [name, value] of Object.entries(sent.query ?? {})) {
			if (value !== undefined) {
				url.searchParams.set(name, String(value))
			}
		}
		const raw = typeof sent.body === 'string' || sent.body instanceof Uint8Array
		const headers: Record<string, string> = {
			'OCS-APIRequest': 'true',
			Accept: 'application/json',
			'Accept-Language': 'fr',
			...this.#account === null ? {} : { Authorization: `Basic ${btoa(`${this.#account}:${this.#password}`)}` },
			...this.#cookies.size === 0 ? {} : { Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
			...sent.body === undefined ? {} : { 'Content-Type': raw ? 'text/csv' : 'application/json' },
			...sent.headers,
		}
		const response = await fetch(url, {
			method: sent.method ?? 'GET',
			headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
			body: raw ? sent.body as string : sent.body === undefined ? null : JSON.stringify(sent.body),
			redirect: 'manual',
		})
		for (const cookie of response.headers.getSetCookie()) {
			const [pair = ''] = cookie.split(';')
			const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
			if (value === '' || value === 'deleted') {
				this.#cookies.delete(name)
			} else {
				this.#cookies.set(name, value)
			}
		}
		const text = await response.text()
		let data: unknown
		try {
			data = (JSON.parse(text) as { ocs?: { data?: unknown } } | null)?.ocs?.data
		} catch {
			data = undefined
		}
		return { status: response.status, headers: response.headers, text, data }
	}

	/**
	 * A request to Socle's API, checked against openapi.json together with its answer.
	 *
	 * @param path after `/api/v1`
	 * @param sent what
	 */
	async api<Data = unknown>(path: string, sent: Sent = {}): Promise<Answer<Data>> {
		const operation = operationOf(sent.method ?? 'GET', API + path)
		const query = new URLSearchParams(Object.entries(sent.query ?? {})
			.filter((entry) => entry[1] !== undefined).map(([name, value]) => [name, String(value)]))
		if (sent.wrong !== true) {
			checkRequest(operation, query, sent.body)
		}
		const answer = await this.send(API + path, sent)
		let parsed: unknown
		try {
			parsed = JSON.parse(answer.text)
		} catch {
			if (answer.status !== 405) {
				throw new Error(`${operation.method} ${path} answered ${answer.status} without JSON: ${answer.text.slice(0, 2000)}`)
			}
		}
		checkResponse(operation, answer.status, parsed)
		return answer as Answer<Data>
	}

	/**
	 * The same for a request that must succeed.
	 *
	 * @param path after `/api/v1`
	 * @param sent what
	 */
	async ok<Data = unknown>(path: string, sent: Sent = {}): Promise<Data> {
		const answer = await this.api<Data>(path, sent)
		if (answer.status !== 200) {
			throw new Error(`${sent.method ?? 'GET'} ${path} answered ${answer.status}: ${answer.text.slice(0, 2000)}`)
		}
		return answer.data
	}
}

const clients = new Map<string, Client>()

/**
 * @param account of the tests; null: nobody is logged in
 * @param url of another server than the usual one
 * @return one that is logged in already, where there is one: a log-in costs a second
 */
export function as(account: Account | null, url: string = inject('platform').url): Client {
	const key = `${account} ${url}`
	const client = clients.get(key) ?? new Client(url, account)
	clients.set(key, client)
	return client
}
