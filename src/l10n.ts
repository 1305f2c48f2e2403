// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { getCanonicalLocale, translate, translatePlural } from '@nextcloud/l10n'

type Values = Record<string, string | number>

/** Vue escapes what it draws: escaping here as well would show "D&#39;Angelo". */
const PLAIN = { escape: false, sanitize: false }

/**
 * The text in the person's language.
 *
 * @param app always 'socle': where the catalogue is looked up and what `npm run l10n` searches for
 * @param text the English text
 * @param values what stands for each {placeholder}
 */
export function t(app: 'socle', text: string, values: Values = {}): string {
	return translate(app, text, values, undefined, PLAIN)
}

/**
 * The text for a number of things; {count} is the number, written as the person's language writes it.
 *
 * @param app always 'socle'
 * @param singular the English text for one
 * @param plural the English text for several
 * @param count how many
 * @param values what stands for each further {placeholder}
 */
export function n(app: 'socle', singular: string, plural: string, count: number, values: Values = {}): string {
	return translatePlural(app, singular, plural, count, { count: number(count), ...values }, PLAIN)
}

/**
 * A number as the person's language writes it: 1 500, 1,500.
 *
 * @param value the number
 */
export function number(value: number): string {
	return value.toLocaleString(getCanonicalLocale())
}

/**
 * A day as the person's language writes it: 23 November 2026.
 *
 * @param seconds Unix time
 */
export function day(seconds: number): string {
	return new Date(seconds * 1000).toLocaleDateString(getCanonicalLocale(), { dateStyle: 'long' })
}

/**
 * The day by whose end something is due. The server counts a month to the end of a day in UTC (GDPR 12(3)): east of it, the
 * browser's own day is already the next one.
 *
 * @param seconds Unix time
 */
export function lastDay(seconds: number): string {
	return new Date(seconds * 1000).toLocaleDateString(getCanonicalLocale(), { dateStyle: 'long', timeZone: 'UTC' })
}

/**
 * A moment as the person's language writes it: 23 Nov 2026, 18:15.
 *
 * @param seconds Unix time
 */
export function moment(seconds: number): string {
	return new Date(seconds * 1000).toLocaleString(getCanonicalLocale(), { dateStyle: 'medium', timeStyle: 'short' })
}
