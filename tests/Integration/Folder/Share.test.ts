// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Drivers, FolderList, FolderState } from './folders.ts'

import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { PASSWORD } from '../../harness/accounts.ts'
import { mustOcc, occ } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'
import { aCircle, aFolder, chooseHolder, dav, differencesOf, HOLDER, names, stateOf } from './folders.ts'

const admin = as('admin')
const platform = inject('platform')
const TEMPLATE = ['Comptes rendus', 'Documents', 'Relevés de décisions']
const reasonOf = (drivers: Drivers, name: string) => drivers.drivers.find(({ driver }) => driver === name)?.reason

beforeAll(async () => {
	await mustOcc(platform, ['config:system:set', 'default_language', '--value=fr'])
	await chooseHolder()
})

describe('an open folder', () => {
	test('is made with its template: the circle writes in it, members read it, newcomers and outsiders do not know of it', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		expect(folder.differences).toEqual([])
		expect(await names('circle_member', `/${folder.name}`)).toEqual(TEMPLATE)
		expect((await dav('circle_member', `/${folder.name}/note.txt`, { method: 'PUT', body: 'du cercle' })).status).toBe(201)
		expect((await dav('member', `/${folder.name}/note.txt`)).text).toBe('du cercle')
		expect((await dav('member', `/${folder.name}/autre.txt`, { method: 'PUT', body: 'x' })).status).toBe(403)
		expect((await dav('member', `/${folder.name}/note.txt`, { method: 'DELETE' })).status).toBe(403)
		for (const who of ['newcomer', 'outsider', 'admin', 'keeper'] as const) {
			expect(await names(who, `/${folder.name}`)).toBeNull()
			expect((await as(who).api(`/circles/${circle.id}/folders`)).status).toBe(404)
		}
		expect((await as('circle_member').ok<FolderList>(`/circles/${circle.id}/folders`))).toMatchObject({ writes: true, folders: [{ path: `/${folder.name}`, can_write: true, file_id: folder.file_id }] })
		expect((await as('member').ok<FolderList>(`/circles/${circle.id}/folders`))).toMatchObject({ writes: false, folders: [{ path: `/${folder.name}`, can_write: false }] })
	})

	test('is in the language in which the collective was first named, when the instance has none', async () => {
		await mustOcc(platform, ['config:system:set', 'default_language', '--value='])
		try {
			await mustOcc(platform, ['config:app:set', 'socle', 'collective_language', '--value='])
			for (const language of ['fr', 'en']) {
				await admin.ok('/settings/collective', { method: 'PUT', body: { name: 'Bien vivre à Montreuil-sur-Orne', commune: 'Montreuil-sur-Orne' }, headers: { 'Accept-Language': language } })
			}
			const { circle } = await aCircle()
			const folder = await aFolder(circle)
			expect(await names('circle_member', `/${folder.name}`)).toEqual(TEMPLATE)
		} finally {
			await mustOcc(platform, ['config:system:set', 'default_language', '--value=fr'])
		}
	})

	test('is read by newcomers from when the circle says so, until it says no', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		await admin.ok(`/circles/${circle.id}`, { method: 'PATCH', body: { newcomers_read: true } })
		expect(await names('newcomer', `/${folder.name}`)).toEqual(TEMPLATE)
		expect((await dav('newcomer', `/${folder.name}/x.txt`, { method: 'PUT', body: 'x' })).status).toBe(403)
		expect((await as('newcomer').ok<FolderList>(`/circles/${circle.id}/folders`)).folders).toHaveLength(1)
		await admin.ok(`/circles/${circle.id}`, { method: 'PATCH', body: { newcomers_read: false } })
		expect(await names('newcomer', `/${folder.name}`)).toBeNull()
		expect(await differencesOf(circle)).toEqual([])
	})

	test('closes to who leaves the group, at once', async () => {
		const { circle, group } = await aCircle({ private: true })
		const folder = await aFolder(circle, 'private')
		expect(await names('circle_member', `/${folder.name}`)).toEqual(TEMPLATE)
		await mustOcc(platform, ['group:removeuser', group, 'circle_member'])
		expect(await names('circle_member', `/${folder.name}`)).toBeNull()
	})

	test('follows the groups of its circle', async () => {
		const { circle, group } = await aCircle()
		const folder = await aFolder(circle)
		const other = unique('autre')
		await mustOcc(platform, ['group:add', other])
		await mustOcc(platform, ['group:adduser', other, 'outsider'])
		await admin.ok(`/settings/circles/${circle.id}/groups`, { method: 'PUT', body: { write: group, read: other } })
		expect(await names('outsider', `/${folder.name}`)).toEqual(TEMPLATE)
		await admin.ok(`/settings/circles/${circle.id}/groups`, { method: 'PUT', body: { write: group, read: '' } })
		expect(await names('outsider', `/${folder.name}`)).toBeNull()
	})

	test('closes when its circle becomes private', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		await admin.ok(`/circles/${circle.id}/private`, { method: 'PUT', body: { private: true } })
		expect(await names('member', `/${folder.name}`)).toBeNull()
		expect((await as('member').api(`/circles/${circle.id}/folders`)).status).toBe(404)
		expect(await differencesOf(circle)).toEqual([])
	})

	test('has the name of its circle, and keeps what is in it', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		await dav('circle_member', `/${folder.name}/note.txt`, { method: 'PUT', body: 'gardée' })
		const name = unique('Renommé')
		await admin.ok(`/circles/${circle.id}`, { method: 'PATCH', body: { name } })
		expect((await dav('member', `/${name}/note.txt`)).text).toBe('gardée')
		expect(await names('member', `/${folder.name}`)).toBeNull()
		expect(await stateOf(circle)).toMatchObject([{ name, differences: [] }])
	})

	test('two circles of one name have a folder each', async () => {
		const name = unique('Double')
		const [one, two] = [await aCircle({ name }), await aCircle({ name })]
		const made = [await aFolder(one.circle), await aFolder(two.circle)]
		expect(made.map((folder) => folder.name)).toEqual([name, `${name} (2)`])
		expect([...await differencesOf(one.circle), ...await differencesOf(two.circle)]).toEqual([])
	})
})

describe('a private folder', () => {
	test('is for the circle alone, beside the open one', async () => {
		const { circle } = await aCircle()
		await aFolder(circle)
		const hidden = await aFolder(circle, 'private')
		expect(hidden.name).toBe(`${circle.name} (privé)`)
		expect(await names('circle_member', `/${hidden.name}`)).toEqual(TEMPLATE)
		expect(await names('member', `/${hidden.name}`)).toBeNull()
		const seen = await as('member').ok<FolderList>(`/circles/${circle.id}/folders`)
		expect(seen.folders.map((folder) => folder.kind)).toEqual(['open'])
		expect(JSON.stringify(seen)).not.toContain('privé')
	})

	test('is the only one of a private circle, and nobody else can tell that there is one', async () => {
		const { circle } = await aCircle({ private: true })
		expect((await admin.api(`/settings/circles/${circle.id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'share' } })).data).toMatchObject({ reason: 'circle_private' })
		const folder = await aFolder(circle, 'private')
		expect(folder.name).toBe(circle.name)
		const refused = await as('member').api(`/circles/${circle.id}/folders`)
		const unknown = await as('member').api('/circles/2000000000/folders')
		expect([refused.status, refused.text]).toEqual([unknown.status, unknown.text])
		expect((await as('member').api(`/circles/${circle.id}/shares`, { method: 'POST', body: { path: '/x', write: false } })).status).toBe(404)
	})
})

describe('a circle that is dissolved', () => {
	test('leaves its folder to be read: nobody writes in it, no file is lost', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		await dav('circle_member', `/${folder.name}/note.txt`, { method: 'PUT', body: 'mémoire' })
		await admin.ok(`/circles/${circle.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		const name = `${circle.name} (archivé)`
		expect((await dav('member', `/${name}/note.txt`)).text).toBe('mémoire')
		expect((await dav('circle_member', `/${name}/note.txt`)).text).toBe('mémoire')
		expect((await dav('circle_member', `/${name}/note.txt`, { method: 'PUT', body: 'x' })).status).toBe(403)
		const [state] = await stateOf(circle)
		expect(state).toMatchObject({ name, differences: [] })
		expect(state?.archived_at).toBeGreaterThan(0)
		expect((await as('member').ok<FolderList>(`/circles/${circle.id}/folders`)).folders).toMatchObject([{ archived: true, path: `/${name}` }])
	})
})

describe('what was changed by hand', () => {
	/** The holding account shares something more. */
	const share = (path: string, type: number, who: string, permissions: number) => as(HOLDER as 'member').send('/ocs/v2.php/apps/files_sharing/api/v1/shares', {
		method: 'POST',
		body: { path, shareType: type, shareWith: who, permissions },
	})

	test('is seen, and put right', async () => {
		const { circle, group } = await aCircle()
		const folder = await aFolder(circle)
		const stray = unique('intrus')
		await mustOcc(platform, ['group:add', stray])
		await mustOcc(platform, ['group:adduser', stray, 'outsider'])
		expect((await share(`/${folder.name}`, 1, stray, 15)).status).toBe(200)
		expect(await names('outsider', `/${folder.name}`)).toEqual(TEMPLATE)
		expect(await differencesOf(circle)).toEqual([`surplus ${stray}`])
		const { folders } = await admin.ok<{ folders: FolderState[] }>(`/settings/circles/${circle.id}/folders/repair`, { method: 'POST' })
		expect(folders).toMatchObject([{ differences: [] }])
		expect(await names('outsider', `/${folder.name}`)).toBeNull()
		expect(await names('circle_member', `/${folder.name}`)).toEqual(TEMPLATE)
		expect(group).not.toBe('')
	})

	test('a name is put right', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		await dav(HOLDER, `/${folder.name}`, { method: 'MOVE', headers: { Destination: `${platform.url}/remote.php/dav/files/${HOLDER}/${encodeURIComponent(`${folder.name} bis`)}` } })
		expect(await differencesOf(circle)).toEqual(['renamed'])
		await admin.ok(`/settings/circles/${circle.id}/folders/repair`, { method: 'POST' })
		expect(await differencesOf(circle)).toEqual([])
		expect(await names('circle_member', `/${folder.name}`)).toEqual(TEMPLATE)
	})

	test('a folder that was removed is missed, and can be made anew', async () => {
		const { circle } = await aCircle()
		const folder = await aFolder(circle)
		await dav(HOLDER, `/${folder.name}`, { method: 'DELETE' })
		expect(await differencesOf(circle)).toEqual(['gone'])
		await admin.ok(`/settings/circles/${circle.id}/folders/repair`, { method: 'POST' })
		expect(await differencesOf(circle)).toEqual(['gone'])
		expect((await as('member').ok<FolderList>(`/circles/${circle.id}/folders`)).folders).toMatchObject([{ path: null, can_write: false }])
		const again = await aFolder(circle)
		expect(again.differences).toEqual([])
	})
})

describe('a folder cannot be made', () => {
	const refused = async () => {
		const { circle } = await aCircle()
		const answer = await admin.api<{ reason: string }>(`/settings/circles/${circle.id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'share' } })
		expect(answer.status).toBe(409)
		expect(await stateOf(circle)).toEqual([])
		return answer.data.reason
	}

	test.each([
		['shareapi_enabled', 'no', 'yes', 'sharing_off'],
		['shareapi_allow_group_sharing', 'no', 'yes', 'sharing_groups_off'],
		['shareapi_only_share_with_group_members', 'yes', 'no', 'sharing_own_groups'],
	])('where %s is %s', async (name, value, before, reason) => {
		await mustOcc(platform, ['config:app:set', 'core', name, `--value=${value}`])
		try {
			expect(reasonOf(await admin.ok<Drivers>('/settings/folders'), 'share')).toBe(reason)
			expect(await refused()).toBe(reason)
		} finally {
			await mustOcc(platform, ['config:app:set', 'core', name, `--value=${before}`])
		}
	})

	test('where shares end by themselves', async () => {
		const set = (value: string) => Promise.all(['shareapi_default_internal_expire_date', 'shareapi_enforce_internal_expire_date']
			.map((name) => mustOcc(platform, ['config:app:set', 'core', name, `--value=${value}`])))
		await set('yes')
		try {
			expect(await refused()).toBe('sharing_expires')
		} finally {
			await set('no')
		}
	})

	test('where each share has to be accepted first', async () => {
		const set = (value: string) => mustOcc(platform, ['config:system:set', 'sharing.enable_share_accept', `--value=${value}`, '--type=boolean'])
		await set('true')
		try {
			expect(await refused()).toBe('sharing_waits')
		} finally {
			await set('false')
		}
	})

	describe('by an account', () => {
		afterEach(chooseHolder)

		test('that is not chosen, unknown, disabled or deleted', async () => {
			await admin.ok('/settings/folders', { method: 'PUT', body: { holding_account: '' } })
			expect(await refused()).toBe('holding_account_missing')
			expect((await admin.api('/settings/folders', { method: 'PUT', body: { holding_account: 'nobody-at-all' } })).status).toBe(400)
			const account = unique('passager')
			await occ(platform, ['user:add', '--password-from-env', account], { env: { OC_PASS: PASSWORD, NC_PASS: PASSWORD } })
			await admin.ok('/settings/folders', { method: 'PUT', body: { holding_account: account } })
			const { circle } = await aCircle()
			await aFolder(circle)
			await mustOcc(platform, ['user:disable', account])
			expect(await refused()).toBe('holding_account_disabled')
			await mustOcc(platform, ['user:delete', account])
			expect(await refused()).toBe('holding_account_gone')
			expect(await differencesOf(circle)).toEqual(['gone'])
		})
	})

	test('without a group, twice, or by Team folders where they are not', async () => {
		const circle = await admin.ok<{ id: number }>('/circles', { method: 'POST', body: { name: unique('Sans groupe') } })
		const make = (id: number, driver: string) => admin.api<{ reason: string }>(`/settings/circles/${id}/folders`, { method: 'POST', body: { kind: 'open', driver } })
		expect((await make(circle.id, 'share')).data.reason).toBe('circle_without_group')
		const other = (await aCircle()).circle
		if (reasonOf(await admin.ok<Drivers>('/settings/folders'), 'team') !== null) {
			expect((await make(other.id, 'team')).data.reason).toBe('team_folders_missing')
		}
		await aFolder(other)
		expect((await make(other.id, 'share')).data.reason).toBe('folder_exists')
	})

	test('by two people at once: one of them makes it', async () => {
		const { circle } = await aCircle()
		const make = () => admin.api(`/settings/circles/${circle.id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'share' } })
		const answers = (await Promise.all([make(), make(), make()])).map((answer) => answer.status)
		expect(answers.filter((status) => status === 200)).toHaveLength(1)
		expect(answers.filter((status) => status !== 200).every((status) => status === 409 || status === 423)).toBe(true)
		expect((await names(HOLDER) ?? []).filter((name) => name.startsWith(circle.name))).toEqual([circle.name])
		expect(await differencesOf(circle)).toEqual([])
	})
})
