// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Notices in words. */

import type { Wire } from '../api/http.ts'
import type { Language, Section } from './sections.ts'

import { getLanguage } from '@nextcloud/l10n'
import { day, t } from '../l10n.ts'
import { HEADINGS, SECTIONS } from './sections.ts'

/** The language in which a notice is shown first. */
export const screenLanguage: Language = getLanguage().startsWith('fr') ? 'fr' : 'en'

export const LANGUAGE_NAMES: Record<Language, string> = {
	fr: t('socle', 'French'),
	en: t('socle', 'English'),
}

/** What each section is for, told to whoever edits it. */
export const HELP: Record<Section, string> = {
	controller: t('socle', 'The name and address of the person or association who is responsible, as in the settings.'),
	contact: t('socle', 'The mail address for requests, as in the settings.'),
	purposes: t('socle', 'Everything that people are asked for, by its name, and what it means for them.'),
	basis: t('socle', 'Why the law allows it: most often because the person agreed.'),
	recipients: t('socle', 'Who can read the data, and where they are stored.'),
	retention: t('socle', 'When the data are deleted.'),
	rights: t('socle', 'What everybody may ask for.'),
	withdrawal: t('socle', 'How to say no later: as easily as one said yes.'),
	complaint: t('socle', 'The authority that one can turn to: in France, the CNIL.'),
}

/**
 * What heads a section, in the language of the screen.
 *
 * @param section as the wire names it
 */
export function headingOf(section: string): string {
	const known = SECTIONS.find((name) => name === section)
	return known === undefined ? section : HEADINGS[known][screenLanguage]
}

/**
 * What is missing before the notice can be published.
 *
 * @param gap as the server found it
 */
export function gapWords(gap: Wire<'NoticeGap'>): string {
	switch (gap.what) {
		case 'controller_settings': return t('socle', 'The settings do not say yet who answers for the data: name, address and mail.')
		case 'no_purpose': return t('socle', 'No purpose is on: people are not asked for anything yet.')
		case 'empty': return t('socle', 'Nothing is written here yet.')
		case 'blank': return t('socle', 'Fill in what is in brackets: {blank}', { blank: gap.text })
		case 'controller_name': return t('socle', 'The name of the settings is not found here: {name}', { name: gap.text })
		case 'controller_email': return t('socle', 'The mail address of the settings is not found here: {email}', { email: gap.text })
		case 'purpose': return t('socle', 'This purpose is on, and the text does not name it: {purpose}', { purpose: gap.text })
		default: return gap.text
	}
}

/**
 * Where it is missing: "Your rights (English)".
 *
 * @param gap as the server found it
 */
export function gapPlace(gap: Wire<'NoticeGap'>): string {
	const language = gap.language === 'fr' || gap.language === 'en' ? ` (${LANGUAGE_NAMES[gap.language]})` : ''
	return headingOf(gap.section) + language
}

/**
 * "Version 3, published on 23 November 2026 by Jeanne Aubry".
 *
 * @param notice a published one
 */
export function published(notice: Wire<'NoticeSummary'>): string {
	return t('socle', 'Published on {day} by {name}', { day: day(notice.published_at), name: notice.published_by_name })
}

export const CHANGES: Record<string, string> = {
	editorial: t('socle', 'Better words, nothing else: consents stay'),
	material: t('socle', 'Something else is done with the data: consents have to be renewed'),
}
