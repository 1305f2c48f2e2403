// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Circle } from './groups.ts'

import { describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { aCircle, aGroup, aMember, appoint, loggedIn, map, mappedOne } from './groups.ts'

const occ = (...words: string[]) => mustOcc(inject('platform'), words)
const seen = (id: number) => as('keeper').ok<Circle>(`/circles/${id}`)

describe('what happens to a group outside of Socle', () => {
	test('who comes and who goes is counted at once', async () => {
		const [group, maud] = [await aGroup(), await aMember()]
		const circle = await aCircle(group)
		await occ('group:adduser', group, maud)
		expect((await seen(circle.id)).members).toBe(1)
		expect((await loggedIn(maud).ok<Circle>(`/circles/${circle.id}`)).mine).toBe(true)
		await occ('group:removeuser', group, maud)
		expect((await seen(circle.id)).members).toBe(0)
		expect((await loggedIn(maud).ok<Circle>(`/circles/${circle.id}`)).mine).toBe(false)
	})

	test('whoever leaves the group coordinates nothing a moment later', async () => {
		const maud = await aMember()
		const group = await aGroup([maud])
		const circle = await aCircle(group)
		await appoint(circle, maud)
		expect((await loggedIn(maud).api(`/circles/${circle.id}/people`)).status).toBe(200)
		await occ('group:removeuser', group, maud)
		expect((await loggedIn(maud).api(`/circles/${circle.id}/people`)).status).toBe(404)
		expect((await loggedIn(maud).api(`/circles/${circle.id}`, { method: 'PATCH', body: { purpose: 'autre' } })).status).toBe(404)
		expect((await mappedOne(circle.id)).coordinators).toEqual([])
	})

	test('a deleted one leaves the circle without a group; a new one of the same name gives nobody anything', async () => {
		const maud = await aMember()
		const group = await aGroup([maud])
		const circle = await aCircle(group)
		await appoint(circle, maud)
		await occ('group:delete', group)
		expect(await mappedOne(circle.id)).toMatchObject({ write: null, coordinators: [] })
		expect(await seen(circle.id)).toMatchObject({ members: 0 })
		await occ('group:add', group)
		await occ('group:adduser', group, maud)
		expect((await loggedIn(maud).ok<Circle>(`/circles/${circle.id}`)).mine).toBe(false)
		expect(await mappedOne(circle.id)).toMatchObject({ write: null })
		// it is the administrator's to give it back, and the mandate still runs
		await map(circle.id, { write: group })
		expect(await mappedOne(circle.id)).toMatchObject({ write: { id: group, members: 1 }, coordinators: [maud] })
	})

	test('a deleted one that reads leaves the one that writes', async () => {
		const [write, read] = [await aGroup(), await aGroup()]
		const circle = await aCircle(write)
		await map(circle.id, { read })
		await occ('group:delete', read)
		expect(await mappedOne(circle.id)).toMatchObject({ write: { id: write }, read: null })
	})
})

describe('an account that is deleted', () => {
	test('leaves the circle and its mandates, and stays known by name', async () => {
		const [maud, noe] = [await aMember(), await aMember()]
		const circle = await aCircle(await aGroup([maud, noe]))
		await appoint(circle, maud)
		expect((await seen(circle.id)).members).toBe(2)
		await occ('user:delete', maud)
		const after = await seen(circle.id)
		expect(after.members).toBe(1)
		expect(after.roles.flatMap((role) => role.mandates)).toEqual([])
		const { mandates } = await as('keeper').ok<{ mandates: { user_name: string, ends_on: string }[] }>(`/circles/${circle.id}/mandates`)
		expect(mandates).toMatchObject([{ user_name: maud }])
		expect(mandates[0]?.ends_on).not.toBe('')
		// nobody coordinates it now: the administrator names one again
		expect((await mappedOne(circle.id)).coordinators).toEqual([])
		expect((await appoint(circle, noe)).status).toBe(200)
		expect((await mappedOne(circle.id)).coordinators).toEqual([noe])
	})
})
