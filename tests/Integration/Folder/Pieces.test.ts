// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { as } from '../client.ts'
import { unique } from '../steps.ts'
import { aCircle, aFolder, chooseHolder, dav } from './folders.ts'

/** What src/folder/pieces.ts relies on. Pieces on a real server are at least 5 MB, but for the last one. */
const MB = 1024 * 1024
const first = 'a'.repeat(5 * MB)
const rest = 'fin'

beforeAll(chooseHolder)

async function send(method: string, who: Account, upload: string, name: string, options: { to?: string, body?: string, headers?: Record<string, string>, owner?: string } = {}): Promise<number> {
	const destination: Record<string, string> = options.to === undefined ? {} : { Destination: `${inject('platform').url}/remote.php/dav/files/${who}${encodeURI(options.to)}` }
	const url = `/remote.php/dav/uploads/${options.owner ?? who}/${upload}${name}`
	return (await as(who).send(url, { method, body: options.body, headers: { Accept: '*/*', 'Content-Type': 'application/octet-stream', ...destination, ...options.headers } })).status
}

/**
 * Two pieces of a file that is not yet where it belongs.
 *
 * @param who sends it
 * @param to where it is to be
 */
async function twoPieces(who: Account, to: string): Promise<string> {
	const upload = unique('socle')
	expect(await send('MKCOL', who, upload, '', { to })).toBe(201)
	expect(await send('PUT', who, upload, '/1', { to, body: first })).toBe(201)
	expect(await send('PUT', who, upload, '/2', { to, body: rest })).toBe(201)
	return upload
}

describe('a file that comes in pieces', () => {
	const total = { 'OC-Total-Length': String(first.length + rest.length) }

	test('is whole in the circle’s folder, in their order, with its time; nothing of it was there before', async () => {
		const { circle } = await aCircle()
		const to = `/${(await aFolder(circle)).name}/Fête d’été.txt`
		const upload = await twoPieces('circle_member', to)
		// sent once more, as after a connection that broke off
		expect(await send('PUT', 'circle_member', upload, '/1', { to, body: first })).toBe(204)
		expect((await dav('member', to)).status).toBe(404)
		expect(await send('MOVE', 'circle_member', upload, '/.file', { to, headers: { ...total, Overwrite: 'F', 'X-OC-MTime': '1700000000' } })).toBe(201)
		expect((await dav('member', to)).text).toBe(first + rest)
		expect((await dav('member', to, { method: 'PROPFIND' })).text).toContain('Tue, 14 Nov 2023 22:13:20 GMT')
		expect(await send('PUT', 'circle_member', upload, '/3', { to, body: rest })).toBe(404)
	})

	test('goes over nothing that is there, unless that is meant', async () => {
		const to = `/${unique('Note')}.txt`
		await dav('member', to, { method: 'PUT', body: 'avant' })
		const upload = await twoPieces('member', to)
		expect(await send('MOVE', 'member', upload, '/.file', { to, headers: { ...total, Overwrite: 'F' } })).toBe(412)
		expect((await dav('member', to)).text).toBe('avant')
		expect(await send('MOVE', 'member', upload, '/.file', { to, headers: { ...total, Overwrite: 'T' } })).toBe(204)
		expect((await dav('member', to)).text).toBe(first + rest)
	})

	test('and is stopped leaves nothing, and whoever only reads the folder puts nothing there', async () => {
		const { circle } = await aCircle()
		const to = `/${(await aFolder(circle)).name}/Intrus.txt`
		const upload = await twoPieces('member', to)
		expect(await send('MOVE', 'member', upload, '/.file', { to, headers: total })).toBe(403)
		expect((await dav('circle_member', to)).status).toBe(404)
		expect(await send('DELETE', 'member', upload, '')).toBe(204)
		expect(await send('DELETE', 'member', upload, '')).toBe(404)
	})

	test('that lacks a piece is refused, and nobody reaches another’s', async () => {
		const to = `/${unique('Tronqué')}.txt`
		const upload = await twoPieces('member', to)
		expect(await send('MOVE', 'member', upload, '/.file', { to, headers: { 'OC-Total-Length': '999' } })).toBe(400)
		expect((await dav('member', to)).status).toBe(404)
		expect([403, 404]).toContain(await send('DELETE', 'circle_member', upload, '', { owner: 'member' }))
		expect(await send('DELETE', 'member', upload, '')).toBe(204)
	})
})
