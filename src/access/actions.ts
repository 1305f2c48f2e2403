// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The access log in words. */

import type { Wire } from '../api/http.ts'

import { t } from '../l10n.ts'

export const ACTIONS: Record<string, string> = {
	open: t('socle', 'opened a card'),
	list: t('socle', 'looked at a list'),
	search: t('socle', 'searched'),
	create: t('socle', 'wrote someone down'),
	change: t('socle', 'changed a card'),
	delete: t('socle', 'deleted someone'),
	export: t('socle', 'exported'),
	import: t('socle', 'imported'),
	undo: t('socle', 'undid an import'),
	log: t('socle', 'read this log'),
	consent: t('socle', 'recorded a consent or a refusal'),
	evidence: t('socle', 'looked at a proof'),
	copy: t('socle', 'made a copy of everything about someone'),
	restrict: t('socle', 'froze or released a card'),
	erase: t('socle', 'erased someone'),
	own: t('socle', 'looked at their own record'),
	groups: t('socle', 'chose the groups'),
	keeper: t('socle', 'made themself a keeper'),
}

/** More links than these would bury the line. */
const MOST_LINKS = 3

/**
 * The people of an entry that are worth a link: few of them, and not deleted by it.
 *
 * @param entry of the log
 */
export function linked(entry: Wire<'AccessEntry'>): number[] {
	return entry.action === 'delete' || entry.contact_ids.length > MOST_LINKS ? [] : entry.contact_ids
}
