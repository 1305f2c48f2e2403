// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Drivers, FolderList } from './folders.ts'

import { describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'
import { aCircle, aFolder, dav, differencesOf, names, stateOf } from './folders.ts'

const admin = as('admin')
const platform = inject('platform')
const hasTeamFolders = platform.kind === 'nextcloud' && (await admin.ok<Drivers>('/settings/folders')).drivers.some(({ driver, reason }) => driver === 'team' && reason === null)
const TEMPLATE = ['Comptes rendus', 'Documents', 'Relevés de décisions']

describe.runIf(hasTeamFolders)('a Team folder', () => {
	test('has its template; the circle writes in it, members read it, others do not know of it', async () => {
		await mustOcc(platform, ['config:system:set', 'default_language', '--value=fr'])
		const { circle } = await aCircle()
		const folder = await aFolder(circle, 'open', 'team')
		expect(folder.differences).toEqual([])
		expect(await names('circle_member', `/${folder.name}`)).toEqual(TEMPLATE)
		expect((await dav('circle_member', `/${folder.name}/note.txt`, { method: 'PUT', body: 'du cercle' })).status).toBe(201)
		expect((await dav('member', `/${folder.name}/note.txt`)).text).toBe('du cercle')
		expect((await dav('member', `/${folder.name}/x.txt`, { method: 'PUT', body: 'x' })).status).toBe(403)
		expect(await names('newcomer', `/${folder.name}`)).toBeNull()
		expect(await names('outsider', `/${folder.name}`)).toBeNull()
		expect((await as('circle_member').ok<FolderList>(`/circles/${circle.id}/folders`)).folders).toMatchObject([{ path: `/${folder.name}`, can_write: true, driver: 'team' }])
	})

	test('follows its circle: newcomers, name, privacy, end', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle, 'open', 'team')
		await dav('circle_member', `/${folder.name}/note.txt`, { method: 'PUT', body: 'gardée' })
		await admin.ok(`/circles/${circle.id}`, { method: 'PATCH', body: { newcomers_read: true } })
		expect((await dav('newcomer', `/${folder.name}/note.txt`)).text).toBe('gardée')
		const name = unique('Renommé')
		await admin.ok(`/circles/${circle.id}`, { method: 'PATCH', body: { name, newcomers_read: false } })
		expect(await names('newcomer', `/${name}`)).toBeNull()
		expect((await dav('member', `/${name}/note.txt`)).text).toBe('gardée')
		await admin.ok(`/circles/${circle.id}/private`, { method: 'PUT', body: { private: true } })
		expect(await names('member', `/${name}`)).toBeNull()
		await admin.ok(`/circles/${circle.id}/private`, { method: 'PUT', body: { private: false } })
		await admin.ok(`/circles/${circle.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		expect((await dav('circle_member', `/${name} (archivé)/note.txt`)).text).toBe('gardée')
		expect((await dav('circle_member', `/${name} (archivé)/note.txt`, { method: 'PUT', body: 'x' })).status).toBe(403)
		expect(await differencesOf(circle)).toEqual([])
	})

	test('that was given to others by hand is seen, and put right', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle, 'open', 'team')
		const stray = unique('intrus')
		await mustOcc(platform, ['group:add', stray])
		const all = JSON.parse(await mustOcc(platform, ['groupfolders:list', '--output=json'])) as Record<string, { id?: number, mount_point?: string }>
		const id = Object.entries(all).find(([, one]) => JSON.stringify(one).includes(`"${folder.name}"`))
		const number = String(id?.[1].id ?? id?.[0])
		await mustOcc(platform, ['groupfolders:group', number, stray, 'write'])
		expect(await differencesOf(circle)).toEqual([`surplus ${stray}`])
		await admin.ok(`/settings/circles/${circle.id}/folders/repair`, { method: 'POST' })
		expect(await differencesOf(circle)).toEqual([])
		await mustOcc(platform, ['groupfolders:permissions', number, '--enable'])
		expect(await differencesOf(circle)).toEqual(['unverifiable'])
		await mustOcc(platform, ['groupfolders:delete', '--force', number])
		expect(await differencesOf(circle)).toEqual(['gone'])
	})

	test('two of one name have a name each, and Team folders switched off is survived', async () => {
		const name = unique('Double')
		const [one, two] = [await aCircle({ name }), await aCircle({ name })]
		expect([(await aFolder(one.circle, 'open', 'team')).name, (await aFolder(two.circle, 'open', 'team')).name]).toEqual([name, `${name} (2)`])
		await mustOcc(platform, ['app:disable', 'groupfolders'])
		try {
			expect(await differencesOf(one.circle)).toEqual(['unavailable'])
			expect((await stateOf(one.circle))[0]?.differences[0]?.message).toContain('Dossiers d’équipe')
			expect((await as('member').ok<FolderList>(`/circles/${one.circle.id}/folders`)).folders).toMatchObject([{ path: null }])
			expect((await admin.api(`/circles/${one.circle.id}`, { method: 'PATCH', body: { purpose: 'autre' } })).status).toBe(200)
		} finally {
			await mustOcc(platform, ['app:enable', 'groupfolders'])
		}
		expect(await differencesOf(one.circle)).toEqual([])
	})
})
