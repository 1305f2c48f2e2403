// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'
import { aCircle, adopt, aGroup, aMember, appoint, loggedIn, map, mapped, mappedOne, move, proposals } from './groups.ts'

const admin = as('admin')
let maud = ''
let noe = ''

beforeAll(async () => {
	maud = await aMember()
	noe = await aMember()
})

describe('a circle from a group', () => {
	test('has the people of the group, and the group is no longer proposed', async () => {
		const group = await aGroup([maud, noe])
		expect(await proposals(group)).toEqual([{ id: group, name: group, members: 2, can_add: true, can_remove: true }])
		const circle = await aCircle(group, { private: true })
		expect(circle).toMatchObject({ private: true, parent: null, state: 'active', write: { id: group, members: 2 }, read: null, coordinators: [] })
		expect(await proposals(group)).toEqual([])
		expect((await loggedIn(maud).ok<{ mine: boolean }>(`/circles/${circle.id}`)).mine).toBe(true)
		expect((await as('member').ok<{ mine: boolean, members: number }>(`/circles/${circle.id}`))).toMatchObject({ mine: false, members: 2 })
	})

	test.each([
		['the administrators', 'admin', 'group_powerful'],
		['the keepers', GROUPS.keepers, 'group_powerful'],
		['the members', GROUPS.members, 'group_powerful'],
		['the newcomers', GROUPS.newcomers, 'group_powerful'],
		['a group that is none', 'no-such-group', 'group_unknown'],
	])('is not made from %s, not even without the group', async (_, group, reason) => {
		const before = (await mapped()).length
		const refused = await adopt(group)
		expect(refused.status).toBe(400)
		expect(refused.data).toMatchObject({ reason, field: 'write' })
		expect((await mapped()).length).toBe(before)
		const circle = await aCircle()
		expect((await map(circle.id, { write: group })).data).toMatchObject({ reason, field: 'write' })
		expect((await map(circle.id, { read: group })).data).toMatchObject({ reason, field: 'read' })
		expect(await mappedOne(circle.id)).toMatchObject({ write: null, read: null })
	})

	test('is not made twice: a group is one circle’s, whether it writes or reads', async () => {
		const group = await aGroup()
		const circle = await aCircle(group)
		const before = (await mapped()).length
		const again = await adopt(group)
		expect(again.status).toBe(409)
		expect(again.data).toMatchObject({ reason: 'group_mapped', field: 'write' })
		expect((await mapped()).length).toBe(before)
		const other = await aCircle()
		expect((await map(other.id, { read: group })).data).toMatchObject({ reason: 'group_mapped', field: 'read' })
		expect((await map(circle.id, { read: group })).status).toBe(409)
		expect(await mappedOne(circle.id)).toMatchObject({ write: { id: group }, read: null })
	})

	test('keeps what is not said, changes the group that is, and lets one go that is free from then on', async () => {
		const [first, second] = [await aGroup([maud]), await aGroup([maud, noe])]
		const circle = await aCircle(first)
		await map(circle.id, { read: second })
		expect(await mappedOne(circle.id)).toMatchObject({ write: { id: first }, read: { id: second } })
		// each for the other, in one go
		await map(circle.id, { write: second, read: first })
		expect(await mappedOne(circle.id)).toMatchObject({ write: { id: second }, read: { id: first } })
		expect((await as('keeper').ok<{ members: number }>(`/circles/${circle.id}`)).members).toBe(2)
		await map(circle.id, { write: '', read: '' })
		expect(await mappedOne(circle.id)).toMatchObject({ write: null, read: null })
		expect(await proposals(first)).toHaveLength(1)
		expect((await loggedIn(maud).ok<{ mine: boolean }>(`/circles/${circle.id}`)).mine).toBe(false)
	})

	test('leaves its group free and its children to the one above when it is dissolved, which says so before', async () => {
		const group = await aGroup([maud])
		const above = await aCircle()
		const circle = await aCircle(group, { parent: above.id })
		const below = await aCircle('', { parent: circle.id })
		await appoint(circle, maud)
		const announced = await admin.ok(`/circles/${circle.id}/dissolution`)
		expect(announced).toEqual({ children: [below.name], to: above.name, mandates: 1, groups: [group] })
		const dissolved = await admin.ok(`/circles/${circle.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		expect(dissolved).toMatchObject({ state: 'dissolved', members: 0 })
		expect(await mappedOne(below.id)).toMatchObject({ parent: above.id })
		expect(await mappedOne(circle.id)).toMatchObject({ state: 'dissolved', write: null, coordinators: [] })
		expect(await proposals(group)).toHaveLength(1)
		expect((await map(circle.id, { write: group })).data).toMatchObject({ reason: 'circle_dissolved' })
		expect((await adopt('', { parent: circle.id })).data).toMatchObject({ reason: 'circle_unknown', field: 'parent' })
	})

	test('gives its coordinators no way to the register: its group becomes neither keepers nor members', async () => {
		const group = await aGroup()
		await aCircle(group)
		for (const role of ['keepers', 'members', 'newcomers'] as const) {
			const refused = await admin.api('/settings/groups', { method: 'PUT', body: { ...GROUPS, [role]: group } })
			expect(refused.status).toBe(400)
			expect(refused.data).toMatchObject({ reason: 'group_mapped', field: role })
		}
	})

	test.runIf(inject('platform').kind === 'nextcloud')('is not made from a group that administers a part of the instance, and nobody is added to one that came to do so', async () => {
		const [delegated, later] = [await aGroup(), await aGroup([maud])]
		const setting = 'OCA\\Settings\\Settings\\Admin\\Server'
		await mustOcc(inject('platform'), ['admin-delegation:add', setting, delegated])
		expect((await adopt(delegated)).data).toMatchObject({ reason: 'group_powerful', field: 'write' })
		expect(await proposals(delegated)).toEqual([])
		const circle = await aCircle(later)
		await appoint(circle, maud)
		await mustOcc(inject('platform'), ['admin-delegation:add', setting, later])
		const added = await loggedIn(maud).api(`/circles/${circle.id}/people`, { method: 'POST', body: { user: noe } })
		expect(added.status).toBe(409)
		expect(added.data).toMatchObject({ reason: 'group_powerful' })
	})
})

describe('names', () => {
	test.each([
		['none', '  ', 'required'],
		['255 signs', 'x'.repeat(255), 'too_long'],
		['255 emoji', '🌻'.repeat(255), 'too_long'],
		['what no folder can be called', 'Presse / réseaux', 'name_signs'],
		['dots alone', '..', 'name_signs'],
	])('%s: refused', async (_, name, reason) => {
		const refused = await adopt('', { name })
		expect(refused.status).toBe(400)
		expect(refused.data).toMatchObject({ reason, field: 'name' })
	})

	test.each([
		['emoji of several code points', unique('👩🏽‍🌾 Jardins 🏳️‍🌈')],
		['as many emoji as there can be signs', '🌻'.repeat(120 - unique('').length) + unique('')],
		['quotes and accents', unique('L’« Œuvre » d’été')],
	])('%s: kept as they are', async (_, name) => {
		expect((await aCircle('', { name })).name).toBe(name)
	})

	test('a group whose name is as long as Nextcloud takes it, and of emoji, becomes a circle', async () => {
		const group = unique('🌻'.repeat(20))
		const { id } = await admin.ok<{ id: string }>('/settings/groups', { method: 'POST', body: { name: group } })
		expect((await aCircle(id)).write?.name).toBe(group)
	})
})

describe('circles in circles', () => {
	test('lie no deeper than twenty, what is moved counted with all that lies in it', async () => {
		const chain: number[] = []
		for (let depth = 0; depth < 20; depth++) {
			chain.push((await aCircle('', { parent: chain.at(-1) ?? 0 })).id)
		}
		const deepest = chain.at(-1) ?? 0
		expect((await adopt('', { parent: deepest })).data).toMatchObject({ reason: 'circle_too_deep', field: 'parent' })
		const alone = await aCircle()
		expect((await move(alone.id, deepest)).data).toMatchObject({ reason: 'circle_too_deep' })
		expect((await move(chain[0] ?? 0, alone.id)).data).toMatchObject({ reason: 'circle_too_deep' })
		expect((await move(alone.id, chain.at(-2) ?? 0)).status).toBe(200)
	})
})

describe('two administrators at once', () => {
	test('make one circle from each group, and no half one', async () => {
		const groups = [await aGroup(), await aGroup(), await aGroup()]
		const before = (await mapped()).length
		const answers = await Promise.all([...groups, ...groups].map((group) => adopt(group)))
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409, 409])
		const after = await mapped()
		expect(after.length).toBe(before + groups.length)
		expect(groups.map((group) => after.filter((circle) => circle.write?.id === group).length)).toEqual([1, 1, 1])
	})

	test('give a group to one of two circles', async () => {
		const group = await aGroup()
		const circles = [await aCircle(), await aCircle()]
		const answers = await Promise.all(circles.map(({ id }) => map(id, { write: group })))
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
		expect((await mapped()).filter((circle) => circle.write?.id === group)).toHaveLength(1)
	})
})

describe('the first coordinator', () => {
	const candidates = async (id: number, search = '') => (await admin.ok<{ people: { user: string }[] }>(`/settings/circles/${id}/candidates`, { query: { search } })).people.map(({ user }) => user)

	test('is chosen among members of the collective, those of the circle first', async () => {
		const circle = await aCircle(await aGroup([noe]))
		const found = await candidates(circle.id)
		expect(found[0]).toBe(noe)
		expect(found).not.toContain('newcomer')
		expect(await candidates(circle.id, maud)).toEqual([maud])
		const appointed = await appoint(circle, noe)
		expect(appointed.status).toBe(200)
		expect((await mappedOne(circle.id)).coordinators).toEqual([noe])
	})

	test('comes into the group by that; the second is no longer the administrator’s to name', async () => {
		const group = await aGroup()
		const circle = await aCircle(group)
		expect((await appoint(circle, maud)).status).toBe(200)
		expect(await mappedOne(circle.id)).toMatchObject({ coordinators: [maud], write: { members: 1 } })
		const second = await appoint(circle, noe)
		expect(second.status).toBe(409)
		expect(second.data).toMatchObject({ reason: 'coordinator_appoints' })
		expect((await mappedOne(circle.id)).write?.members).toBe(1)
	})

	test('is nobody who is not a member, and needs a group to be in', async () => {
		const circle = await aCircle(await aGroup())
		expect((await appoint(circle, 'newcomer')).data).toMatchObject({ reason: 'not_member', field: 'user' })
		expect((await appoint(circle, 'outsider')).data).toMatchObject({ reason: 'account_unknown', field: 'user' })
		expect((await appoint(await aCircle(), maud)).data).toMatchObject({ reason: 'circle_without_group' })
		expect((await mappedOne(circle.id)).coordinators).toEqual([])
	})
})
