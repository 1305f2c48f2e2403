// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** How much of the 72 hours is left (GDPR 33.1). */

import { n, t } from '../l10n.ts'

const HOUR = 3600

/**
 * The time that is left, in words; what it says never flatters: an hour that has begun is not counted.
 *
 * @param dueAt Unix time
 * @param now Unix time
 */
export function countdown(dueAt: number, now: number): string {
	const left = dueAt - now
	if (left < 0) {
		const late = Math.ceil(-left / HOUR)
		return n('socle', 'The time has run out {count} hour ago: tell the authority now, and why it is late', 'The time has run out {count} hours ago: tell the authority now, and why it is late', late)
	}
	const hours = Math.floor(left / HOUR)
	return hours === 0
		? t('socle', 'Less than an hour is left to tell the authority')
		: n('socle', '{count} hour is left to tell the authority', '{count} hours are left to tell the authority', hours)
}
