// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words for the register's closed lists: what the wire names, as people say it. */

import { getCanonicalLocale } from '@nextcloud/l10n'
import { t } from '../l10n.ts'

export type Words = Record<string, string>

export const KINDS: Words = {
	member: t('socle', 'Member'),
	regular: t('socle', 'Regular contact'),
	occasional: t('socle', 'Occasional contact'),
}

/** For the narrow column of a table that is about contacts anyway. */
export const SHORT_KINDS: Words = {
	member: t('socle', 'Member'),
	regular: t('socle', 'Regular'),
	occasional: t('socle', 'Occasional'),
}

export const BASES: Words = {
	consent: t('socle', 'Consent, with proof'),
	member_or_regular_contact: t('socle', 'Member or regular contact'),
	to_establish: t('socle', 'To be established'),
}

export const PROVENANCES: Words = {
	event: t('socle', 'Met at an event'),
	door_to_door: t('socle', 'Door to door'),
	sign_up: t('socle', 'Signed up on their own'),
	paper_form: t('socle', 'Paper form'),
	members: t('socle', 'List of members'),
	referral: t('socle', 'Recommended by someone'),
	earlier_list: t('socle', 'Earlier list'),
}

export const YES_NO: Words = {
	yes: t('socle', 'Yes'),
	no: t('socle', 'No'),
	unknown: t('socle', 'Not known'),
}

export const ORIGINS: Words = {
	screen: t('socle', 'on screen'),
	import: t('socle', 'by an import'),
	undo: t('socle', 'by undoing an import'),
	occ: t('socle', 'on the command line'),
}

export const FIELDS: Words = {
	given_name: t('socle', 'Given name'),
	family_name: t('socle', 'Family name'),
	emails: t('socle', 'Mail addresses'),
	phones: t('socle', 'Telephone numbers'),
	street: t('socle', 'Street'),
	postcode: t('socle', 'Postcode'),
	commune: t('socle', 'Commune'),
	neighbourhood: t('socle', 'Neighbourhood'),
	language: t('socle', 'Language'),
	kind: t('socle', 'Link with the collective'),
	basis: t('socle', 'Legal basis'),
	provenance: t('socle', 'Where the data comes from'),
	provenance_name: t('socle', 'Name of the source'),
	over_15: t('socle', '15 or over'),
	over_17: t('socle', '17 or over'),
	tags: t('socle', 'Tags'),
	note: t('socle', 'Note'),
	account: t('socle', 'Nextcloud account'),
}

/** The languages that are offered; any other code stays as it is. */
const LANGUAGE_CODES = ['fr', 'en', 'ar', 'br', 'ca', 'co', 'de', 'es', 'eu', 'it', 'oc', 'pl', 'pt', 'ro', 'tr', 'uk']

/**
 * A language in the person's own.
 *
 * @param code such as "fr"
 */
export function language(code: string): string {
	try {
		return code === '' ? '' : new Intl.DisplayNames([getCanonicalLocale()], { type: 'language' }).of(code) ?? code
	} catch {
		return code
	}
}

export const LANGUAGES: Words = Object.fromEntries(LANGUAGE_CODES.map((code) => [code, language(code)]))

/**
 * The word for a value of a field, the value itself where it has none.
 *
 * @param field as the wire names it
 * @param value as the wire gives it
 */
export function word(field: string, value: string): string {
	const words: Record<string, Words> = { kind: KINDS, basis: BASES, provenance: PROVENANCES, over_15: YES_NO, over_17: YES_NO }
	return field === 'language' ? language(value) : words[field]?.[value] ?? value
}

/**
 * How a person is called on screen.
 *
 * @param contact whoever has these names
 * @param contact.given_name may be empty
 * @param contact.family_name may be empty
 */
export function fullName(contact: { given_name: string, family_name: string }): string {
	return `${contact.given_name} ${contact.family_name}`.trim() || t('socle', 'Without a name')
}
