// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Sent } from './dav.ts'
import type { Pieces } from './pieces.ts'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Refusal } from '../api/http.ts'
import { request } from './dav.ts'
import { needsPieces, uploadInPieces } from './pieces.ts'

vi.mock('./dav.ts', async (original) => ({ ...await original<object>(), request: vi.fn() }))

const MB = 1024 * 1024
const file = new File([new Uint8Array(25 * MB)], 'Fête.mov', { lastModified: 1_700_000_000_000 })
const sent = vi.mocked(request)
let kept: Pieces | null

/** What was asked for, as method and last part of the address. */
const asked = () => sent.mock.calls.map(([method, url]) => `${method} ${url.replace(/^.*\/socle-[0-9a-f]{32}/, '')}`)

/** The server's answers, in order; then it takes everything. */
function answers(...reasons: unknown[]): void {
	for (const reason of reasons) {
		sent.mockImplementationOnce(async () => {
			if (reason !== null) {
				throw reason
			}
		})
	}
}

function send(options: { replace?: boolean, before?: Pieces | null, signal?: AbortSignal, progress?: (bytes: number) => void, path?: string } = {}): Promise<void> {
	return uploadInPieces(options.path ?? '/Communication/Fête.mov', file, options.replace ?? false, options.signal ?? new AbortController().signal, options.progress ?? (() => {}), options.before ?? null, (pieces) => {
		kept = pieces
	})
}

beforeEach(() => {
	kept = null
	sent.mockReset().mockResolvedValue(undefined)
	vi.stubGlobal('setTimeout', (work: () => void) => queueMicrotask(work))
})

afterEach(() => {
	vi.unstubAllGlobals()
})

test('a file that one request carries is not cut', () => {
	expect(needsPieces(new File([new Uint8Array(10 * MB)], 'a'))).toBe(false)
	expect(needsPieces(file)).toBe(true)
})

test('a large one goes piece by piece, and then to its place, over nothing that is there', async () => {
	const progress = vi.fn()
	sent.mockImplementation(async (_method: string, _url: string, { onUploadProgress }: Sent = {}) => onUploadProgress?.({ loaded: 1000 }))
	await send({ progress })
	expect(asked()).toEqual(['MKCOL ', 'PUT /1', 'PUT /2', 'PUT /3', 'MOVE /.file'])
	expect(sent.mock.calls.slice(1, 4).map(([, , { data } = {}]) => (data as Blob).size)).toEqual([10 * MB, 10 * MB, 5 * MB])
	expect(progress.mock.calls).toEqual([[1000], [10 * MB + 1000], [20 * MB + 1000]])
	expect(sent.mock.calls[4]?.[2]?.headers).toMatchObject({ Overwrite: 'F', 'OC-Total-Length': String(25 * MB), 'X-OC-MTime': '1700000000', Destination: expect.stringMatching(/\/Communication\/F%C3%AAte\.mov$/) })
	expect(kept).toBeNull()
})

test('what is to be replaced is replaced', async () => {
	await send({ replace: true })
	expect(sent.mock.lastCall?.[2]?.headers).toMatchObject({ Overwrite: 'T' })
})

test('a piece that breaks off is sent again, the others are not', async () => {
	answers(null, null, new Error('offline'), new Refusal(503, {}), null)
	await send()
	expect(asked()).toEqual(['MKCOL ', 'PUT /1', 'PUT /2', 'PUT /2', 'PUT /2', 'PUT /3', 'MOVE /.file'])
})

test('after a long break it goes on from where it was', async () => {
	answers(null, null, ...Array.from({ length: 4 }, () => new Error('offline')))
	await expect(send()).rejects.toThrow('offline')
	expect(kept).toMatchObject({ count: 1 })
	sent.mockClear()
	await send({ before: kept })
	expect(asked()).toEqual(['PUT /2', 'PUT /3', 'MOVE /.file'])
})

test('where the server has forgotten the pieces, it begins anew', async () => {
	answers(new Refusal(404, {}))
	await send({ before: { path: '/Communication/Fête.mov', url: '/dav/uploads/ada/socle-00000000000000000000000000000000', count: 2 } })
	expect(asked()).toEqual(['PUT /3', 'MKCOL ', 'PUT /1', 'PUT /2', 'PUT /3', 'MOVE /.file'])
})

test('where somebody took the name meanwhile, the answer “replace” sends nothing twice, and another name begins anew', async () => {
	answers(null, null, null, null, new Refusal(412, {}))
	await expect(send()).rejects.toMatchObject({ status: 412 })
	const before = kept
	sent.mockClear()
	await send({ before, replace: true })
	expect(asked()).toEqual(['MOVE /.file'])
	sent.mockClear()
	await send({ before, path: '/Communication/Fête (2).mov' })
	expect(asked()).toEqual(['DELETE ', 'MKCOL ', 'PUT /1', 'PUT /2', 'PUT /3', 'MOVE /.file'])
})

test('stopped or refused, nothing of it stays on the server', async () => {
	const stop = new AbortController()
	sent.mockImplementation(async (method: string) => {
		if (method === 'PUT') {
			stop.abort()
			throw new Error('aborted')
		}
	})
	await expect(send({ signal: stop.signal })).rejects.toThrow('aborted')
	expect(asked()).toEqual(['MKCOL ', 'PUT /1', 'DELETE '])
	expect(kept).toBeNull()

	sent.mockReset().mockResolvedValue(undefined)
	answers(null, new Refusal(507, {}))
	await expect(send()).rejects.toMatchObject({ status: 507 })
	expect(asked()).toEqual(['MKCOL ', 'PUT /1', 'DELETE '])
})
