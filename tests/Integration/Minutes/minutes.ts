// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client } from '../client.ts'

import { as } from '../client.ts'
import { unique } from '../steps.ts'

type Shapes = components['schemas']
export type Minutes = Shapes['Minutes']
export type MinutesPage = Shapes['MinutesPage']
export type Item = Shapes['MinutesItem']
export type Decision = Shapes['Decision']
export type DecisionFile = Shapes['DecisionFile']

export const PEOPLE = [{ user: 'circle_member', name: '' }, { user: '', name: 'Jeanne, du marché' }]

/**
 * @param circle whose
 * @param fields what matters to the test
 * @param client who writes
 */
export async function aDraft(circle: number, fields: Record<string, unknown> = {}, client: Client = as('circle_member')): Promise<Minutes> {
	const { id } = await client.ok<Minutes>(`/circles/${circle}/minutes`, { method: 'POST', body: {} })
	return change(id, { title: unique('Réunion'), held_on: '2026-09-01', people: PEOPLE, ...fields }, client)
}

/**
 * @param id of the minutes
 * @param fields to write
 * @param client who writes
 */
export async function change(id: number, fields: Record<string, unknown>, client: Client = as('circle_member')): Promise<Minutes> {
	const { version } = await client.ok<Minutes>(`/minutes/${id}`)
	return client.ok<Minutes>(`/minutes/${id}`, { method: 'PATCH', body: { version, ...fields } })
}

/**
 * A decision that could be adopted, on a new point of the agenda.
 *
 * @param id of the minutes
 * @param fields of the decision that matter to the test
 * @param client who writes
 */
export async function decide(id: number, fields: Record<string, unknown> = {}, client: Client = as('circle_member')): Promise<Decision> {
	const title = unique('Décision')
	const { items } = await client.ok<Minutes>(`/minutes/${id}`)
	const key = `p${items.length}aaa`
	await change(id, { items: [...items, { key, title: `Point : ${title}`, notes: `Notes sur ${title}`, decision: null }] }, client)
	const { decisions } = await client.ok<Minutes>(`/minutes/${id}/decisions`, { method: 'POST', body: { item: key, title } })
	const draft = decisions.at(-1) as Decision
	return client.ok<Decision>(`/decisions/${draft.id}`, { method: 'PATCH', body: { version: draft.version, text: `Nous décidons : ${title}.`, method: 'consent', ...fields } })
}

/**
 * @param id of the minutes
 * @param within the decisions that lie within the perimeter; without: all
 * @param client who adopts
 */
export async function adopt(id: number, within?: number[], client: Client = as('coordinator')) {
	const { version, decisions } = await client.ok<Minutes>(`/minutes/${id}`)
	return client.api<Minutes & { reason: string, decision: number }>(`/minutes/${id}/adoption`, {
		method: 'POST',
		body: { version, within_perimeter: within ?? decisions.map((decision) => decision.id) },
	})
}
