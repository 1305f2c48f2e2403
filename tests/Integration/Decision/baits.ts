// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'
import type { MadeCircle } from '../circles.ts'
import type { Decision } from '../decisions.ts'

import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { decide } from '../decisions.ts'
import { unique } from '../steps.ts'

/** Every role of the table, and who it is here: `member` and `keeper` are in neither circle, the other two in both. */
export const READERS = ['outsider', 'newcomer', 'member', 'circle_member', 'coordinator', 'keeper', 'admin'] as const satisfies Account[]
export type Reader = typeof READERS[number]

export interface Baits {
	open: MadeCircle
	closed: MadeCircle
	/** words that nothing else holds: of each title, and of each text */
	words: { open: string, closed: string, closedText: string, summary: string }
	/** decided by the open circle */
	public: Decision
	/** decided by the private one: of this nothing is out */
	secret: Decision
	/** decided by the private one: the summary is out */
	summed: Decision
}

/** What an open circle has decided, and a private one, whose words may come out nowhere. */
export async function layBaits(): Promise<Baits> {
	const open = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
	const closed = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { private: true })
	const words = { open: unique('verger'), closed: unique('coffre'), closedText: unique('murmure'), summary: unique('bref') }
	const about = { title: `Le ${words.closed}`, text: `On ${words.closedText}.`, context: `Un ${words.closedText}, encore.` }
	const made = await decide(closed.id, about)
	const summary = `En ${words.summary} : c’est fait.`
	const coordinator = as('coordinator')
	await coordinator.ok(`/decisions/${made.id}/summary`, { method: 'PUT', body: { summary } })
	await coordinator.ok(`/decisions/${made.id}/summary/approval`, { method: 'POST', body: { summary } })
	return {
		open,
		closed,
		words,
		public: await decide(open.id, { title: `Le ${words.open}` }),
		secret: await decide(closed.id, about),
		summed: await coordinator.ok<Decision>(`/decisions/${made.id}/publication`, { method: 'POST', body: { summary } }),
	}
}

/** Whether a text holds words of the private circle that are for its members alone. */
export function leaks(text: string, { words }: Baits): boolean {
	return [words.closed, words.closedText].some((word) => text.toLowerCase().includes(word.toLowerCase()))
}
