// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Periods in words. */

import type { Wire } from '../api/http.ts'

import { n, t } from '../l10n.ts'

export type PeriodName = 'renewal_months' | 'consent_valid_months' | 'proof_months' | 'occasional_months' | 'pending_days' | 'unanswered_days' | 'access_log_months'

export const PERIODS: Record<PeriodName, { label: string, help: string }> = {
	renewal_months: {
		label: t('socle', 'Ask again whether someone still agrees, after'),
		help: t('socle', 'They then appear under “What is due”.'),
	},
	consent_valid_months: {
		label: t('socle', 'A consent that was not renewed ends after'),
		help: t('socle', 'Counted from when the person agreed. It holds for consents that are recorded from now on.'),
	},
	proof_months: {
		label: t('socle', 'The sealed proof that an erasure leaves is kept for'),
		help: t('socle', 'As long as someone can still complain, and no longer.'),
	},
	occasional_months: {
		label: t('socle', 'Occasional contacts are proposed for erasure after'),
		help: t('socle', 'Counted from the last time that the collective heard of them.'),
	},
	pending_days: {
		label: t('socle', 'What was not confirmed stops waiting after'),
		help: t('socle', 'Someone said yes aloud or signed up, and has to confirm it.'),
	},
	unanswered_days: {
		label: t('socle', 'Who was asked once and did not answer is proposed for erasure after'),
		help: t('socle', 'For people who came in a list.'),
	},
	access_log_months: {
		label: t('socle', 'The access log is kept for'),
		help: t('socle', 'The data protection authority recommends six months to a year.'),
	},
}

/**
 * Whether Socle knows words for it.
 *
 * @param name as the wire gives it
 */
export function isPeriod(name: string): name is PeriodName {
	return Object.hasOwn(PERIODS, name)
}

/**
 * How long, in words: 24 months.
 *
 * @param number how many
 * @param unit of what
 */
export function duration(number: number, unit: Wire<'Period'>['unit']): string {
	return unit === 'days' ? n('socle', '{count} day', '{count} days', number) : n('socle', '{count} month', '{count} months', number)
}

/**
 * A period that holds here, in words.
 *
 * @param processing what the server told
 * @param name which
 */
export function period(processing: Wire<'Processing'>, name: PeriodName): string {
	const found = processing.periods.find((entry) => entry.name === name)
	return found === undefined ? '' : duration(found.number, found.unit)
}
