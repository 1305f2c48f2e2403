// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Client } from './client.ts'
import type { NoticeList } from './notices.ts'

import { publishNotice } from './notices.ts'

type Shapes = components['schemas']
export type ConsentSheet = Shapes['ConsentSheet']
export type Pair = { purpose: string, channel: string }

export const NEWS: Pair = { purpose: 'newsletter', channel: 'email' }
export const EVENTS: Pair = { purpose: 'events', channel: 'phone' }

const DAY = 86400
/** @param days before now */
export const ago = (days: number) => Math.floor(Date.now() / 1000) - days * DAY

/**
 * There has to be a notice before anybody can say yes.
 *
 * @param keeper who publishes it
 * @return version of the one that holds now
 */
export async function someNotice(keeper: Client): Promise<number> {
	const { current } = await keeper.ok<NoticeList>('/notices')
	return (current ?? await publishNotice(keeper)).version
}

/**
 * Where the person's signed paper is.
 *
 * @param keeper who notes it
 * @param contact whose it is
 * @return identifier of the evidence
 */
export async function aPaper(keeper: Client, contact: number): Promise<number> {
	const { id } = await keeper.ok<{ id: number }>(`/contacts/${contact}/evidences`, { method: 'POST', body: { kind: 'reference', reference: 'Classeur 3, feuille 12' } })
	return id
}

/**
 * Records what somebody said.
 *
 * @param keeper who records it
 * @param contact who said it
 * @param action what
 * @param method how; on paper with its evidence
 * @param choices about what
 * @param more days ago, version of the notice
 * @param more.days before now
 * @param more.notice version that was read
 */
export async function said(
	keeper: Client,
	contact: number,
	action: string,
	method = 'paper',
	choices: Pair[] = [NEWS],
	{ days = 1, notice }: { days?: number, notice?: number } = {},
): Promise<ConsentSheet> {
	const evidence = method === 'oral' || action === 'withdrawn' || action === 'refused' ? null : await aPaper(keeper, contact)
	return keeper.ok<ConsentSheet>(`/contacts/${contact}/consents`, {
		method: 'POST',
		body: { action, method, choices, claimed_at: ago(days), evidence, ...notice === undefined ? {} : { notice } },
	})
}
