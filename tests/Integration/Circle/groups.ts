// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'

import { inject } from 'vitest'
import { GROUPS, PASSWORD } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { as, Client } from '../client.ts'
import { unique } from '../steps.ts'

export type Circle = components['schemas']['Circle']
export type MappedCircle = components['schemas']['MappedCircle']
type CircleGroup = components['schemas']['CircleGroup']
type MappedCircles = components['schemas']['MappedCircleList']

const admin = as('admin')

/** A group of Nextcloud that no other test uses. */
export async function aGroup(people: string[] = []): Promise<string> {
	const group = unique('Groupe')
	await mustOcc(inject('platform'), ['group:add', group])
	for (const uid of people) {
		await mustOcc(inject('platform'), ['group:adduser', group, uid])
	}
	return group
}

/** An account of its own, so that those of the other tests stay in no circle. */
export async function aMember(group: string = GROUPS.members): Promise<string> {
	const uid = unique('membre')
	await mustOcc(inject('platform'), ['user:add', '--password-from-env', '--group', group, uid], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
	return uid
}

export function loggedIn(uid: string): Client {
	return new Client(inject('platform').url, uid)
}

export async function mapped(): Promise<MappedCircle[]> {
	return (await admin.ok<MappedCircles>('/settings/circles')).circles
}

export async function mappedOne(id: number): Promise<MappedCircle> {
	return (await mapped()).find((circle) => circle.id === id) ?? Promise.reject(new Error(`there is no circle ${id}`))
}

/** A circle from a group, as the administrator's screen makes it. */
export function adopt(write: string, about: Record<string, unknown> = {}) {
	return admin.api<MappedCircles>('/settings/circles', { method: 'POST', body: { name: unique('Cercle'), write, ...about } })
}

/**
 * @param write identifier of a group; '' for none
 * @param about what matters to the test
 */
export async function aCircle(write = '', about: Record<string, unknown> = {}): Promise<MappedCircle> {
	const name = unique('Cercle')
	const { status, data, text } = await adopt(write, { name, ...about })
	return data.circles?.find((circle) => circle.name === (about.name ?? name)) ?? Promise.reject(new Error(`no circle was made: ${status} ${text}`))
}

export function map(id: number, groups: { write?: string, read?: string }) {
	return admin.api<MappedCircles>(`/settings/circles/${id}/groups`, { method: 'PUT', body: groups })
}

export function move(id: number, parent: number) {
	return admin.api<Circle>(`/circles/${id}/parent`, { method: 'PUT', body: { parent } })
}

export function appoint(circle: MappedCircle, user: string) {
	return admin.api<Circle>(`/circles/${circle.id}/mandates`, { method: 'POST', body: { role: circle.coordination ?? 0, user } })
}

export async function proposals(search: string): Promise<CircleGroup[]> {
	return (await admin.ok<{ groups: CircleGroup[] }>('/settings/circles/proposals', { query: { search } })).groups
}
