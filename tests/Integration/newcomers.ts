// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Instance } from '../harness/platform.ts'

import { inject } from 'vitest'
import { GROUPS, PASSWORD } from '../harness/accounts.ts'
import { mustOcc } from '../harness/platform.ts'
import { Client } from './client.ts'
import { unique } from './steps.ts'

type Shapes = components['schemas']
export type Newcomer = Shapes['Newcomer']
export type Newcomers = Shapes['NewcomerList']
export type Path = Shapes['NewcomerPath']
export type Opening = Shapes['Opening']
export type Closing = Shapes['Closing']

/**
 * An account that no other test uses.
 *
 * @param groups that it is in
 * @param instance where
 * @return its identifier
 */
export async function makeAccount(groups: string[] = [GROUPS.newcomers], instance: Instance = inject('platform')): Promise<string> {
	const uid = unique('compte')
	await mustOcc(instance, ['user:add', '--password-from-env', ...groups.map((group) => `--group=${group}`), uid], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
	return uid
}

/**
 * @param uid of an account that a test has made
 * @return logged in anew with each request: what she may do is asked anew as well
 */
export function called(uid: string): Client {
	return new Client(inject('platform').url, uid)
}

/**
 * @param who makes her a member
 * @param user the newcomer
 */
export function promote(who: Client, user: string) {
	return who.api<Newcomers>('/newcomers/promotion', { method: 'POST', body: { user } })
}

/**
 * @param who takes it back
 * @param user who became a member lately
 * @param confirmed whether a circle may lose its last coordinator
 */
export function takeBack(who: Client, user: string, confirmed = false) {
	return who.api<Newcomers>('/newcomers/promotion', { method: 'DELETE', query: { user, confirmed: confirmed ? 1 : 0 } })
}
