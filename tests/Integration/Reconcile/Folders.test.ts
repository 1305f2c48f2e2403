// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Circle } from '../circles.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc, occ } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { runJobs } from '../clock.ts'
import { aFolder, chooseHolder, dav, HOLDER, names } from '../Folder/folders.ts'
import { unique } from '../steps.ts'

type Access = components['schemas']['CircleAccess']

const platform = inject('platform')
const admin = as('admin')
const coordinator = as('coordinator')

const access = (id: number) => coordinator.ok<Access>(`/circles/${id}/access`)
const texts = async (id: number) => (await access(id)).differences.map(({ text }) => text)
/** The host runs a daily job once a day; the command does the same. */
const night = () => platform.kind === 'host' ? occ(platform, ['socle:reconcile']) : runJobs(platform, ['Reconcile\\ReconcileNightly'])
async function repair(id: number, kind: string) {
	const { account = '', detail = '' } = (await access(id)).differences.find((one) => one.kind === kind) ?? {}
	return coordinator.api<Access>(`/circles/${id}/access/repair`, { method: 'POST', body: { kind, account, detail } })
}

async function withFolder(about: Record<string, unknown> = {}): Promise<{ id: number, name: string, group: string, folder: string, circle: Circle }> {
	const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator', about)
	const circle = await coordinator.ok<Circle>(`/circles/${made.id}`)
	const folder = await aFolder(circle, circle.private ? 'private' : 'open')
	return { ...made, circle, folder: folder.name }
}

/** The account that holds the folders shares one by hand. */
function share(path: string, type: number, who: string, permissions: number) {
	return as(HOLDER as 'member').send('/ocs/v2.php/apps/files_sharing/api/v1/shares', {
		method: 'POST',
		body: { path, shareType: type, shareWith: who, permissions },
	})
}

/** The connection breaks between a change of groups and what follows from it: as if the process had been killed there. */
async function breaksOff(work: () => Promise<unknown>): Promise<void> {
	await mustOcc(platform, ['config:app:set', 'core', 'shareapi_allow_group_sharing', '--value=no'])
	try {
		await work()
	} finally {
		await mustOcc(platform, ['config:app:set', 'core', 'shareapi_allow_group_sharing', '--value=yes'])
	}
}

beforeAll(async () => {
	await chooseHolder()
})

describe('who can read and write', () => {
	test('is what the platform says: groups with how many are in them, and whether that is intended', async () => {
		const { id, group, folder } = await withFolder()
		const { folders, chat, differences } = await access(id)
		expect(differences).toEqual([])
		expect(chat).toBeNull()
		expect(folders).toMatchObject([{
			kind: 'open',
			driver: 'share',
			name: folder,
			there: true,
			write: [{ type: 'group', id: group, people: 2, intended: true }],
			read: [{ type: 'group', id: GROUPS.members, intended: true }],
		}])
		await coordinator.ok(`/circles/${id}/chat`, { method: 'PUT', body: { kind: 'signal', url: 'https://signal.group/#x' } })
		expect((await access(id)).chat).toEqual({ kind: 'signal', verifiable: false })
	})

	test('a right that somebody gave by hand is told, and taken back when that is asked for', async () => {
		const { id, folder } = await withFolder()
		const stray = unique('intrus')
		await mustOcc(platform, ['group:add', stray])
		await mustOcc(platform, ['group:adduser', stray, 'outsider'])
		expect((await share(`/${folder}`, 1, stray, 15)).status).toBe(200)
		expect(await texts(id)).toEqual([`Le groupe « ${stray} » écrit encore dans le dossier.`])
		expect((await access(id)).folders[0]?.write.filter(({ intended }) => !intended)).toMatchObject([{ id: stray, people: 1 }])
		await night()
		expect(await names('outsider', `/${folder}`), 'what somebody gave by hand, the night does not take').not.toBeNull()
		expect((await repair(id, 'right_surplus')).data.differences).toEqual([])
		expect(await names('outsider', `/${folder}`)).toBeNull()
		expect(await names('circle_member', `/${folder}`)).not.toBeNull()
	})

	test('a right to a part of the folder alone is told too, and taken back', async () => {
		const { id, folder } = await withFolder({ private: true })
		const stray = unique('intrus')
		await mustOcc(platform, ['group:add', stray])
		await mustOcc(platform, ['group:adduser', stray, 'outsider'])
		expect((await share(`/${folder}/Comptes rendus`, 1, stray, 1)).status).toBe(200)
		expect(await names('outsider', '/Comptes rendus')).toEqual([])
		expect(await texts(id)).toEqual([`Le groupe « ${stray} » lit encore « Comptes rendus » dans le dossier privé.`])
		expect((await access(id)).folders[0]?.read).toMatchObject([{ id: stray, inside: 'Comptes rendus', intended: false }])
		expect((await repair(id, 'right_surplus')).data.differences).toEqual([])
		expect(await names('outsider', '/Comptes rendus')).toBeNull()
	})

	test.runIf(platform.kind === 'nextcloud')('an account that left and still reads is named, with the day', async () => {
		const { id, folder, group } = await withFolder({ private: true })
		expect((await share(`/${folder}`, 0, 'circle_member', 1)).status).toBe(200)
		await mustOcc(platform, ['group:removeuser', group, 'circle_member'])
		const today = new Date().toLocaleDateString('fr', { dateStyle: 'long', timeZone: 'UTC' })
		expect(await texts(id)).toEqual([`circle_member (hors du cercle depuis le ${today}) lit encore le dossier privé.`])
		expect((await repair(id, 'right_surplus')).data.differences).toEqual([])
		expect(await names('circle_member', `/${folder}`)).toBeNull()
	})

	test('a folder that was renamed or removed by hand, and one whose account is switched off', async () => {
		const { id, folder } = await withFolder()
		await dav(HOLDER, `/${folder}`, { method: 'MOVE', headers: { Destination: `${platform.url}/remote.php/dav/files/${HOLDER}/${encodeURIComponent(`${folder} bis`)}` } })
		expect(await texts(id)).toEqual(['Renommé à la main : le dossier.'])
		expect((await repair(id, 'folder_renamed')).data.differences).toEqual([])
		expect(await names('circle_member', `/${folder}`)).not.toBeNull()

		await mustOcc(platform, ['user:disable', HOLDER])
		try {
			expect(await texts(id)).toEqual(['Il y a un problème avec le dossier. Le compte qui porte les dossiers est désactivé.'])
		} finally {
			await mustOcc(platform, ['user:enable', HOLDER])
		}
		await dav(HOLDER, `/${folder}`, { method: 'DELETE' })
		expect(await texts(id)).toEqual(['Introuvable : le dossier.'])
		expect((await access(id)).folders).toMatchObject([{ there: false, write: [], read: [] }])
		expect((await repair(id, 'folder_gone')).status).toBe(409)
		await admin.ok(`/settings/circles/${id}/folders/open`, { method: 'DELETE' })
		expect(await texts(id)).toEqual([])
	})

	test('a folder that is only linked is compared, and left as it is', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const name = unique('Ancien')
		await dav('admin', `/${name}`, { method: 'MKCOL' })
		await admin.ok(`/settings/circles/${made.id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'link', path: `/${name}` } })
		expect((await access(made.id)).differences.map(({ kind, repair: how }) => [kind, how])).toEqual([['right_missing', 'none'], ['right_missing', 'none']])
		expect((await repair(made.id, 'right_missing')).status).toBe(409)
	})
})

describe('what was interrupted', () => {
	test('between a change of groups and of rights is ended by the next night', async () => {
		const { id, group, folder } = await withFolder()
		const other = unique('suite')
		await mustOcc(platform, ['group:add', other])
		await mustOcc(platform, ['group:adduser', other, 'coordinator'])
		await mustOcc(platform, ['group:adduser', other, 'outsider'])
		await breaksOff(() => admin.ok(`/settings/circles/${id}/groups`, { method: 'PUT', body: { write: other, read: group } }))
		expect((await access(id)).differences.map(({ kind }) => kind)).toContain('right_missing')
		await night()
		expect((await access(id)).differences.map(({ kind, account }) => [kind, account])).toEqual([['outsider', 'outsider']])
		expect((await access(id)).folders[0]?.write.map(({ id: who }) => who)).toEqual([other])
		expect(await names('circle_member', `/${folder}`), 'who was in the old group reads as its people do now').not.toBeNull()
		const { changes } = await coordinator.ok<components['schemas']['CircleChangePage']>(`/circles/${id}/changes`)
		expect(changes.filter(({ action }) => action === 'repaired').map(({ user }) => user)).toEqual([''])
	})
})
