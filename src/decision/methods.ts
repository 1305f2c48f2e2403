// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { t } from '../l10n.ts'

/** How it was decided, in few words. */
export const METHODS: Record<string, string> = {
	consent: t('socle', 'By consent'),
	consensus: t('socle', 'By consensus'),
	vote: t('socle', 'By vote'),
	election: t('socle', 'By election without candidates'),
	coordinator: t('socle', 'By the coordination alone'),
}
