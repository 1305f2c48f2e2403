// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'

import { describe, expect, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { adopt, day, decide, draft, propose, read } from '../decisions.ts'
import { unique } from '../steps.ts'

const admin = as('admin')
const coordinator = as('coordinator')
const inside = as('circle_member')
const member = as('member')
const newcomer = as('newcomer')
const keeper = as('keeper')
const outsider = as('outsider')

const OTHERS = [member, newcomer, keeper, outsider, admin]
const circle = () => makeCircle(['coordinator', 'circle_member'], 'coordinator', { perimeter: 'Le marché, jusqu’à 500 €' })
const standing = async (id: number) => (await read(id)).standing
async function refused(answer: Promise<{ status: number, data: unknown }>) {
	const { status, data } = await answer
	return [status, (data as { reason?: string }).reason]
}
const post = (who: typeof admin, path: string, body?: Record<string, unknown>, method = 'POST') => who.api(path, { method, body })

describe('a draft', () => {
	test('is its circle’s own, and there for nobody else', async () => {
		const { id: circleId } = await circle()
		const { id } = await draft(circleId)
		expect(await read(id, inside)).toMatchObject({ state: 'draft', number: '', standing: null, readable: 'full' })
		for (const who of OTHERS) {
			expect((await who.api(`/decisions/${id}`)).status).toBe(404)
			expect((await post(who, `/decisions/${id}`, { version: 1, title: 'x' }, 'PATCH')).status).toBe(404)
			expect((await post(who, `/circles/${circleId}/decisions`, { title: 'x' })).status).toBe(404)
			expect((await post(who, `/decisions/${id}/adoption`, { version: 1, within_perimeter: true })).status).toBe(404)
		}
		expect((await post(inside, `/decisions/${id}/adoption`, { version: 1, within_perimeter: true })).status).toBe(404)
	})

	test('keeps what two people write at once: the second is told', async () => {
		const { id: circleId } = await circle()
		const made = await draft(circleId)
		const changed = await inside.ok<Decision>(`/decisions/${made.id}`, { method: 'PATCH', body: { version: made.version, context: 'Une raison.' } })
		expect(changed).toMatchObject({ title: made.title, context: 'Une raison.' })
		expect(await refused(post(coordinator, `/decisions/${made.id}`, { version: made.version, context: 'Une autre.' }, 'PATCH'))).toEqual([409, 'conflict'])
		expect((await read(made.id)).context).toBe('Une raison.')
	})

	test('says which field cannot be used, and keeps what it said', async () => {
		const { id: circleId } = await circle()
		const made = await draft(circleId)
		for (const [body, field] of [
			[{ decided_on: '2026-02-31' }, 'decided_on'],
			[{ method: 'coin' }, 'method'],
			[{ votes: { for: -1, against: 0, abstained: 0 } }, 'votes'],
			[{ text: 'a'.repeat(1_000_000) }, 'text'],
			[{ title: 'a'.repeat(251) }, 'title'],
			[{ links: [{ kind: 'amends', id: made.id }] }, 'links'],
			[{ links: [{ kind: 'amends', id: 99_999_999 }] }, 'links'],
			[{ people: [{ name: '' }] }, 'people'],
			[{ documents: [99_999_999] }, 'documents'],
		] as const) {
			const { status, data } = await coordinator.api(`/decisions/${made.id}`, { method: 'PATCH', body: { version: made.version, ...body } })
			expect([status, (data as { field?: string }).field]).toEqual([400, field])
		}
		expect(await read(made.id)).toMatchObject({ title: made.title, text: made.text, version: made.version })
	})

	test('is proposed once it has a title and a text', async () => {
		const { id: circleId } = await circle()
		const { id } = await draft(circleId, { title: '', text: '' })
		const { status, data } = await post(coordinator, `/decisions/${id}/proposal`)
		expect([status, (data as { field?: string }).field]).toEqual([400, 'title'])
	})
})

describe('a proposal', () => {
	test('of an open circle is there for members, who advise and ask', async () => {
		const { id: circleId } = await circle()
		const { id } = await propose((await draft(circleId)).id)
		expect(await read(id, member)).toMatchObject({ state: 'proposed', readable: 'full', may: ['advise'] })
		for (const who of [newcomer, keeper, outsider, admin]) {
			expect((await who.api(`/decisions/${id}`)).status).toBe(404)
		}
		const asked = await member.ok<Decision>(`/decisions/${id}/advice`, { method: 'POST', body: { kind: 'question', text: 'Et l’hiver ?' } })
		const advice = asked.advice[0]?.id
		expect((await post(member, `/decisions/${id}/advice/${advice}`, { answer: 'x' }, 'PATCH')).status).toBe(404)
		const answered = await coordinator.ok<Decision>(`/decisions/${id}/advice/${advice}`, { method: 'PATCH', body: { answer: 'Aussi.' } })
		expect(answered.advice).toMatchObject([{ kind: 'question', text: 'Et l’hiver ?', answer: 'Aussi.', user: 'member' }])
		// to object is for those of the circle
		expect((await post(member, `/decisions/${id}/objections`, { reason: 'x' })).status).toBe(404)
	})

	test('of a private circle is there for its members only', async () => {
		const { id: circleId } = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { private: true })
		const { id } = await propose((await draft(circleId)).id)
		expect((await read(id)).private).toBe(true)
		for (const who of OTHERS) {
			expect((await who.api(`/decisions/${id}`)).status).toBe(404)
			expect((await post(who, `/decisions/${id}/advice`, { kind: 'advice', text: 'x' })).status).toBe(404)
		}
	})

	test('is changed by whoever proposed it and by coordinators; it is taken back, given up and taken up again', async () => {
		const { id: circleId } = await circle()
		const made = await propose((await draft(circleId)).id)
		expect(await refused(post(inside, `/decisions/${made.id}`, { version: made.version, text: 'x' }, 'PATCH'))).toEqual([409, 'proposal_of_other'])
		expect(await refused(post(inside, `/decisions/${made.id}/withdrawal`))).toEqual([409, 'proposal_of_other'])
		expect((await coordinator.ok<Decision>(`/decisions/${made.id}/proposal`, { method: 'DELETE' })).state).toBe('draft')
		expect((await inside.ok<Decision>(`/decisions/${made.id}/withdrawal`, { method: 'POST' })).state).toBe('withdrawn')
		expect(await refused(post(coordinator, `/decisions/${made.id}/proposal`))).toEqual([409, 'decision_state'])
		expect((await inside.ok<Decision>(`/decisions/${made.id}/withdrawal`, { method: 'DELETE' })).state).toBe('draft')
	})

	test('goes to the circle above where it lies outside the perimeter', async () => {
		const above = await makeCircle(['member'])
		const below = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { parent: above.id })
		const made = await propose((await draft(below.id)).id)
		expect(await refused(post(coordinator, `/decisions/${made.id}/adoption`, { version: made.version, within_perimeter: false }))).toEqual([409, 'outside_perimeter'])
		expect(await coordinator.ok(`/decisions/${made.id}/handover`, { method: 'POST' })).toEqual({ circle: above.id })
		expect(await read(made.id, member)).toMatchObject({ circle: above.id, state: 'proposed' })
		expect(await refused(post(coordinator, `/decisions/${(await draft((await circle()).id)).id}/handover`))).toEqual([409, 'no_parent_circle'])
	})
})

describe('an adopted decision', () => {
	test('has the next number of its circle and year, and says who adopted it', async () => {
		const { id: circleId } = await circle()
		const settings = await coordinator.ok<{ code: string }>(`/circles/${circleId}/decision-settings`)
		const year = day().slice(0, 4)
		const numbers = [(await decide(circleId)).number, (await decide(circleId)).number, (await decide(circleId, { decided_on: '2024-05-03' })).number, (await decide(circleId)).number]
		expect(numbers).toEqual([`${settings.code}-${year}-001`, `${settings.code}-${year}-002`, `${settings.code}-2024-001`, `${settings.code}-${year}-003`])
		expect(await refused(post(coordinator, `/circles/${circleId}/decision-settings`, { code: 'AUTRE' }, 'PUT'))).toEqual([409, 'code_fixed'])
	})

	test('gets different numbers when two are adopted in the same second', async () => {
		const { id: circleId } = await circle()
		const drafts = await Promise.all(Array.from({ length: 6 }, () => draft(circleId)))
		const numbers = (await Promise.all(drafts.map((one) => adopt(one)))).map(({ number }) => number.slice(-3)).sort()
		expect(numbers).toEqual(['001', '002', '003', '004', '005', '006'])
	})

	test('never changes: not its text, not its state, not for a coordinator', async () => {
		const { id: circleId } = await circle()
		const made = await decide(circleId)
		for (const [path, method, body] of [
			['', 'PATCH', { version: made.version, text: 'autre chose' }],
			['/proposal', 'POST', undefined],
			['/proposal', 'DELETE', undefined],
			['/withdrawal', 'POST', undefined],
			['/handover', 'POST', undefined],
			['/adoption', 'POST', { version: made.version, within_perimeter: true }],
		] as const) {
			expect(await refused(post(coordinator, `/decisions/${made.id}${path}`, body, method))).toEqual([409, 'decision_adopted'])
		}
		expect(await read(made.id)).toEqual(made)
	})

	test('is there for all who open Socle while it is in force; newcomers and keepers do not see the past', async () => {
		const { id: circleId } = await circle()
		const made = await decide(circleId, { people: [{ user: 'coordinator' }, { name: 'Rose Valland' }], tags: ['marché'] })
		for (const who of [member, newcomer, keeper]) {
			expect(await read(made.id, who)).toMatchObject({ title: made.title, text: made.text, standing: 'in_force', readable: 'full', may: who === keeper ? ['redact'] : [], tags: ['marché'] })
		}
		expect((await read(made.id, member)).people.map(({ name }) => name)).toContain('Rose Valland')
		for (const who of [outsider, admin]) {
			expect((await who.api(`/decisions/${made.id}`)).status).toBe(404)
		}
		const past = await decide(circleId, { decided_on: '2024-01-01', ends_on: '2024-12-31' })
		expect(past.standing).toBe('expired')
		expect((await read(past.id, member)).title).toBe(past.title)
		for (const who of [newcomer, keeper]) {
			expect((await who.api(`/decisions/${past.id}`)).status).toBe(404)
		}
	})

	test('needs to say how it was decided, with figures where that was a vote, and no day ahead', async () => {
		const { id: circleId } = await circle()
		for (const [about, field] of [
			[{ method: '' }, 'method'],
			[{ method: 'vote' }, 'votes'],
			[{ decided_on: day(2) }, 'decided_on'],
			[{ ends_on: '2020-01-01' }, 'ends_on'],
			[{ review_on: '2020-01-01' }, 'review_on'],
		] as const) {
			const made = await draft(circleId, about)
			const { status, data } = await post(coordinator, `/decisions/${made.id}/adoption`, { version: made.version, within_perimeter: true })
			expect([status, (data as { field?: string }).field]).toEqual([400, field])
		}
	})
})

describe('a later decision', () => {
	const after = (kind: string, id: number, about: Record<string, unknown> = {}) => ({ links: [{ kind, id }], ...about })

	test('amends, supersedes or revokes an earlier one, which says so itself', async () => {
		const { id: circleId } = await circle()
		for (const [kind, becomes] of [['amends', 'amended'], ['supersedes', 'superseded'], ['revokes', 'revoked']] as const) {
			const first = await decide(circleId, { decided_on: day(-30), review_on: day(30) })
			const second = await decide(circleId, after(kind, first.id))
			expect(second.links).toMatchObject([{ kind, id: first.id, number: first.number, title: first.title }])
			expect(await read(first.id)).toMatchObject({ standing: becomes, last_day: day(-1), next_review_on: '', text: first.text, content_hash: first.content_hash, linked_by: [{ kind, id: second.id }] })
			expect((await newcomer.api(`/decisions/${first.id}`)).status).toBe(404)
			expect(await standing(second.id)).toBe('in_force')
		}
	})

	test('that begins later leaves the earlier one in force until then', async () => {
		const { id: circleId } = await circle()
		const first = await decide(circleId)
		await decide(circleId, after('supersedes', first.id, { starts_on: day(10) }))
		expect(await read(first.id)).toMatchObject({ standing: 'in_force', last_day: day(9) })
	})

	test('keeps the earlier one, and moves its review', async () => {
		const { id: circleId } = await circle()
		const first = await decide(circleId, { decided_on: day(-30), review_on: day(-1) })
		await decide(circleId, after('keeps', first.id, { review_on: day(100) }))
		expect(await read(first.id)).toMatchObject({ standing: 'in_force', next_review_on: day(100), review_on: day(-1) })
	})

	test('amends an amendment in turn, and never what has ended already', async () => {
		const { id: circleId } = await circle()
		const first = await decide(circleId)
		const early = await draft(circleId, after('supersedes', first.id))
		const amendment = await decide(circleId, after('amends', first.id))
		const again = await decide(circleId, after('amends', amendment.id))
		expect([await standing(first.id), await standing(amendment.id), await standing(again.id)]).toEqual(['amended', 'amended', 'in_force'])
		expect(await refused(post(coordinator, `/decisions/${early.id}/adoption`, { version: early.version, within_perimeter: true }))).toEqual([409, 'target_ended'])
		expect(await read(early.id)).toMatchObject({ state: 'draft', number: '' })
	})

	test('changes nothing of another circle', async () => {
		const first = await decide((await circle()).id)
		const other = await draft((await circle()).id)
		const { status, data } = await post(coordinator, `/decisions/${other.id}`, { version: other.version, links: [{ kind: 'revokes', id: first.id }] }, 'PATCH')
		expect([status, (data as { field?: string }).field]).toEqual([400, 'links'])
	})
})

describe('a circle that is dissolved in mid-discussion', () => {
	test('loses nothing: the coordinators above answer for it, and nothing is adopted there any more', async () => {
		const above = await makeCircle(['coordinator'], 'coordinator')
		const below = await makeCircle(['circle_member', 'coordinator'], 'circle_member', { parent: above.id })
		const made = await propose((await draft(below.id, {}, inside)).id, inside)
		const kept = await adopt(await draft(below.id, {}, inside), inside)
		await admin.ok(`/circles/${below.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		expect((await read(kept.id, member)).title).toBe(kept.title)
		const now = await read(made.id, coordinator)
		expect(now.may).toEqual(expect.arrayContaining(['withdraw', 'hand_over']))
		expect(now.may).not.toContain('adopt')
		expect(await refused(post(coordinator, `/decisions/${made.id}/adoption`, { version: now.version, within_perimeter: true }))).toEqual([409, 'circle_dissolved'])
		expect(await coordinator.ok(`/decisions/${made.id}/handover`, { method: 'POST' })).toEqual({ circle: above.id })
		const moved = await read(made.id, coordinator)
		expect((await adopt(moved)).standing).toBe('in_force')
		// what the dissolved circle had decided is the circle's above to change
		expect((await decide(above.id, { title: unique('Fin'), links: [{ kind: 'revokes', id: kept.id }] })).links).toHaveLength(1)
	})
})
