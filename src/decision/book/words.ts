// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { t } from '../../l10n.ts'

/** How it was decided, in few words. */
export const METHODS: Record<string, string> = {
	consent: t('socle', 'By consent'),
	consensus: t('socle', 'By consensus'),
	vote: t('socle', 'By vote'),
	election: t('socle', 'By election without candidates'),
	coordinator: t('socle', 'By the coordination alone'),
}

/** What it does to an earlier one. */
export const LINKS: Record<string, string> = {
	amends: t('socle', 'It amends'),
	supersedes: t('socle', 'It supersedes'),
	revokes: t('socle', 'It revokes'),
	keeps: t('socle', 'It keeps as it is'),
}
