// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The fields of a draft in words. */

import type { Field, Values } from './values.ts'

import { dayWords } from '../../circle/days.ts'
import { t } from '../../l10n.ts'
import { METHODS, nameOf, votesWords } from '../words.ts'

export const LABELS: Record<Field, string> = {
	title: t('socle', 'Title'),
	text: t('socle', 'What is decided'),
	context: t('socle', 'Why'),
	people: t('socle', 'Who was present'),
	documents: t('socle', 'Documents'),
	method: t('socle', 'How it was decided'),
	votes: t('socle', 'The figures of the vote'),
	decided_on: t('socle', 'Decided on'),
	starts_on: t('socle', 'In force from'),
	ends_on: t('socle', 'In force until'),
	review_on: t('socle', 'To be looked at again on'),
	tags: t('socle', 'Tags'),
	links: t('socle', 'What it does to earlier decisions'),
}

/**
 * What a field says, as one text, so that two can be compared.
 *
 * @param values of a draft
 * @param field which
 */
export function sayValue(values: Partial<Values>, field: Field): string {
	switch (field) {
		case 'people': return (values.people ?? []).map(({ name }) => name).join(', ')
		case 'documents': return (values.documents ?? []).map(({ name }) => name).join(', ')
		case 'tags': return (values.tags ?? []).join(', ')
		case 'links': return (values.links ?? []).map(nameOf).join(', ')
		case 'votes': return values.votes === null || values.votes === undefined ? '' : votesWords(values.votes)
		case 'method': return METHODS[values.method ?? ''] ?? ''
		case 'title':
		case 'text':
		case 'context': return values[field] ?? ''
		default: return values[field] === undefined || values[field] === '' ? '' : dayWords(values[field])
	}
}
