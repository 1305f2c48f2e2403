// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../../api/http.ts'
import type { Decision, LinkKind } from '../decisions.ts'

import { get, post } from '../../api/http.ts'
import { today } from '../../circle/days.ts'
import { t } from '../../l10n.ts'
import { nameOf } from '../words.ts'

/**
 * The day so many months later; the last one of that month where it has no such day.
 *
 * @param day as 2027-01-31
 * @param months how many
 */
export function monthsLater(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** When it is to be looked at again, as the circle wishes. */
const review = ({ review_months: months }: Wire<'DecisionSettings'>) => months === 0 ? '' : monthsLater(today.value, months)

const customs = (circle: number) => get('/circles/{circle}/decision-settings', { path: { circle } })

/**
 * A draft in a circle, with what its proposals begin with.
 *
 * @param circle in which she is
 * @param title that she has typed; '' for that of the circle
 */
export async function begin(circle: number, title: string): Promise<Decision> {
	const settings = await customs(circle)
	return post('/circles/{circle}/decisions', {
		path: { circle },
		body: {
			title: title.trim() || settings.template_title,
			text: settings.template_text,
			context: settings.template_context,
			review_on: review(settings),
		},
	})
}

/**
 * A draft that does something to an adopted decision. One that amends begins with its text.
 *
 * @param target adopted
 * @param kind what becomes of it
 */
export async function follow(target: Decision, kind: LinkKind): Promise<Decision> {
	const settings = await customs(target.circle)
	const name = nameOf(target)
	const title = target.title ?? ''
	const texts = {
		amends: { title, text: target.text },
		supersedes: { title, text: settings.template_text },
		revokes: { title: t('socle', 'Revoke: {title}', { title }), text: t('socle', 'The decision {name} is revoked.', { name }) },
		keeps: { title: t('socle', 'Keep: {title}', { title }), text: t('socle', 'The decision {name} was looked at again and stays as it is.', { name }) },
	}[kind]
	return post('/circles/{circle}/decisions', {
		path: { circle: target.circle },
		body: {
			...texts,
			title: texts.title.slice(0, 250),
			context: kind === 'supersedes' ? settings.template_context : '',
			tags: target.tags,
			review_on: kind === 'revokes' ? '' : review(settings),
			links: [{ kind, id: target.id }],
		},
	})
}
