// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { unique } from '../steps.ts'
import { aCircle, aFolder, chooseHolder, dav } from './folders.ts'

beforeAll(async () => {
	await chooseHolder()
})

describe('a document of one’s own', () => {
	test('is shared with a circle, then taken back', async () => {
		const { circle } = await aCircle()
		const name = `${unique('doc')}.txt`
		await dav('member', `/${name}`, { method: 'PUT', body: 'à relire' })
		expect(await as('member').ok(`/circles/${circle.id}/shares/readers`)).toEqual({ count: 1, names: [] })
		expect(await as('circle_member').ok(`/circles/${circle.id}/shares/readers`)).toEqual({ count: 1, names: ['circle_member'] })
		await as('member').ok(`/circles/${circle.id}/shares`, { method: 'POST', body: { path: `/${name}`, write: false } })
		expect((await dav('circle_member', `/${name}`)).text).toBe('à relire')
		expect((await dav('circle_member', `/${name}`, { method: 'PUT', body: 'x' })).status).toBe(403)
		await as('member').ok(`/circles/${circle.id}/shares`, { method: 'POST', body: { path: `/${name}`, write: true } })
		expect((await dav('circle_member', `/${name}`, { method: 'PUT', body: 'relu' })).status).toBe(204)
		expect((await dav('member', `/${name}`)).text).toBe('relu')
		await as('member').ok(`/circles/${circle.id}/shares`, { method: 'DELETE', query: { path: `/${name}` } })
		expect((await dav('circle_member', `/${name}`)).status).toBe(404)
		expect((await dav('member', `/${name}`)).text).toBe('relu')
	})

	test('is nobody else’s to share', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		await dav('circle_member', `/${folder.name}/note.txt`, { method: 'PUT', body: 'x' })
		expect((await as('circle_member').api(`/circles/${circle.id}/shares`, { method: 'POST', body: { path: `/${folder.name}/note.txt`, write: false } })).status).toBe(409)
		expect((await as('member').api(`/circles/${circle.id}/shares`, { method: 'POST', body: { path: '/../circle_member', write: false } })).status).toBe(400)
	})
})
