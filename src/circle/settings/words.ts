// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../../api/http.ts'

import { n, t } from '../../l10n.ts'

export const STATES: Record<string, string> = {
	active: t('socle', 'active'),
	asleep: t('socle', 'asleep'),
	dissolved: t('socle', 'dissolved'),
}

/**
 * How many are in a group.
 *
 * @param group as the server counts it
 */
export function people(group: Wire<'CircleGroup'>): string {
	return group.members === null
		? t('socle', 'number of people not known')
		: n('socle', '{count} person', '{count} people', group.members)
}

/**
 * What cannot be done with a group because another system decides.
 *
 * @param group of any back end
 * @return '' where everything can
 */
export function managedElsewhere(group: Wire<'CircleGroup'>): string {
	if (!group.can_add && !group.can_remove) {
		return t('socle', 'Managed elsewhere (LDAP, for instance): people come in and go out there, not in Socle.')
	}
	if (!group.can_add) {
		return t('socle', 'Nobody can be added to it from Socle.')
	}
	return group.can_remove ? '' : t('socle', 'Nobody can be taken out of it from Socle.')
}
