// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The first steps of a collective: what each is for, and where it is done. */

import { generateUrl } from '@nextcloud/router'
import { can } from '../access/session.ts'
import { t } from '../l10n.ts'

export interface Step {
	name: string
	why: string
	/** Where it is done: inside Socle, or elsewhere in Nextcloud; null when somebody else has to. */
	place: { to: string } | { href: string } | null
	action: string
}

/** The settings of the whole instance. */
export function administration(): string {
	return generateUrl('/settings/admin/socle')
}

/**
 * A step in words; null for one that this version does not know.
 *
 * @param name as the server names it
 */
export function step(name: string): Step | null {
	const place = can('settings.groups') ? { href: administration() } : null
	switch (name) {
		case 'groups': return {
			name: t('socle', 'Choose the groups'),
			why: t('socle', 'Which accounts are members, which are newcomers. The administrator of this Nextcloud does it.'),
			place,
			action: t('socle', 'Open the administration'),
		}
		case 'keepers': return {
			name: t('socle', 'Name the keepers'),
			why: t('socle', 'The few people who are trusted with the register. Two or three are a good start.'),
			place,
			action: t('socle', 'Open the administration'),
		}
		case 'collective': return {
			name: t('socle', 'Say who you are'),
			why: t('socle', 'The name of the collective and its commune, as they will be read everywhere.'),
			place: can('settings.controller') ? { to: '/settings' } : null,
			action: t('socle', 'Fill it in'),
		}
		case 'controller': return {
			name: t('socle', 'Say who answers for the data'),
			why: t('socle', 'A person or an association: whoever wants to see, correct or delete their data writes there.'),
			place: can('settings.controller') ? { to: '/settings' } : null,
			action: t('socle', 'Fill it in'),
		}
		case 'notice': return {
			name: t('socle', 'Check the information notice'),
			why: t('socle', 'What people are told before they agree. A complete text is ready: a few blanks to fill, then you publish it.'),
			place: can('notices.write') ? { to: '/notices/draft' } : null,
			action: t('socle', 'Check the text'),
		}
		case 'import': return {
			name: t('socle', 'Bring your list'),
			why: t('socle', 'The spreadsheet that you already have. You see what would happen before anything is written.'),
			place: can('imports.run') ? { to: '/imports/new' } : null,
			action: t('socle', 'Import a list'),
		}
		default: return null
	}
}
