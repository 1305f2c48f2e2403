// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { del, post, put, Refusal } from '../api/http.ts'
import { upload } from './upload.ts'

vi.mock('../api/http.ts', async (original) => ({ ...await original<object>(), post: vi.fn(), put: vi.fn(), del: vi.fn() }))

const entry: Wire<'Import'> = {
	id: 4,
	name: 'Liste',
	state: 'uploading',
	provenance: 'event',
	provenance_name: '',
	basis: 'to_establish',
	keep_unreadable: false,
	rows: 0,
	created: 0,
	completed: 0,
	unchanged: 0,
	doubtful: 0,
	household: 0,
	suppressed: 0,
	refused: 0,
	created_by: 'keeper',
	created_at: 0,
	closed_at: null,
	undoable_until: null,
	task: { id: 1, kind: 'check', state: 'waiting', done: 0, total: 0, error: null },
}
const origin = { name: 'Liste', provenance: 'event', provenance_name: '', basis: 'to_establish', keep_unreadable: false }

async function* chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	yield new TextEncoder().encode('row,given_name\n2,Zoé\n')
	yield new TextEncoder().encode('3,Léa\n')
}

describe('a list that is sent', () => {
	beforeEach(() => {
		vi.mocked(post).mockReset().mockResolvedValue(entry)
		vi.mocked(put).mockReset().mockResolvedValue(entry)
		vi.mocked(del).mockReset().mockResolvedValue([])
	})

	it('goes chunk by chunk, and the server hears how many bytes there were', async () => {
		const sent = vi.fn()
		expect(await upload(origin, chunks(), sent)).toBe(4)
		expect(vi.mocked(put).mock.calls.map(([, options]) => [options?.path, options?.body])).toEqual([
			[{ id: 4, number: 0 }, 'row,given_name\n2,Zoé\n'],
			[{ id: 4, number: 1 }, '3,Léa\n'],
		])
		expect(post).toHaveBeenLastCalledWith('/imports/{id}/check', { path: { id: 4 }, body: { chunks: 2, bytes: 29 } })
		expect(sent).toHaveBeenLastCalledWith(29)
	})

	it('leaves nothing behind where the server refuses', async () => {
		vi.mocked(put).mockRejectedValueOnce(new Refusal(413, { reason: 'too_large' }))
		await expect(upload(origin, chunks(), () => {})).rejects.toThrow(Refusal)
		expect(del).toHaveBeenCalledWith('/imports/{id}', { path: { id: 4 } })
	})
})
