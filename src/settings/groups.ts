// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { t } from '../l10n.ts'

export type GroupRole = 'members' | 'newcomers' | 'keepers'

interface Words {
	label: string
	help: string
	/** What a new group is called unless one says otherwise. */
	suggestion: string
}

/** The groups that Socle asks for, in the order in which they are chosen. */
export const GROUP_ROLES: Record<GroupRole, Words> = {
	members: {
		label: t('socle', 'Members'),
		help: t('socle', 'They open Socle, see the circles and who holds which role, and read the open folders. Only members can be in a circle.'),
		suggestion: t('socle', 'Members of the collective'),
	},
	newcomers: {
		label: t('socle', 'Newcomers'),
		help: t('socle', 'They see the circles and who holds which role, and read the open folders of the circles that say so.'),
		suggestion: t('socle', 'Newcomers'),
	},
	keepers: {
		label: t('socle', 'Keepers'),
		help: t('socle', 'They read and write the register. A few people whom the collective trusts, ten at most.'),
		suggestion: t('socle', 'Keepers of the register'),
	},
}
