// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../../api/http.ts'

import iconWithdrawn from '@mdi/svg/svg/archive-outline.svg?raw'
import iconExpired from '@mdi/svg/svg/calendar-remove-outline.svg?raw'
import iconInForce from '@mdi/svg/svg/check-circle-outline.svg?raw'
import iconUpcoming from '@mdi/svg/svg/clock-outline.svg?raw'
import iconRevoked from '@mdi/svg/svg/close-circle-outline.svg?raw'
import iconProposed from '@mdi/svg/svg/forum-outline.svg?raw'
import iconDraft from '@mdi/svg/svg/pencil-outline.svg?raw'
import iconSuperseded from '@mdi/svg/svg/swap-horizontal.svg?raw'
import { dayWords } from '../../circle/days.ts'
import { t } from '../../l10n.ts'

export type DecisionRow = Wire<'DecisionRow'>

interface Mark {
	text: string
	icon: string
}

/**
 * What a decision is today, in words and with a picture.
 *
 * @param decision of a list
 */
export function mark(decision: DecisionRow): Mark {
	switch (decision.standing ?? decision.state) {
		case 'draft': return { text: t('socle', 'Draft'), icon: iconDraft }
		case 'proposed': return { text: t('socle', 'In discussion'), icon: iconProposed }
		case 'withdrawn': return { text: t('socle', 'Given up'), icon: iconWithdrawn }
		case 'upcoming': return { text: t('socle', 'In force from {day} on', { day: dayWords(decision.starts_on) }), icon: iconUpcoming }
		case 'amended': return { text: t('socle', 'Amended, in force until {day}', { day: dayWords(decision.last_day) }), icon: iconSuperseded }
		case 'superseded': return { text: t('socle', 'Superseded, in force until {day}', { day: dayWords(decision.last_day) }), icon: iconSuperseded }
		case 'revoked': return { text: t('socle', 'Revoked, in force until {day}', { day: dayWords(decision.last_day) }), icon: iconRevoked }
		case 'expired': return { text: t('socle', 'Expired, in force until {day}', { day: dayWords(decision.last_day) }), icon: iconExpired }
		default: return {
			text: decision.last_day === '' ? t('socle', 'In force') : t('socle', 'In force until {day}', { day: dayWords(decision.last_day) }),
			icon: iconInForce,
		}
	}
}

const isOwed = ({ publication }: Pick<DecisionRow, 'publication'>) => publication !== '' && publication !== 'published'

/**
 * Its title, or what all may know instead: that there is one, and by when its summary is out.
 *
 * @param decision of a list
 * @param today as 2027-03-21
 */
export function heading(decision: DecisionRow, today: string): string {
	if (decision.title === null) {
		const day = isOwed(decision) && decision.publish_by !== '' ? dayWords(decision.publish_by) : ''
		if (decision.readable === 'summary') {
			return t('socle', 'Decision of a private circle, with its summary')
		}
		if (day === '') {
			return t('socle', 'Decision of a private circle')
		}
		return decision.publish_by < today
			? t('socle', 'Decision of a private circle, whose summary was due on {day}', { day })
			: t('socle', 'Decision of a private circle, to be published by {day}', { day })
	}
	return decision.title === '' ? t('socle', 'Without a title') : decision.title
}

/**
 * What is owed to all: '' for nothing, and for those whose heading says so.
 *
 * @param decision of a list
 * @param today as 2027-03-21
 */
export function owed(decision: DecisionRow, today: string): string {
	if (!isOwed(decision) || decision.title === null) {
		return ''
	}
	if (decision.publish_by === '') {
		return t('socle', 'Summary to publish')
	}
	return decision.publish_by < today
		? t('socle', 'Summary due since {day}', { day: dayWords(decision.publish_by) })
		: t('socle', 'Summary to publish by {day}', { day: dayWords(decision.publish_by) })
}
