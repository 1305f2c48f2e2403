// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'

import { beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { adopt, draft, propose, read } from '../decisions.ts'

const coordinator = as('coordinator')
const inside = as('circle_member')
const member = as('member')

let circle = 0
beforeAll(async () => {
	circle = (await makeCircle(['coordinator', 'circle_member', 'member'], 'coordinator')).id
})

/** Somebody of the circle has objected to a proposal. */
async function objected(who = inside): Promise<{ decision: Decision, id: number, path: string }> {
	const { id } = await propose((await draft(circle)).id)
	const decision = await who.ok<Decision>(`/decisions/${id}/objections`, { method: 'POST', body: { reason: 'Il pleut **souvent**.' } })
	const objection = decision.objections[0]?.id ?? 0
	return { decision, id: objection, path: `/decisions/${id}/objections/${objection}` }
}
const end = (path: string, body: Record<string, unknown>, who = coordinator) => who.ok<Decision>(path, { method: 'PATCH', body })
async function refused(path: string, body: Record<string, unknown>, who = coordinator) {
	const { status, data } = await who.api(path, { method: 'PATCH', body })
	return [status, (data as { reason?: string }).reason]
}
async function adopting(id: number) {
	const { version } = await read(id)
	const { status, data } = await coordinator.api(`/decisions/${id}/adoption`, { method: 'POST', body: { version, within_perimeter: true } })
	return [status, (data as { reason?: string }).reason]
}

test('an open objection keeps a proposal from being adopted; an answer does not end it', async () => {
	const { decision, path } = await objected()
	expect(decision.objections).toMatchObject([{ reason: 'Il pleut **souvent**.', state: 'open', user: 'circle_member', mine: true }])
	expect(await adopting(decision.id)).toEqual([409, 'objection_open'])
	expect((await end(path, { state: 'answered', answer: 'Il y a un préau.' })).objections).toMatchObject([{ state: 'answered', answer: 'Il y a un préau.', mine: false }])
	expect(await adopting(decision.id)).toEqual([409, 'objection_open'])
	expect(await read(decision.id)).toMatchObject({ state: 'proposed', number: '' })
})

test('whoever raised it lifts it, and nobody in her place; taking it back up again is hers too', async () => {
	const { decision, path } = await objected()
	for (const who of [coordinator, member]) {
		expect(await refused(path, { state: 'lifted' }, who)).toEqual([409, 'objection_of_other'])
	}
	expect((await end(path, { state: 'lifted' }, inside)).objections[0]).toMatchObject({ state: 'lifted', closed_by_name: 'circle_member' })
	expect((await end(path, { state: 'open' }, inside)).objections[0]).toMatchObject({ state: 'open', closed_at: 0 })
	await end(path, { state: 'lifted' }, inside)
	expect((await adopt(await read(decision.id))).state).toBe('adopted')
	expect(await refused(path, { state: 'open' }, inside)).toEqual([409, 'not_proposed'])
})

test('it is integrated by a change of the proposal, which stays to be read', async () => {
	const { decision, path } = await objected()
	expect(await refused(path, { state: 'integrated', answer: 'Fait.', text: decision.text })).toEqual([400, 'integration_unchanged'])
	expect(await refused(path, { state: 'integrated', answer: '', text: 'Autre' })).toEqual([400, 'required'])
	expect(await refused(path, { state: 'integrated', answer: 'Fait.', text: 'Autre' }, member)).toEqual([409, 'objection_of_other'])
	const now = await end(path, { state: 'integrated', answer: 'Sous le préau.', text: 'Le marché ouvre le samedi, sous le préau.' })
	expect(now.text).toBe('Le marché ouvre le samedi, sous le préau.')
	expect(now.objections[0]).toMatchObject({ state: 'integrated', text_before: decision.text, text_after: now.text })
	expect(now.version).toBeGreaterThan(decision.version)
	expect((await adopt(now)).number).not.toBe('')
})

test('it is overruled by coordinators only, under the circle’s rule, and somebody of the circle answers for that', async () => {
	const { decision, path } = await objected()
	expect(await refused(path, { state: 'overruled', answer: 'Non.' }, member)).toEqual([409, 'coordinator_overrules'])
	expect(await refused(path, { state: 'overruled', answer: 'Non.' })).toEqual([409, 'rule_missing'])
	await coordinator.ok(`/circles/${circle}/decision-settings`, { method: 'PUT', body: { rule: 'Aux trois quarts, au deuxième tour.' } })
	expect(await refused(path, { state: 'overruled', answer: 'Non.', taken_on_by: 'outsider' })).toEqual([400, 'not_in_circle'])
	const now = await end(path, { state: 'overruled', answer: 'Aux trois quarts.', taken_on_by: 'member' })
	expect(now).toMatchObject({ rule: 'Aux trois quarts, au deuxième tour.', objections: [{ state: 'overruled', taken_on_by: 'member' }] })
	expect((await adopt(await read(decision.id))).objections).toMatchObject([{ state: 'overruled' }])
})

test('an objection of another decision is not to be found', async () => {
	const { path } = await objected()
	const other = (await objected()).decision
	expect((await coordinator.api(path.replace(/decisions\/\d+/, `decisions/${other.id}`), { method: 'PATCH', body: { state: 'answered', answer: 'x' } })).status).toBe(404)
})
