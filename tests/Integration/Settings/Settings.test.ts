// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'

import { afterAll, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'

type Settings = components['schemas']['Settings']
type Group = components['schemas']['Group']

const admin = as('admin')
const keeper = as('keeper')
const groups = { members: GROUPS.members, newcomers: GROUPS.newcomers, keepers: GROUPS.keepers }
const choose = (changed: Partial<typeof groups>) => admin.api<Settings>('/settings/groups', { method: 'PUT', body: { ...groups, ...changed } })

afterAll(async () => {
	await choose({})
})

describe('the groups', () => {
	test('are chosen by the administrator', async () => {
		const { data } = await choose({})
		expect(data.groups).toMatchObject({ members: { id: groups.members }, newcomers: { id: groups.newcomers }, keepers: { id: groups.keepers, members: 1 } })
		expect(data.can.groups).toBe(true)
	})

	test('are never chosen unseen: keepers read it in the access log', async () => {
		await choose({})
		const { entries } = await keeper.ok<{ entries: { user: string, action: string }[] }>('/access-log', { query: { user: 'admin' } })
		expect(entries[0]).toMatchObject({ user: 'admin', action: 'groups' })
	})

	test('decide who may do what, at once', async () => {
		await choose({ keepers: '' })
		expect((await keeper.api('/contacts')).status).toBe(404)
		await choose({})
		expect((await keeper.api('/contacts')).status).toBe(200)
		await choose({ newcomers: '' })
		expect((await as('newcomer').api('/home')).status).toBe(404)
		await choose({})
		expect((await as('newcomer').api('/home')).status).toBe(200)
	})

	test.each([
		['one that does not exist', { members: 'no-such-group' }],
		['the administrators as members', { members: 'admin' }],
		['the administrators as keepers', { keepers: 'admin' }],
		['the administrators as newcomers', { newcomers: 'admin' }],
		['the same for members and keepers', { members: GROUPS.keepers }],
		['the same for newcomers and keepers', { newcomers: GROUPS.keepers }],
	])('refuses %s', async (_, changed) => {
		expect((await choose(changed)).status).toBe(400)
		expect((await admin.ok<Settings>('/settings')).groups).toMatchObject({ members: { id: groups.members }, newcomers: { id: groups.newcomers }, keepers: { id: groups.keepers } })
	})

	test('can be created and are found again', async () => {
		const name = unique('Collectif')
		const created = await admin.ok<Group>('/settings/groups', { method: 'POST', body: { name } })
		expect(created).toMatchObject({ name, members: 0 })
		expect((await admin.ok<{ groups: Group[] }>('/settings/groups', { query: { search: name } })).groups).toEqual([created])
		expect((await admin.api('/settings/groups', { method: 'POST', body: { name } })).status).toBe(400)
		expect((await admin.api('/settings/groups', { method: 'POST', body: { name: ' ' } })).status).toBe(400)
	})

	test('a keepers group without anyone, or with more than ten, is warned about', async () => {
		const empty = await admin.ok<Group>('/settings/groups', { method: 'POST', body: { name: unique('Vide') } })
		expect((await choose({ keepers: empty.id })).data.keepers_warning).toBe('empty')
		const platform = inject('platform')
		const crowd = ['admin', 'keeper', 'coordinator', 'circle_member', 'member', 'newcomer', 'outsider']
		for (const uid of crowd) {
			await mustOcc(platform, ['group:adduser', empty.id, uid])
		}
		expect((await admin.ok<Settings>('/settings')).keepers_warning).toBeNull()
		for (const number of [1, 2, 3, 4]) {
			const uid = `${unique('foule')}${number}`
			await mustOcc(platform, ['user:add', '--password-from-env', uid], { OC_PASS: 'Montreuil-sur-Orne-1', NC_PASS: 'Montreuil-sur-Orne-1' })
			await mustOcc(platform, ['group:adduser', empty.id, uid])
		}
		expect((await admin.ok<Settings>('/settings')).keepers_warning).toBe('too_many')
		expect((await choose({})).data.keepers_warning).toBeNull()
	})

	test('an administrator can make herself keeper, which gives what a keeper has', async () => {
		const own = await admin.ok<Group>('/settings/groups', { method: 'POST', body: { name: unique('Garants') } })
		await choose({ keepers: own.id })
		expect((await admin.api('/contacts')).status).toBe(404)
		await admin.ok('/settings/keepers/me', { method: 'PUT' })
		expect((await admin.api('/contacts')).status).toBe(200)
		await choose({})
		expect((await admin.api('/contacts')).status).toBe(404)
	})
})

describe('the collective and who answers for its data', () => {
	test('are kept', async () => {
		const collective = { name: 'Bien vivre à Montreuil-sur-Orne', commune: 'Montreuil-sur-Orne' }
		expect((await keeper.ok<Settings>('/settings/collective', { method: 'PUT', body: collective })).collective).toEqual(collective)
		expect((await admin.ok<Settings>('/settings')).collective).toEqual(collective)
		const controller = { kind: 'natural', name: 'Jeanne Martin', address: '1 rue du Lavoir\n61230 Montreuil-sur-Orne', email: 'droits@example.org' }
		expect((await keeper.ok<Settings>('/settings/controller', { method: 'PUT', body: controller })).controller).toEqual({ ...controller, complete: true })
		expect((await admin.ok<Settings>('/settings')).controller).toEqual({ ...controller, complete: true })
	})

	test.each([
		['a kind that is none', { kind: 'robot' }],
		['a mail that is none', { email: 'droits at example' }],
		['a name that is too long', { name: 'x'.repeat(5000) }],
	])('refuses %s', async (_, changed) => {
		const before = (await admin.ok<Settings>('/settings')).controller
		const controller = { kind: 'natural', name: 'Jeanne Martin', address: '1 rue du Lavoir', email: 'droits@example.org', ...changed }
		expect((await keeper.api('/settings/controller', { method: 'PUT', body: controller, wrong: true })).status).toBe(400)
		expect((await admin.ok<Settings>('/settings')).controller).toEqual(before)
	})

	test('keepers do not choose groups', async () => {
		expect((await keeper.ok<Settings>('/settings')).can.groups).toBe(false)
		expect((await keeper.api('/settings/groups', { method: 'PUT', body: groups })).status).toBe(404)
	})
})

describe('the check-list of the first days', () => {
	test('is for keepers, and knows what is done', async () => {
		const home = await keeper.ok<components['schemas']['Home']>('/home')
		for (const step of home.checklist ?? []) {
			expect(['groups', 'keepers', 'collective', 'controller', 'notice', 'import']).toContain(step.step)
		}
		expect(home.contacts?.total).toBe((await keeper.ok<{ count: number }>('/contacts/count')).count)
		const member = await as('member').ok<components['schemas']['Home']>('/home')
		expect(member).toEqual({ circles: expect.any(Array) as unknown, contacts: null, checklist: null, imports: [], requests: null, decisions: expect.any(Object) as unknown })
	})
})
