// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Account } from '../harness/accounts.ts'

import { inject } from 'vitest'
import { mustOcc } from '../harness/platform.ts'
import { as } from './client.ts'
import { unique } from './steps.ts'

export type Circle = components['schemas']['Circle']

export interface MadeCircle {
	id: number
	name: string
	/** its writing group */
	group: string
	/** the role that coordinates, and the mandate in it; 0 where nobody has one */
	role: number
	mandate: number
}

/**
 * A circle with a group of its own.
 *
 * @param members who is in its writing group
 * @param coordinator one of them; without: nobody
 * @param about what matters to the test
 * @param changed afterwards, by the administrator
 */
export async function makeCircle(members: Account[], coordinator?: Account, about: Record<string, unknown> = {}, changed: Record<string, unknown> = {}): Promise<MadeCircle> {
	const admin = as('admin')
	const group = await makeGroup(members)
	const { id, name, roles } = await admin.ok<Circle>('/circles', { method: 'POST', body: { name: unique('Cercle'), ...about } })
	await admin.ok(`/settings/circles/${id}/groups`, { method: 'PUT', body: { write: group, read: '' } })
	await admin.ok(`/circles/${id}`, { method: 'PATCH', body: changed })
	const role = roles.find(({ coordinates }) => coordinates)?.id ?? 0
	const appointed = coordinator === undefined
		? null
		: await admin.ok<Circle>(`/circles/${id}/mandates`, { method: 'POST', body: { role, user: coordinator } })
	return { id, name, group, role, mandate: appointed?.roles.find((held) => held.id === role)?.mandates[0]?.id ?? 0 }
}

/**
 * @param members who is in it
 * @return the identifier of a new group
 */
export async function makeGroup(members: Account[] = []): Promise<string> {
	const group = unique('groupe')
	await mustOcc(inject('platform'), ['group:add', group])
	for (const member of members) {
		await mustOcc(inject('platform'), ['group:adduser', group, member])
	}
	return group
}
