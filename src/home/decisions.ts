// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { today as current, dayWords } from '../circle/days.ts'
import { n, t } from '../l10n.ts'

type Row = Wire<'DecisionRow'>

/** The list of decisions, as far as it is about what waits. */
export const LISTS = {
	proposals: { name: 'decisions', query: { standing: 'discussion', mine: '1' } },
	publications: { name: 'decisions', query: { due: 'publication', standing: 'all' } },
	reviews: { name: 'decisions', query: { due: 'review', standing: 'all' } },
}

/**
 * When it is looked at again.
 *
 * @param row a decision that has such a day
 * @param today as 2027-03-21
 */
export function reviewWords({ next_review_on: on }: Pick<Row, 'next_review_on'>, today: string = current.value): string {
	return on < today
		? t('socle', 'review due since {day}', { day: dayWords(on) })
		: t('socle', 'review by {day}', { day: dayWords(on) })
}

/**
 * How far its summary for all has come.
 *
 * @param row a decision of a private circle
 * @param today as 2027-03-21
 */
export function publicationWords({ publication, publish_by: by }: Pick<Row, 'publication' | 'publish_by'>, today: string = current.value): string {
	const when = by === '' ? '' : by < today ? t('socle', 'due since {day}', { day: dayWords(by) }) : t('socle', 'due by {day}', { day: dayWords(by) })
	const how = { written: t('socle', 'summary written, to be approved'), approved: t('socle', 'summary approved, to be published') }[publication] ?? t('socle', 'summary to be written')
	return [how, when].filter((part) => part !== '').join(', ')
}

/**
 * All that private circles owe to the members.
 *
 * @param owed how many, and since when
 */
export function owedWords(owed: Wire<'DecisionAgenda'>['owed']): string {
	return n('socle', '{count} decision to publish, of {day}', '{count} decisions to publish, the oldest of {day}', owed.count, { day: dayWords(owed.oldest_on) })
}

/**
 * Whether anything waits there.
 *
 * @param agenda of a person; null where she has none
 */
export function waits(agenda: Wire<'DecisionAgenda'> | null): boolean {
	return agenda !== null && (agenda.owed.count > 0 || [agenda.objections, agenda.answered, agenda.advice, agenda.reviews].some(({ length }) => length > 0))
}
