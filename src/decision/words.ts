// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Decisions in words. */

import type { Decision, LinkKind } from './decisions.ts'

import { dayWords, later } from '../circle/days.ts'
import { n, t } from '../l10n.ts'
import { endedBy } from './decisions.ts'
import { METHODS as SHORT } from './methods.ts'

/** What each way of deciding is, in the order in which they are offered. */
export const METHODS: Record<string, string> = {
	...SHORT,
	consent: t('socle', 'By consent: no reasoned objection is left'),
	consensus: t('socle', 'By consensus: everybody agrees'),
}

export const STATES: Record<string, string> = {
	draft: t('socle', 'Draft'),
	proposed: t('socle', 'Proposed, in discussion'),
	withdrawn: t('socle', 'Given up'),
	adopted: t('socle', 'Adopted'),
}

/** What has become of an objection. */
export const ENDINGS: Record<string, string> = {
	open: t('socle', 'waits for an answer'),
	answered: t('socle', 'answered, not ended yet'),
	integrated: t('socle', 'integrated: the text was changed'),
	lifted: t('socle', 'lifted'),
	overruled: t('socle', 'overruled'),
}

export const LINKS: Record<LinkKind, string> = {
	amends: t('socle', 'It amends'),
	supersedes: t('socle', 'It supersedes'),
	revokes: t('socle', 'It revokes'),
	keeps: t('socle', 'It keeps as it is'),
}

/** What another one does to it, once it is adopted. */
export const LINKED_BY: Record<LinkKind, string> = {
	amends: t('socle', 'Amended by'),
	supersedes: t('socle', 'Superseded by'),
	revokes: t('socle', 'Revoked by'),
	keeps: t('socle', 'Looked at again and kept by'),
}

/** The same, while that one is only being prepared. */
export const LINKED_BY_OPEN: Record<LinkKind, string> = {
	amends: t('socle', 'Being prepared, to amend it:'),
	supersedes: t('socle', 'Being prepared, to supersede it:'),
	revokes: t('socle', 'Being prepared, to revoke it:'),
	keeps: t('socle', 'Being prepared, to keep it:'),
}

export const isLinkKind = (kind: string): kind is LinkKind => kind in LINKS

/** How a decision is called where its title may not be known, or is not there yet. */
export function titleOf({ title, number }: { title: string | null, number: string }): string {
	if (title !== null && title !== '') {
		return title
	}
	return number === '' ? t('socle', 'Without a title') : t('socle', 'Decision {number}', { number })
}

/**
 * Number and title, where they are known: COORD-2026-014, Ouvrir le marché.
 *
 * @param decision in a list or as a link
 * @param decision.title null where it may not be known
 * @param decision.number '' before its adoption
 */
export function nameOf({ title, number }: { title: string | null, number: string }): string {
	return number !== '' && title !== null && title !== '' ? t('socle', '{number}, {title}', { number, title }) : titleOf({ title, number })
}

/**
 * What it is today, in words.
 *
 * @param decision as it is read
 */
export function standingWords(decision: Decision): string {
	const { state, standing, starts_on: first, last_day: last } = decision
	if (state !== 'adopted') {
		return state === 'draft' ? t('socle', 'Draft, which only the circle sees') : STATES[state] ?? state
	}
	const day = last === '' ? '' : dayWords(later(last, 1))
	const number = endedBy(decision)?.number
	switch (standing) {
		case 'upcoming': return t('socle', 'Adopted, in force from {day} on', { day: dayWords(first) })
		case 'amended': return number === undefined ? t('socle', 'Amended on {day}', { day }) : t('socle', 'Amended by {number} on {day}', { number, day })
		case 'superseded': return number === undefined ? t('socle', 'Superseded on {day}', { day }) : t('socle', 'Superseded by {number} on {day}', { number, day })
		case 'revoked': return number === undefined ? t('socle', 'Revoked on {day}', { day }) : t('socle', 'Revoked by {number} on {day}', { number, day })
		case 'expired': return t('socle', 'Expired: it was in force until {day}', { day: dayWords(last) })
		default: return last === ''
			? t('socle', 'In force since {day}', { day: dayWords(first) })
			: t('socle', 'In force since {from}, until {until}', { from: dayWords(first), until: dayWords(last) })
	}
}

/**
 * The figures of a vote: 12 for, 3 against, 1 abstained.
 *
 * @param votes as counted
 * @param votes.for how many were for it
 * @param votes.against how many were against it
 * @param votes.abstained how many abstained
 */
export function votesWords(votes: { for: number, against: number, abstained: number }): string {
	return [
		n('socle', '{count} for', '{count} for', votes.for),
		n('socle', '{count} against', '{count} against', votes.against),
		n('socle', '{count} abstained', '{count} abstained', votes.abstained),
	].join(', ')
}

/** How it was decided; '' where that was not said. */
export function methodWords({ method, votes }: Pick<Decision, 'method' | 'votes'>): string {
	const words = METHODS[method] ?? ''
	return votes === null || words === '' ? words : t('socle', '{method}: {votes}', { method: words, votes: votesWords(votes) })
}

/** Whoever has no account any more. */
export const personName = (name: string) => name || t('socle', 'somebody whose account is gone')
