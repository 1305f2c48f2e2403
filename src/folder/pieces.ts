// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { getCurrentUser } from '@nextcloud/auth'
import { generateRemoteUrl } from '@nextcloud/router'
import { Refusal } from '../api/http.ts'
import { destination, request, times } from './dav.ts'

/**
 * Bytes. Nextcloud wants at least 5 MB; servers in front of it let this much through, and what a broken connection costs stays
 * small.
 */
const PIECE = 10 * 1024 * 1024
/** Nextcloud takes no more. */
const MOST_PIECES = 10_000
/** Milliseconds before each further try. */
const PAUSES = [1_000, 4_000, 10_000]

/** What has come in of a file: who tries again goes on from there. */
export interface Pieces {
	/** Where it is to be; another place begins anew. */
	path: string
	/** The folder of the pieces. */
	url: string
	count: number
}

/**
 * Whether a file is too large for one request.
 *
 * @param file which
 */
export function needsPieces(file: File): boolean {
	return file.size > PIECE
}

/** The connection, or a server that has too much to do. */
const mayPass = (error: unknown) => !(error instanceof Refusal) || error.status === 423 || error.status === 429 || (error.status >= 500 && error.status !== 507)

/** All is there but the last step, or it may go better next time. */
const canGoOn = (error: unknown) => mayPass(error) || (error instanceof Refusal && error.status === 412)

/**
 * Sends a large file. Stopped or refused, nothing of it stays; broken off, it can go on from what has been sent.
 *
 * @param path where it goes
 * @param file what
 * @param replace whether what is there may go: where not, it is refused
 * @param signal to stop it
 * @param progress told how many bytes are there
 * @param before what has come in before; null for nothing
 * @param keep told what has come in
 */
export async function uploadInPieces(path: string, file: File, replace: boolean, signal: AbortSignal, progress: (bytes: number) => void, before: Pieces | null, keep: (pieces: Pieces | null) => void): Promise<void> {
	const goesOn = before !== null && before.path === path
	if (before !== null && !goesOn) {
		discard(before)
	}
	const pieces = goesOn ? { ...before } : await begin(path, signal)
	try {
		await send(pieces, file, signal, progress, keep)
		await request('MOVE', `${pieces.url}/.file`, {
			headers: { Destination: destination(path), Overwrite: replace ? 'T' : 'F', 'OC-Total-Length': String(file.size), ...times(file) },
			signal,
		})
		keep(null)
	} catch (error) {
		if (goesOn && error instanceof Refusal && error.status === 404) {
			// Nextcloud keeps pieces for a day
			keep(null)
			return uploadInPieces(path, file, replace, signal, progress, null, keep)
		}
		if (signal.aborted || !canGoOn(error)) {
			discard(pieces)
			keep(null)
		}
		throw error
	}
}

async function begin(path: string, signal: AbortSignal): Promise<Pieces> {
	const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	const url = generateRemoteUrl(`dav/uploads/${encodeURIComponent(getCurrentUser()?.uid ?? '')}/socle-${id}`)
	await request('MKCOL', url, { headers: { Destination: destination(path) }, signal })
	return { path, url, count: 0 }
}

async function send(pieces: Pieces, file: File, signal: AbortSignal, progress: (bytes: number) => void, keep: (pieces: Pieces) => void): Promise<void> {
	const size = Math.max(PIECE, Math.ceil(file.size / MOST_PIECES))
	for (let start = pieces.count * size; start < file.size; start += size) {
		await insist(signal, () => request('PUT', `${pieces.url}/${pieces.count + 1}`, {
			data: file.slice(start, start + size),
			headers: { 'Content-Type': 'application/octet-stream', Destination: destination(pieces.path), 'OC-Total-Length': String(file.size) },
			signal,
			onUploadProgress: ({ loaded }) => progress(start + loaded),
		}))
		pieces.count++
		keep({ ...pieces })
	}
}

/**
 * Tries again where that may help.
 *
 * @param signal ends it
 * @param work what is tried
 */
async function insist(signal: AbortSignal, work: () => Promise<unknown>): Promise<void> {
	for (const pause of [...PAUSES, null]) {
		try {
			await work()
			return
		} catch (error) {
			if (pause === null || signal.aborted || !mayPass(error)) {
				throw error
			}
			await new Promise((resolve) => setTimeout(resolve, pause))
			signal.throwIfAborted()
		}
	}
}

/**
 * What has come in goes away; the platform would do so by itself within a day.
 *
 * @param pieces of a file that is no longer sent
 */
export function discard(pieces: Pieces): void {
	request('DELETE', pieces.url).catch(() => {})
}
