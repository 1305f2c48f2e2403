// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Circle } from '../circles.ts'
import type { Closing, Newcomer, Newcomers, Opening, Path } from '../newcomers.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { called, makeAccount, promote, takeBack } from '../newcomers.ts'

const admin = as('admin')
const keeper = as('keeper')
const coordinator = as('coordinator')

const tick = (user: string, step: string, done = true, who = keeper) => who.api<Newcomer>('/newcomers/step', { method: 'PUT', body: { user, step, done } })
const find = async (user: string) => (await keeper.ok<Newcomers>('/newcomers')).newcomers.find((newcomer) => newcomer.user === user)
const join = (user: string, group: string) => mustOcc(inject('platform'), ['group:adduser', group, user])
async function told(uid: string) {
	const { data } = await called(uid).send('/ocs/v2.php/apps/notifications/api/v2/notifications')
	return (data as { app: string, subject: string }[] | undefined ?? []).filter(({ app }) => app === 'socle').map(({ subject }) => subject)
}

beforeAll(async () => {
	await makeCircle(['coordinator'], 'coordinator')
})

describe('a newcomer', () => {
	test('is on the list as soon as she is in the group, and those who wait longest come first', async () => {
		const first = await makeAccount()
		const second = await makeAccount()
		const { newcomers } = await coordinator.ok<Newcomers>('/newcomers')
		const since = newcomers.map((newcomer) => newcomer.since)
		expect(since).toEqual([...since].sort((a, b) => a - b))
		for (const user of [first, second]) {
			expect(newcomers.find((newcomer) => newcomer.user === user)).toMatchObject({ state: 'waiting', sponsor: null, self: false })
		}
		await mustOcc(inject('platform'), ['group:removeuser', GROUPS.newcomers, first])
		expect(await find(first)).toBeUndefined()
	})

	test('has steps that are ticked by someone on a day, and unticked, and all of it is on record', async () => {
		const user = await makeAccount()
		expect((await tick(user, 'charter', true, coordinator)).data.steps[0]).toMatchObject({ step: 'charter', by: 'coordinator' })
		expect((await tick(user, 'charter', false)).data.steps[0]).toMatchObject({ step: 'charter', at: 0, by: '' })
		const { changes } = await keeper.ok<{ changes: { by: string, action: string, detail: string }[] }>('/newcomers/changes', { query: { user } })
		expect(changes.map(({ by, action, detail }) => [by, action, detail])).toEqual([['keeper', 'unticked', 'charter'], ['coordinator', 'ticked', 'charter']])
		expect((await tick(user, 'dance')).status).toBe(400)
	})

	test('has a sponsor, who is told and sees her steps; a newcomer or an outsider cannot be one', async () => {
		const [user, sponsor] = [await makeAccount(), await makeAccount([GROUPS.members])]
		const choose = (chosen: string) => keeper.api<Newcomer>('/newcomers/sponsor', { method: 'PUT', body: { user, sponsor: chosen } })
		expect((await choose('newcomer')).status).toBe(400)
		expect((await choose('outsider')).status).toBe(400)
		expect((await choose(sponsor)).data.sponsor).toEqual({ user: sponsor, name: sponsor, member: true })
		expect(await told(sponsor)).toEqual([`Vous accompagnez ${user}`])
		expect((await called(sponsor).ok<Path>('/newcomers/me')).sponsored.map((newcomer) => newcomer.user)).toEqual([user])
		await choose('')
		expect(await told(sponsor)).toEqual([])
		expect((await called(sponsor).ok<Path>('/newcomers/me')).sponsored).toEqual([])
	})

	test('sees her own path, and nobody else’s', async () => {
		const user = await makeAccount()
		await tick(user, 'meeting_1')
		const mine = await called(user).ok<Path>('/newcomers/me')
		expect(mine.path).toMatchObject({ user, self: true, state: 'waiting' })
		expect(mine.path?.steps.filter(({ at }) => at > 0).map(({ step }) => step)).toEqual(['meeting_1'])
		expect([mine.sponsored, mine.waiting]).toEqual([[], null])
		expect((await called(user).api('/newcomers')).status).toBe(404)
		expect((await as('member').ok<Path>('/newcomers/me'))).toEqual({ path: null, sponsored: [], waiting: null })
		expect((await keeper.ok<Path>('/newcomers/me')).waiting).toBeGreaterThan(0)
	})
})

describe('a promotion', () => {
	test('says what it opens, moves her, and holds in the very next request', async () => {
		const user = await makeAccount()
		const open = await makeCircle([], undefined, {})
		const asked = await keeper.ok<Opening>('/newcomers/promotion', { query: { user } })
		expect(asked.folders.map(({ id }) => id)).toContain(open.id)
		expect([asked.circles, asked.unnamed]).toEqual([[], 0])
		const her = called(user)
		expect((await her.api('/newcomers/me')).status).toBe(200)
		const { status, data } = await promote(coordinator, user)
		expect(status).toBe(200)
		expect(data.newcomers.some((newcomer) => newcomer.user === user)).toBe(false)
		expect(data.promoted.find((member) => member.user === user)).toMatchObject({ state: 'promoted', promoted_by: 'coordinator' })
		expect((await her.ok<Path>('/newcomers/me')).path).toBeNull()
		expect(await told(user)).toEqual(['Vous êtes maintenant membre du collectif'])
		expect((await promote(keeper, user)).status).toBe(200)
	})

	test('makes her at once a member of the circles in whose group she is', async () => {
		const user = await makeAccount()
		const [open, hidden] = [await makeCircle(['keeper', 'coordinator'], 'coordinator'), await makeCircle([], undefined, { private: true })]
		await join(user, open.group)
		await join(user, hidden.group)
		expect((await coordinator.ok<Opening>('/newcomers/promotion', { query: { user } }))).toMatchObject({ circles: [{ id: open.id, name: open.name }], unnamed: 1 })
		expect(JSON.stringify(await coordinator.ok('/newcomers/promotion', { query: { user } }))).not.toContain(hidden.name)
		const her = called(user)
		expect((await her.api(`/circles/${open.id}/people`)).status).toBe(404)
		await promote(coordinator, user)
		expect((await her.api(`/circles/${open.id}/people`)).status).toBe(200)
		expect((await coordinator.ok<Closing>('/newcomers/return', { query: { user } }))).toMatchObject({ circles: [{ id: open.id, name: open.name }], unnamed: 1 })
		await takeBack(coordinator, user)
		expect((await her.api(`/circles/${open.id}/people`)).status).toBe(404)
		expect((await her.ok<Circle>(`/circles/${open.id}`)).mine).toBe(false)
	})

	test('is taken back, and a circle does not lose its last coordinator unaware', async () => {
		const user = await makeAccount()
		await promote(keeper, user)
		const circle = await makeCircle([])
		await admin.ok(`/circles/${circle.id}/mandates`, { method: 'POST', body: { role: circle.role, user } })
		expect((await keeper.ok<Closing>('/newcomers/return', { query: { user } })).last.map(({ id }) => id)).toEqual([circle.id])
		expect((await takeBack(keeper, user)).status).toBe(409)
		expect((await called(user).ok<Path>('/newcomers/me')).path).toBeNull()
		const { status, data } = await takeBack(keeper, user, true)
		expect(status).toBe(200)
		expect(data.newcomers.some((newcomer) => newcomer.user === user)).toBe(true)
		expect((await called(user).ok<Path>('/newcomers/me')).path?.user).toBe(user)
		expect((await takeBack(keeper, user, true)).status).toBe(404)
		const { changes } = await keeper.ok<{ changes: { by: string, action: string }[] }>('/newcomers/changes', { query: { user } })
		expect(changes.map(({ by, action }) => [by, action])).toEqual([['keeper', 'taken_back'], ['keeper', 'promoted']])
	})

	test('is nobody’s own: a keeper who is new asks somebody else', async () => {
		const user = await makeAccount([GROUPS.newcomers, GROUPS.keepers])
		const her = called(user)
		expect(await promote(her, user)).toMatchObject({ status: 409, data: { reason: 'not_yourself' } })
		expect((await tick(user, 'charter', true, her)).status).toBe(409)
		expect((await her.ok<Newcomers>('/newcomers')).newcomers.find((newcomer) => newcomer.user === user)?.self).toBe(true)
		expect((await her.ok<Path>('/newcomers/me')).path?.user).toBe(user)
		await mustOcc(inject('platform'), ['user:delete', user])
		expect(await find(user)).toBeUndefined()
	})

	test.each(['outsider', 'member', 'nobody-of-this-name', ''])('is for newcomers only: "%s" is not found', async (user) => {
		for (const who of [keeper, coordinator, admin]) {
			expect((await promote(who, user)).status).toBe(404)
			expect((await takeBack(who, user)).status).toBe(404)
			expect((await who.api('/newcomers/promotion', { query: { user } })).status).toBe(404)
		}
		expect((await as('outsider').api('/home')).status).toBe(404)
	})

	test.each(['member', 'newcomer', 'outsider'] as const)('is not for a %s to make', async (account) => {
		const user = await makeAccount()
		expect((await promote(as(account), user)).status).toBe(404)
		expect(await find(user)).toBeDefined()
	})
})
