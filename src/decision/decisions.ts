// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

export type Decision = Wire<'Decision'>
export type Objection = Wire<'Objection'>
export type Advice = Wire<'Advice'>
export type Link = Wire<'DecisionLink'>

/** What somebody may do with a decision, as lib/Decision/DecisionMoves.php says. */
export type Act = 'edit' | 'propose' | 'take_back' | 'withdraw' | 'restore' | 'hand_over' | 'adopt' | 'object' | 'advise' | 'answer' | 'overrule'
	| 'write_summary' | 'publish' | 'review' | 'redact'

/** What a decision does to an earlier one (lib/Decision/LinkKind.php). */
export const LINK_KINDS = ['amends', 'supersedes', 'revokes', 'keeps'] as const
export type LinkKind = typeof LINK_KINDS[number]

export const may = (decision: Pick<Decision, 'may'>, act: Act) => decision.may.includes(act)

/** Whether its text may still change. */
export const isOpen = ({ state }: Pick<Decision, 'state'>) => state === 'draft' || state === 'proposed'

/** Whether it has not ended: one that was answered waits for whoever raised it. */
export const waits = ({ state }: Pick<Objection, 'state'>) => state === 'open' || state === 'answered'

const ENDS: Record<string, LinkKind> = { amended: 'amends', superseded: 'supersedes', revoked: 'revokes' }

/**
 * The adopted decision that has ended this one; null where none has, or where it is not to be known.
 *
 * @param decision that may have been ended
 */
export function endedBy(decision: Pick<Decision, 'linked_by'>): Link | null {
	return decision.linked_by.find(({ kind, number }) => number !== '' && Object.values<string>(ENDS).includes(kind)) ?? null
}

/**
 * Whether the summary is what the person reads of it, or will read: it is a private circle's, and not hers.
 *
 * @param decision that she may read in part
 */
export const isMasked = ({ readable }: Pick<Decision, 'readable'>) => readable !== 'full'
