// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Account } from '../../harness/accounts.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'
import { aCircle, aFolder, chooseHolder, dav } from './folders.ts'

type Circles = components['schemas']['SharingCircleList']
type Place = components['schemas']['DocumentPlace']

const platform = inject('platform')
const circlesFor = async (who: Account, path: string) => (await as(who).ok<Circles>('/documents/circles', { query: { path } })).circles
const placeOf = (who: Account, path: string) => as(who).ok<Place>('/documents/place', { query: { path } })

/**
 * A document in somebody's own files.
 *
 * @param who whose
 * @return its path
 */
async function aDocument(who: Account): Promise<string> {
	const path = `/${unique('Brouillon')}.txt`
	await dav(who, path, { method: 'PUT', body: 'à relire' })
	return path
}

beforeAll(chooseHolder)

describe('a document of one’s own', () => {
	test('may be shared with the circles of which one reads a folder: one’s own, and open ones', async () => {
		const [open, closed] = [await aCircle(), await aCircle({ private: true })]
		const offered = async (who: Account) => {
			const circles = await circlesFor(who, await aDocument(who))
			return [open, closed].map(({ circle }) => circles.find(({ id }) => id === circle.id)?.mine)
		}
		expect(await offered('circle_member')).toEqual([true, true])
		expect(await offered('member')).toEqual([false, undefined])
		expect(await offered('newcomer')).toEqual([undefined, undefined])
		await as('admin').ok(`/circles/${open.circle.id}`, { method: 'PATCH', body: { newcomers_read: true } })
		expect(await offered('newcomer')).toEqual([false, undefined])
	})

	test('tells with which circles it is shared, until it is taken back', async () => {
		const { circle } = await aCircle()
		const path = await aDocument('member')
		const state = async () => (await circlesFor('member', path)).find(({ id }) => id === circle.id)
		expect(await state()).toMatchObject({ shared: false, write: false })
		await as('member').ok(`/circles/${circle.id}/shares`, { method: 'POST', body: { path, write: true } })
		expect(await state()).toMatchObject({ shared: true, write: true })
		expect((await circlesFor('member', await aDocument('member'))).find(({ id }) => id === circle.id)).toMatchObject({ shared: false })
		await as('member').ok(`/circles/${circle.id}/shares`, { method: 'DELETE', query: { path } })
		expect(await state()).toMatchObject({ shared: false, write: false })
	})

	test('is of no circle that is dissolved, and has to be there', async () => {
		const { circle } = await aCircle()
		await as('admin').ok(`/circles/${circle.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		expect((await circlesFor('member', await aDocument('member'))).map(({ id }) => id)).not.toContain(circle.id)
		for (const path of ['', '/', '/pas/là.txt', '/../circle_member/note.txt']) {
			expect((await as('member').api('/documents/circles', { query: { path } })).data, path).toMatchObject({ reason: 'document_unknown' })
			expect((await as('member').api('/documents/place', { query: { path } })).status, path).toBe(400)
		}
	})
})

describe('a circle’s folder', () => {
	test('says whose it is and who reads it, all the way down; names of the circle’s people are for the circle', async () => {
		const { circle } = await aCircle()
		const { name } = await aFolder(circle)
		const own = { id: circle.id, name: circle.name }
		const inside = await placeOf('circle_member', `/${name}/Documents`)
		expect(inside).toMatchObject({ circle: own, kind: 'open', archived: false, writers: 1, readers: ['members'] })
		expect(inside.names).toHaveLength(1)
		expect(await placeOf('member', `/${name}`)).toMatchObject({ circle: own, names: [], writers: 1 })
		await as('admin').ok(`/circles/${circle.id}`, { method: 'PATCH', body: { newcomers_read: true } })
		expect((await placeOf('newcomer', `/${name}`)).readers).toEqual(['members', 'newcomers'])
		expect(await placeOf('member', await aDocument('member'))).toMatchObject({ circle: null, names: [] })
	})

	test('of the circle alone is read by nobody else', async () => {
		const { circle } = await aCircle({ private: true })
		const { name } = await aFolder(circle, 'private')
		expect(await placeOf('circle_member', `/${name}`)).toMatchObject({ circle: { id: circle.id }, kind: 'private', readers: [] })
	})

	test('tells nothing to whoever was given it by hand', async () => {
		const { circle, group } = await aCircle({ private: true })
		await mustOcc(platform, ['group:adduser', group, 'outsider'])
		const { name } = await aFolder(circle, 'private')
		// the platform lets her in, Socle does not intend it
		expect((await dav('outsider', `/${name}`, { method: 'PROPFIND' })).status).toBe(207)
		expect((await as('outsider').api('/documents/place', { query: { path: `/${name}` } })).status).toBe(404)
		await mustOcc(platform, ['group:adduser', group, 'newcomer'])
		expect(await placeOf('newcomer', `/${name}`)).toMatchObject({ circle: null, writers: 0, names: [] })
	})

	test('that a dissolved circle left says so', async () => {
		const { circle } = await aCircle()
		await aFolder(circle)
		await as('admin').ok(`/circles/${circle.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		expect(await placeOf('member', `/${circle.name} (archivé)`)).toMatchObject({ circle: { id: circle.id }, archived: true, writers: 0, readers: [] })
	})
})

describe('in the platform’s own pages', () => {
	const page = async (who: Account, path: string) => (await as(who).send(path, { headers: { Accept: 'text/html' } })).text
	const script = platform.version.startsWith('32.') ? 'socle-files-32.mjs' : 'socle-files.mjs'

	test('Files loads what fits its version, for those who may share with a circle', async () => {
		for (const who of ['newcomer', 'member', 'circle_member', 'coordinator'] as const) {
			const scripts = (await page(who, '/index.php/apps/files/')).match(/[\w/.-]*\/js\/socle-[\w-]+\.mjs/g)
			// Nextcloud 34 also lists what its pages may import
			expect([...new Set(scripts)], who).toEqual([expect.stringMatching(new RegExp(`/socle/js/${script}$`))])
		}
	})

	test('nobody else’s Files, and no other page, tells of it', async () => {
		const others = platform.kind === 'host' ? [] : [['member', '/index.php/settings/user'], ['member', '/index.php/apps/dashboard/']] as const
		for (const [who, path] of [['outsider', '/index.php/apps/files/'], ['admin', '/index.php/apps/files/'], ['member', '/index.php/apps/socle/'], ...others] as const) {
			const text = await page(who, path)
			expect(text).toContain('data-requesttoken')
			expect(text, `${who} ${path}`).not.toContain('socle-files')
		}
		expect(await page('outsider', '/index.php/apps/files/')).not.toContain('/socle/js/')
	})
})
