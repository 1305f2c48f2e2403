// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Circle } from '../circles.ts'
import type { Client } from '../client.ts'

import { describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle, makeGroup } from '../circles.ts'
import { API, as } from '../client.ts'
import { unique } from '../steps.ts'

type People = components['schemas']['CirclePeople']

const admin = as('admin')
const coordinator = as('coordinator')
const inside = as('circle_member')
const member = as('member')
const newcomer = as('newcomer')

const read = (id: number, who = member) => who.ok<Circle>(`/circles/${id}`)
const names = ({ people }: People) => people.map(({ user }) => user).sort()
/** Where the collective is: it is tomorrow there while it is still today elsewhere. */
const day = (days: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(Date.now() + days * 86_400_000)

describe('a circle', () => {
	test('says to all who open Socle what it is for, what it decides, and who holds which role', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { purpose: 'Tenir le marché', perimeter: 'Jusqu’à 500 €', private: true, color: '#e9322d' })
		for (const who of [member, newcomer]) {
			expect(await read(made.id, who)).toMatchObject({ name: made.name, purpose: 'Tenir le marché', perimeter: 'Jusqu’à 500 €', private: true, mine: false, coordinates: false, members: 2, chat: null })
			const { circles } = await who.ok<{ circles: Circle[] }>('/circles')
			const listed = circles.find(({ id }) => id === made.id)
			expect(listed?.roles.map(({ kind, mandates }) => [kind, mandates.map(({ user }) => user)])).toEqual([
				['coordination', ['coordinator']],
				['secretariat', []],
				['facilitation', []],
				['link', []],
			])
		}
		expect(await read(made.id, inside)).toMatchObject({ mine: true, coordinates: false })
		expect(await read(made.id, coordinator)).toMatchObject({ mine: true, coordinates: true })
	})

	test('shows its people to its members, and to nobody else', async () => {
		const { id } = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		expect(names(await inside.ok<People>(`/circles/${id}/people`))).toEqual(['circle_member', 'coordinator'])
		for (const who of [member, newcomer, admin, as('keeper')]) {
			expect((await who.api(`/circles/${id}/people`)).status).toBe(404)
		}
	})

	test('is changed by those who coordinate it, and not by those of another one', async () => {
		const own = await makeCircle(['coordinator'], 'coordinator')
		const other = await makeCircle(['circle_member', 'coordinator'], 'circle_member')
		await coordinator.ok(`/circles/${own.id}`, { method: 'PATCH', body: { purpose: 'Une autre raison d’être' } })
		expect((await read(own.id)).purpose).toBe('Une autre raison d’être')
		for (const [path, method, body] of [['', 'PATCH', { purpose: 'x' }], ['/people', 'POST', { user: 'member' }], ['/mandates', 'POST', { role: other.role, user: 'coordinator' }], [`/mandates/${other.mandate}`, 'PUT', { ends_on: '' }], ['/roles', 'POST', { label: 'x' }], [`/roles/${other.role}`, 'PATCH', { duties: 'x' }]] as const) {
			expect((await coordinator.api(`/circles/${other.id}${path}`, { method, body })).status).toBe(404)
		}
		expect((await coordinator.api(`/circles/${own.id}/mandates/${other.mandate}`, { method: 'PUT', body: { ends_on: day(-1) } })).status).toBe(404)
		expect((await coordinator.api(`/circles/${own.id}/roles/${other.role}`, { method: 'PATCH', body: { duties: 'x' } })).status).toBe(404)
		const after = await read(other.id)
		expect([after.purpose, after.members, after.roles[0]?.mandates.map((mandate) => [mandate.user, mandate.ends_on])]).toEqual(['', 2, [['circle_member', '']]])
	})

	test('is not written over by whoever has not seen what somebody else wrote', async () => {
		const { id } = await makeCircle(['coordinator'], 'coordinator')
		const change = (session: Client, body: Record<string, string>) => session.api<{ reason?: string, field?: string, theirs?: string, purpose?: string }>(`/circles/${id}`, { method: 'PATCH', body })
		const both = await Promise.all([
			change(coordinator, { purpose: 'Tenir le jardin', purpose_was: '' }),
			change(admin, { purpose: 'Tenir le marché', purpose_was: '' }),
		])
		const kept = (await read(id)).purpose
		expect(['Tenir le jardin', 'Tenir le marché']).toContain(kept)
		expect(both.find(({ status }) => status !== 200)).toMatchObject({ status: 409, data: { reason: 'conflict', field: 'purpose', theirs: kept } })
		// who has seen it may replace it, and two who change two fields do not meet
		expect((await change(coordinator, { purpose: 'Les deux', purpose_was: kept })).data.purpose).toBe('Les deux')
		expect((await change(admin, { perimeter: 'Le jardin', perimeter_was: '', purpose_was: 'long ago' })).status).toBe(200)
		expect(await read(id)).toMatchObject({ purpose: 'Les deux', perimeter: 'Le jardin' })
	})

	test('cannot lie in itself, at any depth', async () => {
		const [a, b, c] = [await makeCircle([]), await makeCircle([]), await makeCircle([])]
		const move = (id: number, parent: number) => admin.api<Circle>(`/circles/${id}/parent`, { method: 'PUT', body: { parent } })
		expect((await move(b.id, a.id)).data.parent).toBe(a.id)
		expect((await move(c.id, b.id)).status).toBe(200)
		for (const inner of [a.id, b.id, c.id]) {
			const refused = await move(a.id, inner)
			expect([refused.status, refused.data]).toMatchObject([400, { reason: 'circle_ring', field: 'parent' }])
		}
		// two at once: the second one sees what the first one did
		const [x, y] = [await makeCircle([]), await makeCircle([])]
		const both = await Promise.all([move(x.id, y.id), move(y.id, x.id)])
		expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
	})

	test('that is dissolved leaves what lay in it to the one above, ends its mandates, and lets its groups go', async () => {
		const above = await makeCircle([])
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { parent: above.id })
		const below = await makeCircle([], undefined, { parent: made.id })
		expect(await admin.ok(`/circles/${made.id}/dissolution`)).toEqual({ children: [below.name], to: above.name, mandates: 1, groups: [made.group] })
		await admin.ok(`/circles/${made.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		expect((await read(below.id)).parent).toBe(above.id)
		const after = await read(made.id, coordinator)
		expect([after.state, after.mine, after.coordinates, after.roles[0]?.mandates]).toEqual(['dissolved', false, false, []])
		expect((await coordinator.api(`/circles/${made.id}/people`)).status).toBe(404)
		// the group and its people are as they were, and free for another circle
		const next = await makeCircle([])
		await admin.ok(`/settings/circles/${next.id}/groups`, { method: 'PUT', body: { write: made.group, read: '' } })
		expect((await read(next.id)).members).toBe(2)
	})
})

describe('the people of a circle', () => {
	test('are those of its group: whoever leaves that, or the collective, is out in the next request', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		await mustOcc(inject('platform'), ['group:removeuser', made.group, 'circle_member'])
		expect((await inside.api(`/circles/${made.id}/people`)).status).toBe(404)
		expect((await read(made.id)).members).toBe(1)
		await mustOcc(inject('platform'), ['group:removeuser', GROUPS.members, 'coordinator'])
		expect((await coordinator.api(`/circles/${made.id}/people`)).status).toBe(404)
		await mustOcc(inject('platform'), ['group:adduser', GROUPS.members, 'coordinator'])
		expect(names(await coordinator.ok<People>(`/circles/${made.id}/people`))).toEqual(['coordinator'])
	})

	test('are members that its coordinators take in and out; newcomers can only read, outsiders nothing', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const readers = await makeGroup()
		await admin.ok(`/settings/circles/${made.id}/groups`, { method: 'PUT', body: { write: made.group, read: readers } })
		const add = (user: string, right = 'write') => coordinator.api<People & { reason?: string }>(`/circles/${made.id}/people`, { method: 'POST', body: { user, right } })
		expect(names((await add('member')).data)).toEqual(['coordinator', 'member'])
		expect((await add('newcomer')).data.reason).toBe('not_member')
		expect(names((await add('newcomer', 'read')).data)).toEqual(['newcomer'])
		for (const user of ['outsider', 'nobody-at-all', '']) {
			const refused = await add(user, 'read')
			expect([refused.status, refused.data.reason]).toEqual([400, 'account_unknown'])
		}
		const proposed = await coordinator.ok<{ people: { user: string }[] }>(`/circles/${made.id}/candidates`, { query: { search: '' } })
		const users = proposed.people.map(({ user }) => user)
		expect(users).toContain('circle_member')
		expect(users.filter((user) => ['coordinator', 'member', 'newcomer', 'outsider', 'keeper'].includes(user))).toEqual([])
		const remove = await coordinator.api<People>(`/circles/${made.id}/people`, { method: 'DELETE', query: { user: 'member' } })
		expect(names(remove.data)).toEqual(['coordinator'])
		const { changes } = await coordinator.ok<{ changes: { action: string, user: string, account: string }[] }>(`/circles/${made.id}/changes`)
		expect(changes.slice(0, 3)).toMatchObject([
			{ action: 'removed', user: 'coordinator', account: 'member' },
			{ action: 'added', user: 'coordinator', account: 'newcomer' },
			{ action: 'added', user: 'coordinator', account: 'member' },
		])
	})

	test('lose their last coordinator only when that was said twice', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const end = (more: Record<string, unknown> = {}) => coordinator.api<Circle & { reason?: string }>(`/circles/${made.id}/mandates/${made.mandate}`, { method: 'PUT', body: { ends_on: day(-1), ...more } })
		const leave = await coordinator.api<{ reason?: string }>(`/circles/${made.id}/people`, { method: 'DELETE', query: { user: 'coordinator' } })
		expect([leave.status, leave.data.reason]).toEqual([409, 'last_coordinator'])
		expect((await end()).data.reason).toBe('last_coordinator')
		expect((await end({ confirmed: true })).status).toBe(200)
		expect(await read(made.id, coordinator)).toMatchObject({ mine: true, coordinates: false })
		// now an administrator appoints one again, and then no other
		const appoint = (user: string) => admin.api<Circle & { reason?: string }>(`/circles/${made.id}/mandates`, { method: 'POST', body: { role: made.role, user } })
		expect((await appoint('circle_member')).status).toBe(200)
		expect((await appoint('coordinator')).data.reason).toBe('coordinator_appoints')
	})
})

describe('a mandate', () => {
	test('holds from its first day to its last', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const give = (body: Record<string, unknown>) => coordinator.api<Circle & { reason?: string }>(`/circles/${made.id}/mandates`, { method: 'POST', body: { role: made.role, user: 'circle_member', ...body } })
		expect((await give({ starts_on: day(7), ends_on: day(30), decision: 'COORD-2026-014' })).status).toBe(200)
		expect((await read(made.id, inside)).coordinates).toBe(false)
		expect((await give({ starts_on: day(20), ends_on: '' })).data.reason).toBe('mandate_twice')
		expect((await give({ starts_on: day(40), ends_on: day(39) })).data.reason).toBe('date_impossible')
		expect((await give({ starts_on: '2026-02-30' })).data.reason).toBe('date_invalid')
		expect((await give({ user: 'member' })).data.reason).toBe('not_in_circle')
		const { mandates } = await newcomer.ok<{ mandates: { user: string, decision: string, kind: string }[] }>(`/circles/${made.id}/mandates`)
		expect(mandates).toMatchObject([{ user: 'circle_member', decision: 'COORD-2026-014', kind: 'coordination' }, { user: 'coordinator', decision: '' }])
	})

	test('in a role of the circle’s own says what it is about, and is in the way of retiring it', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const label = unique('Accueil du marché')
		const { roles } = await coordinator.ok<Circle>(`/circles/${made.id}/roles`, { method: 'POST', body: { label, duties: 'Tenir le stand' } })
		const role = roles.find((own) => own.label === label)
		expect(role).toMatchObject({ kind: 'own', duties: 'Tenir le stand', coordinates: false })
		await coordinator.ok(`/circles/${made.id}/mandates`, { method: 'POST', body: { role: role?.id ?? 0, user: 'circle_member' } })
		const retire = () => coordinator.api<Circle & { reason?: string }>(`/circles/${made.id}/roles/${role?.id}`, { method: 'PATCH', body: { retired: true } })
		expect((await retire()).data.reason).toBe('role_held')
		const held = (await read(made.id)).roles.find(({ id }) => id === role?.id)?.mandates[0]
		await coordinator.ok(`/circles/${made.id}/mandates/${held?.id}`, { method: 'PUT', body: { ends_on: day(-1) } })
		expect((await retire()).data.roles.some(({ id }) => id === role?.id)).toBe(false)
	})
})

describe.skipIf(inject('platform').kind !== 'host')('queries', () => {
	test('of the list do not depend on how many circles, roles and mandates there are', async () => {
		const count = async () => Number((await coordinator.send(`${API}/circles`)).headers.get('x-socle-queries') ?? NaN)
		await makeCircle(['coordinator'], 'coordinator')
		const before = await count()
		for (let number = 0; number < 3; number++) {
			await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		}
		expect(await count()).toBe(before)
		// circles, roles, mandates, which of them are hers
		expect(before).toBe(4)
	})
})
