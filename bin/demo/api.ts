// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { List } from './people.ts'

import { setTimeout as sleep } from 'node:timers/promises'
import { toCsv } from './people.ts'

type Import = components['schemas']['Import']

/** Somebody who calls the API of Socle; logged in once. */
export class Person {
	readonly #url: string
	readonly #files: string
	readonly #login: string
	#cookies = new Map<string, string>()

	constructor(url: string, uid: string, password: string) {
		this.#url = `${url}/ocs/v2.php/apps/socle/api/v1`
		this.#files = `${url}/remote.php/dav/files/${encodeURIComponent(uid)}`
		this.#login = `Basic ${btoa(`${uid}:${password}`)}`
	}

	/**
	 * @param method verb
	 * @param path after `/api/v1`
	 * @param body sent as JSON; a string as CSV
	 * @throws Error with what the server said
	 */
	async call<Data = unknown>(method: string, path: string, body?: unknown): Promise<Data> {
		const response = await fetch(this.#url + path, {
			method,
			headers: {
				Authorization: this.#login,
				Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
				'OCS-APIRequest': 'true',
				Accept: 'application/json',
				'Accept-Language': 'fr',
				'Content-Type': typeof body === 'string' ? 'text/csv' : 'application/json',
			},
			body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
		})
		for (const cookie of response.headers.getSetCookie()) {
			const [pair = ''] = cookie.split(';')
			this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
		}
		const text = await response.text()
		if (!response.ok) {
			throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 1000)}`)
		}
		return (JSON.parse(text) as { ocs: { data: Data } }).ocs.data
	}

	/**
	 * @param path from the top of her files, with a slash before it; the folder is there
	 * @param text what will be in it
	 * @throws Error with what the server said
	 */
	async upload(path: string, text: string): Promise<void> {
		const response = await fetch(this.#files + path.split('/').map(encodeURIComponent).join('/'), { method: 'PUT', headers: { Authorization: this.#login }, body: text })
		if (!response.ok) {
			throw new Error(`PUT ${path} answered ${response.status}: ${await response.text()}`)
		}
	}
}

/**
 * Brings a list in as the page does: upload, check, run.
 *
 * @param keeper who does it
 * @param list what comes
 */
export async function bringList(keeper: Person, { rows, ...about }: List): Promise<Import> {
	const csv = toCsv(rows)
	const { id } = await keeper.call<Import>('POST', '/imports', { ...about, keep_unreadable: false })
	await keeper.call('PUT', `/imports/${id}/chunks/0`, csv)
	await keeper.call('POST', `/imports/${id}/check`, { chunks: 1, bytes: Buffer.byteLength(csv) })
	await finish(keeper, id)
	await keeper.call('POST', `/imports/${id}/run`)
	const done = await finish(keeper, id)
	if (done.state !== 'done' || done.refused > 0) {
		throw new Error(`${about.name} did not come in: ${JSON.stringify(done)}`)
	}
	return done
}

async function finish(keeper: Person, id: number): Promise<Import> {
	for (;;) {
		const current = await keeper.call<Import>('GET', `/imports/${id}`)
		if (current.task === null || current.task.state === 'done' || current.task.state === 'failed') {
			return current
		}
		const step = await keeper.call<{ done: number }>('POST', `/tasks/${current.task.id}/step`)
		if (step.done === current.task.done) {
			// somebody else works on it
			await sleep(100)
		}
	}
}
