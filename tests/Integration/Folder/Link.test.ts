// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { FolderList, FolderState } from './folders.ts'

import { describe, expect, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'
import { aCircle, dav, names, stateOf } from './folders.ts'

const admin = as('admin')

describe('a folder that is there', () => {
	test('is linked as it is, and left as it is', async () => {
		const { circle, group } = await aCircle()
		const name = unique('Ancien')
		await dav('admin', `/${name}`, { method: 'MKCOL' })
		const { folders } = await admin.ok<{ folders: FolderState[] }>(`/settings/circles/${circle.id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'link', path: `/${name}` } })
		expect(folders).toMatchObject([{ driver: 'link', name }])
		expect(folders[0]?.differences.map((one) => `${one.kind} ${one.who}`).sort()).toEqual([`missing ${GROUPS.members}`, `missing ${group}`].sort())
		await admin.ok(`/settings/circles/${circle.id}/folders/repair`, { method: 'POST' })
		expect(await names('circle_member', `/${name}`)).toBeNull()
		expect((await as('circle_member').ok<FolderList>(`/circles/${circle.id}/folders`)).folders).toMatchObject([{ path: null }])
		await admin.ok(`/settings/circles/${circle.id}/folders/open`, { method: 'DELETE' })
		expect(await stateOf(circle)).toEqual([])
		expect(await names('admin', `/${name}`)).toEqual([])
	})

	test.each([['/'], ['/n’existe pas'], ['']])('but not %j', async (path) => {
		const { circle } = await aCircle()
		expect((await admin.api(`/settings/circles/${circle.id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'link', path } })).status).toBe(400)
	})
})
