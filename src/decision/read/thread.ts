// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision, Link } from '../decisions.ts'

/** As far as anybody reads. */
const MOST = 30

export interface Step {
	decision: Decision
	/** The one that it follows on, whose text it goes on from; null: the first one. */
	before: Decision | null
}

const goesOn = ({ kind }: Link) => kind === 'amends' || kind === 'supersedes'

/**
 * Whether it goes on from an earlier one, or a later one goes on from it.
 *
 * @param decision that may be part of a thread
 */
export function hasThread({ links, linked_by: later }: Pick<Decision, 'links' | 'linked_by'>): boolean {
	return links.some(goesOn) || later.some((link) => goesOn(link) && link.number !== '')
}

/**
 * All that a decision has been and has become, the first one first: each amends or supersedes the one before. One that cannot be
 * read ends the thread on its side.
 *
 * @param decision any one of them
 * @param read another one; null where it may not be read whole
 */
export async function thread(decision: Decision, read: (id: number) => Promise<Decision | null>): Promise<Step[]> {
	const found = [decision]
	const seen = new Set([decision.id])
	const next = async (link: Link | undefined) => {
		if (link === undefined || seen.has(link.id) || seen.size >= MOST) {
			return null
		}
		seen.add(link.id)
		return read(link.id)
	}
	for (let one = await next(decision.links.find(goesOn)); one !== null; one = await next(one.links.find(goesOn))) {
		found.unshift(one)
	}
	const later = (one: Decision) => one.linked_by.find((link) => goesOn(link) && link.number !== '')
	for (let one = await next(later(decision)); one !== null; one = await next(later(one))) {
		found.push(one)
	}
	return found.map((one, index) => ({ decision: one, before: found[index - 1] ?? null }))
}
