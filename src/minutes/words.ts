// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { t } from '../l10n.ts'

/** What a field of minutes, or of the decision of a point, is called. */
export const FIELDS: Record<string, string> = {
	title: t('socle', 'Title'),
	held_on: t('socle', 'Day of the meeting'),
	notes: t('socle', 'Notes'),
	text: t('socle', 'What is decided'),
	context: t('socle', 'Context'),
	method: t('socle', 'How it was decided'),
	review_on: t('socle', 'To be reviewed on'),
	for: t('socle', 'For'),
	against: t('socle', 'Against'),
	abstained: t('socle', 'Abstained'),
}

/** What has become of the copy in the folder. */
export const COPIES: Record<string, string> = {
	due: t('socle', 'The copy is being written into the circle’s folder.'),
	written: t('socle', 'The copy lies in the circle’s folder: {name}'),
	failed: t('socle', 'There is no copy in the circle’s folder yet: {reason} It will be tried again.'),
	differs: t('socle', 'Somebody has changed the copy in the circle’s folder: {name}. What counts is what you read here.'),
	gone: t('socle', 'The copy is no longer in the circle’s folder: {name}. What counts is what you read here.'),
}
