// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Instance } from './platform.ts'

import { mustOcc, occ } from './platform.ts'

/** of every account of the tests and of the demo */
export const PASSWORD = 'Montreuil-sur-Orne-1'

export const GROUPS = { keepers: 'socle_keepers', members: 'socle_members', newcomers: 'socle_newcomers' }

/** The accounts of the tests, one per role of docs/permissions.md, with their groups. */
export const ACCOUNTS = {
	admin: ['admin'],
	keeper: [GROUPS.keepers],
	coordinator: [GROUPS.members],
	circle_member: [GROUPS.members],
	member: [GROUPS.members],
	newcomer: [GROUPS.newcomers],
	outsider: [],
} satisfies Record<string, string[]>

export type Account = keyof typeof ACCOUNTS

/**
 * Makes the accounts and groups and tells Socle which groups they are.
 *
 * @param instance a fresh one
 */
export async function createAccounts(instance: Instance): Promise<void> {
	for (const group of Object.values(GROUPS)) {
		await mustOcc(instance, ['group:add', group])
	}
	for (const [uid, groups] of Object.entries(ACCOUNTS)) {
		const added = await occ(instance, ['user:add', '--password-from-env', uid], { env: { OC_PASS: PASSWORD, NC_PASS: PASSWORD } })
		if (added.code !== 0 && !/already exists/.test(added.stdout + added.stderr)) {
			throw new Error(`user:add ${uid}: ${added.stdout}${added.stderr}`)
		}
		for (const group of groups) {
			await mustOcc(instance, ['group:adduser', group, uid])
		}
	}
	for (const [role, group] of Object.entries(GROUPS)) {
		await mustOcc(instance, ['config:app:set', 'socle', `${role}_group`, `--value=${group}`])
	}
}
