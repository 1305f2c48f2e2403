// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Keys in words. */

import type { Wire } from '../api/http.ts'

import { day, t } from '../l10n.ts'
import { asDate } from '../processing/moments.ts'

type Holder = Wire<'KeyHolder'>

/**
 * A day as the person's language writes it.
 *
 * @param iso as 2027-03-21
 */
export function dayOf(iso: string): string {
	const date = asDate(iso)
	return date === null ? iso : day(date.getTime() / 1000)
}

const DEPARTURES: Record<NonNullable<Holder['left']>, string> = {
	deleted: t('socle', 'account deleted'),
	disabled: t('socle', 'account disabled'),
	not_member: t('socle', 'no longer a member'),
}

/**
 * Who it is; of an account that is deleted, and of a name that was erased, nothing is left.
 *
 * @param holder somebody who holds a key, or did
 */
export function nameOf(holder: Holder): string {
	return holder.name === '' ? t('socle', 'name erased') : holder.name
}

/**
 * Somebody among those who hold it today: "Jeanne (account disabled)".
 *
 * @param holder of the key
 */
export function present(holder: Holder): string {
	if (holder.left === null) {
		return nameOf(holder)
	}
	return holder.name === '' ? DEPARTURES[holder.left] : t('socle', '{name} ({how})', { name: holder.name, how: DEPARTURES[holder.left] })
}

/**
 * From when to when, as far as it is not simply now.
 *
 * @param holder of a key
 * @param today as 2027-03-21
 */
export function span(holder: Holder, today: string): string {
	if (holder.ends_on !== '') {
		return t('socle', 'from {start} to {end}', { start: dayOf(holder.starts_on), end: dayOf(holder.ends_on) })
	}
	return holder.starts_on > today
		? t('socle', 'from {day} on', { day: dayOf(holder.starts_on) })
		: t('socle', 'since {day}', { day: dayOf(holder.starts_on) })
}

/**
 * When it was last said that she still holds it, and by whom if not by herself.
 *
 * @param holder of a key
 */
export function confirmation(holder: Holder): string {
	if (holder.confirmed_at === 0) {
		return t('socle', 'never')
	}
	return holder.confirmed_by === ''
		? day(holder.confirmed_at)
		: t('socle', '{day}, by {name}', { day: day(holder.confirmed_at), name: holder.confirmed_by })
}

/**
 * What is not well with a key, the gravest first.
 *
 * @param key with its holders
 */
export function warnings(key: Wire<'Key'>): { grave: boolean, text: string }[] {
	return key.warnings.map(({ reason, holder: id }) => {
		const holder = key.holders.find((one) => one.id === id)
		const who = holder === undefined ? '' : present(holder)
		switch (reason) {
			case 'nobody': return { grave: true, text: t('socle', 'Nobody holds it') }
			case 'one_person': return { grave: false, text: t('socle', 'One person only') }
			case 'no_deputy': return { grave: false, text: t('socle', 'No deputy') }
			case 'left': return { grave: true, text: t('socle', 'Holder has left: {who}', { who }) }
			case 'unconfirmed': return { grave: false, text: t('socle', 'Not confirmed for 6 months: {who}', { who }) }
		}
	})
}
