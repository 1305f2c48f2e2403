// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Instance } from '../../harness/platform.ts'

import { expect, inject } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc, occ } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'

type Addition = components['schemas']['CircleAddition']
export type State = components['schemas']['CircleAdditionState'] & { reason?: string, field?: string }
type Task = components['schemas']['Task']

export const isHost = inject('platform').kind === 'host'
const coordinator = as('coordinator')

export const start = (id: number, users: unknown[], who = coordinator, right = 'write') => who.api<State>(`/circles/${id}/additions`, { method: 'POST', body: { users, right } })
export const read = async (id: number, who = coordinator) => (await who.ok<State>(`/circles/${id}/additions`)).addition
export const step = (id: number, task: number, who = coordinator) => who.api<Task>(`/circles/${id}/additions/${task}/step`, { method: 'POST' })
export const isOpen = ({ state }: Task) => state === 'waiting' || state === 'running'

/**
 * As an open page does: to the end.
 *
 * @param id of the circle
 * @param who has the page open
 */
export async function finish(id: number, who = coordinator): Promise<Addition> {
	for (let addition = await read(id, who); addition !== null; addition = await read(id, who)) {
		if (!isOpen(addition.task)) {
			return addition
		}
		expect((await step(id, addition.task.id, who)).status).toBe(200)
	}
	throw new Error('there is no addition')
}

/**
 * Accounts that nobody logs in to.
 *
 * @param instance where
 * @param count how many
 */
export async function makeMembers(instance: Instance, count: number): Promise<string[]> {
	const uids = Array.from({ length: count }, (_, index) => unique(`foule${index}`))
	const commands = uids.map((uid) => ['user:add', '--generate-password', '--group', GROUPS.members, uid])
	if (isHost) {
		const all = await occ(instance, ['many'], { input: commands.map((command) => `${JSON.stringify(command)}\n`).join('') })
		expect(all.code, all.stdout + all.stderr).toBe(0)
	} else {
		for (const command of commands) {
			await mustOcc(instance, command)
		}
	}
	return uids
}
