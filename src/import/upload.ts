// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Origin } from './draft.ts'

import { del, post, put, Refusal } from '../api/http.ts'

const TRIES = 4

/**
 * Creates the import and sends the list, chunk after chunk; the server then checks it.
 *
 * @param origin where the list comes from
 * @param chunks the canonical file
 * @param sent is told how many bytes have arrived
 * @return the import's id
 * @throws {Refusal} what the server refuses; the half-sent import is gone then
 */
export async function upload(origin: Origin, chunks: AsyncIterable<Uint8Array<ArrayBuffer>>, sent: (bytes: number) => void): Promise<number> {
	const { id } = await post('/imports', { body: { ...origin } })
	try {
		let bytes = 0
		let number = 0
		for await (const chunk of chunks) {
			await persist(() => put('/imports/{id}/chunks/{number}', { path: { id, number }, body: new TextDecoder().decode(chunk), type: 'text/csv' }))
			number++
			bytes += chunk.length
			sent(bytes)
		}
		await post('/imports/{id}/check', { path: { id }, body: { chunks: number, bytes } })
		return id
	} catch (error) {
		await del('/imports/{id}', { path: { id } }).catch(() => {})
		throw error
	}
}

/** A chunk may be sent twice: it has its number. */
async function persist(send: () => Promise<unknown>): Promise<void> {
	for (let tries = 1; ; tries++) {
		try {
			await send()
			return
		} catch (error) {
			if (tries === TRIES || (error instanceof Refusal && error.status < 500 && error.status !== 423)) {
				throw error
			}
			await new Promise((resolve) => setTimeout(resolve, tries * 1000))
		}
	}
}
