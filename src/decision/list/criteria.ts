// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the list of decisions is asked for. The address bar is its only home. */

import type { LocationQuery, LocationQueryRaw } from 'vue-router'

import { dayWords } from '../../circle/days.ts'
import { day, t } from '../../l10n.ts'

/** In the order in which they are offered; the first one is what one sees unless one asks for something else. */
export const STANDINGS: Record<string, string> = {
	in_force: t('socle', 'In force'),
	discussion: t('socle', 'In discussion'),
	upcoming: t('socle', 'In force later'),
	past: t('socle', 'No longer in force'),
	withdrawn: t('socle', 'Proposals given up'),
	all: t('socle', 'All'),
}

export const DUES: Record<string, string> = {
	publication: t('socle', 'Summary to publish'),
	review: t('socle', 'To be looked at again'),
}

const TEXTS = ['search', 'circle', 'standing', 'on', 'from', 'until', 'tag', 'due', 'mine', 'since'] as const
export type Criterion = typeof TEXTS[number]
export type Criteria = Partial<Record<Criterion, string>>

export interface Chip {
	criterion: Criterion
	text: string
}

const DAY = /^\d{4}-\d\d-\d\d$/
const NUMBER = /^[1-9]\d{0,9}$/

function usable(criterion: Criterion, value: string): boolean {
	switch (criterion) {
		case 'circle':
		case 'since': return NUMBER.test(value)
		case 'standing': return value in STANDINGS
		case 'on':
		case 'from':
		case 'until': return DAY.test(value)
		case 'due': return value in DUES
		case 'mine': return value === '1'
		default: return value !== ''
	}
}

/**
 * Reads the address.
 *
 * @param query of the route; what it does not know is left out
 */
export function fromQuery(query: LocationQuery): Criteria {
	const criteria: Criteria = {}
	for (const criterion of TEXTS) {
		const value = query[criterion]
		const text = (Array.isArray(value) ? value[0] : value) ?? ''
		if (usable(criterion, text)) {
			criteria[criterion] = text
		}
	}
	return criteria
}

/**
 * Writes the address.
 *
 * @param criteria to be found again by fromQuery
 */
export function toQuery(criteria: Criteria): LocationQueryRaw {
	const query: LocationQueryRaw = {}
	for (const criterion of TEXTS) {
		const value = criteria[criterion]
		if (value !== undefined && usable(criterion, value)) {
			query[criterion] = value
		}
	}
	return query
}

/**
 * Of which standing they are: those in force, unless it is asked for what is owed, or for what has changed.
 *
 * @param criteria of the list
 */
export function standingOf({ standing, due, since }: Criteria): string {
	return standing ?? (due === undefined && since === undefined ? 'in_force' : 'all')
}

/**
 * What the server takes as filters, for the list, its neighbours, its texts and its exports.
 *
 * @param criteria of the list
 */
export function toFilters(criteria: Criteria) {
	const { circle, mine, since, ...texts } = criteria
	const standing = standingOf(criteria)
	return {
		...texts,
		...(circle === undefined ? {} : { circle: Number(circle) }),
		...(since === undefined ? {} : { since: Number(since) }),
		...(mine === undefined ? {} : { mine: 1 as const }),
		standing: standing === 'all' ? '' : standing,
	}
}

/**
 * The filters in words; the standing has a place of its own.
 *
 * @param criteria of the list
 * @param circleName how a circle is called
 */
export function chips(criteria: Criteria, circleName: (id: number) => string): Chip[] {
	const words: Partial<Record<Criterion, (value: string) => string>> = {
		circle: (id) => t('socle', 'Circle: {circle}', { circle: circleName(Number(id)) }),
		mine: () => t('socle', 'My circles'),
		on: (date) => t('socle', 'On {day}', { day: dayWords(date) }),
		from: (date) => t('socle', 'Decided from {day} on', { day: dayWords(date) }),
		until: (date) => t('socle', 'Decided until {day}', { day: dayWords(date) }),
		tag: (tag) => t('socle', 'Tag: {tag}', { tag }),
		due: (due) => DUES[due] ?? due,
		since: (moment) => t('socle', 'New or changed since {day}', { day: day(Number(moment)) }),
	}
	return TEXTS.flatMap((criterion) => {
		const value = criteria[criterion]
		const say = words[criterion]
		return value === undefined || say === undefined ? [] : [{ criterion, text: say(value) }]
	})
}

/** Whether anything narrows the list. */
export function isNarrowed(criteria: Criteria): boolean {
	return Object.keys(toQuery(criteria)).some((criterion) => criterion !== 'standing')
}
