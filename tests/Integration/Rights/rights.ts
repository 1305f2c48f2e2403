// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Answer, Client } from '../client.ts'

type Shapes = components['schemas']
export type Copy = Shapes['Copy']
export type OwnRecord = Shapes['OwnRecord']
export type ProofList = Shapes['ProofList']
export type Request = Shapes['Request']
export type RequestPage = Shapes['RequestPage']

/**
 * Erases someone, by default at her own request.
 *
 * @param keeper who does it
 * @param contact whom
 * @param query reason and how identity was checked
 */
export function erase(keeper: Client, contact: number, query: Record<string, string> = { identity: 'known_in_person' }): Promise<Answer> {
	return keeper.api(`/contacts/${contact}`, { method: 'DELETE', query })
}

/**
 * Writes a request down.
 *
 * @param keeper who does it
 * @param body kind, contact and so on
 */
export function request(keeper: Client, body: Record<string, unknown>): Promise<Request> {
	return keeper.ok<Request>('/requests', { method: 'POST', body })
}

/**
 * @param keeper who links
 * @param contact who
 * @param account to which account; empty unlinks
 */
export function link(keeper: Client, contact: number, account: string): Promise<unknown> {
	return keeper.ok(`/contacts/${contact}/account`, { method: 'PUT', body: { account } })
}
