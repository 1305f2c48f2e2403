// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { t } from '../../l10n.ts'

/** What it does to an earlier one. */
export const LINKS: Record<string, string> = {
	amends: t('socle', 'It amends'),
	supersedes: t('socle', 'It supersedes'),
	revokes: t('socle', 'It revokes'),
	keeps: t('socle', 'It keeps as it is'),
}
