// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What differs between circles and the platform, in words. */

import type { Wire } from '../api/http.ts'

import { n, t } from '../l10n.ts'

type Difference = Wire<'Difference'>
type Holder = Wire<'AccessHolder'>

/** What a repair does. */
interface Remedy {
	/** The button. */
	label: string
	/** What will happen. */
	effect: string
}

const OUT_OF_THE_GROUP: Remedy = {
	label: t('socle', 'Take out of the group'),
	effect: t('socle', 'This person will no longer be in the group of this circle: they lose its folders and its discussion at once. The account and its own files stay.'),
}
const AS_INTENDED: Remedy = {
	label: t('socle', 'Set the rights right'),
	effect: t('socle', 'All rights to the folders of this circle become what the circle intends: whatever was shared by hand is taken back. No file is deleted.'),
}

const REMEDIES: Record<string, Remedy> = {
	outsider: OUT_OF_THE_GROUP,
	newcomer: OUT_OF_THE_GROUP,
	disabled: OUT_OF_THE_GROUP,
	mandate_outside: {
		label: t('socle', 'End the mandate'),
		effect: t('socle', 'The mandate is over as of yesterday. It stays in the history of the circle.'),
	},
	mandate_name: { label: t('socle', 'Take the new name'), effect: t('socle', 'The mandate takes the name that the account has now.') },
	members_count: { label: t('socle', 'Count anew'), effect: t('socle', 'The members are counted anew.') },
	group_gone: { label: t('socle', 'Forget this group'), effect: t('socle', 'The circle no longer has this group. An administrator can choose another one.') },
	folder_unfinished: { label: t('socle', 'Finish it'), effect: t('socle', 'The folder is finished, with the rights that the circle intends. No file is deleted.') },
	folder_renamed: { label: t('socle', 'Give it its name back'), effect: t('socle', 'The folder is called as the circle is, and its rights become what the circle intends. No file is deleted.') },
	right_missing: AS_INTENDED,
	right_surplus: AS_INTENDED,
	right_writes: AS_INTENDED,
	right_reads_only: AS_INTENDED,
}

/** What somebody else has to do, where nothing can be put right from here. */
const ADVICE: Record<string, string> = {
	group_missing: t('socle', 'An administrator chooses a group for it, in the administration settings of Socle.'),
	group_powerful: t('socle', 'An administrator chooses another group for it, in the administration settings of Socle. Until then nobody can be added here.'),
	coordinator_missing: t('socle', 'An administrator appoints the first one.'),
	folder_gone: t('socle', 'Its files may lie in the trash of whoever removed it. An administrator can make a new one, in the administration settings of Socle.'),
	folder_unavailable: t('socle', 'An administrator looks into it.'),
	folder_unverifiable: t('socle', 'An administrator can look at these rules.'),
}

/**
 * How it can be put right from here; null where it cannot.
 *
 * @param difference which
 */
export function remedy(difference: Difference): Remedy | null {
	return difference.repair === 'none' ? null : REMEDIES[difference.kind] ?? null
}

/**
 * What can be done where nothing can be put right from here.
 *
 * @param difference which
 */
export function advice(difference: Difference): string {
	return ADVICE[difference.kind] ?? ''
}

/** All that may be put right in one go: nobody is taken out of a group by that, and no mandate ends. */
export const isSafe = ({ repair }: Difference) => repair === 'safe' || repair === 'automatic'

/**
 * Whoever has a right, in words: "Chorale (12 personnes)".
 *
 * @param holder who
 */
export function holderWords({ type, name, people }: Holder): string {
	switch (type) {
		case 'group': return people === null
			? t('socle', 'Group “{name}”', { name })
			: n('socle', 'Group “{name}”: {count} person', 'Group “{name}”: {count} people', people, { name })
		case 'team': return t('socle', 'Team “{name}”', { name })
		case 'outside': return name === '' ? t('socle', 'Whoever has the link') : t('socle', 'Outside: {name}', { name })
		default: return name
	}
}

export const folderTitle = (kind: string) => kind === 'private' ? t('socle', 'Private folder') : t('socle', 'Folder')

/** What the record of a circle says of a repair, by the kind of difference. */
export const REPAIRED: Record<string, string> = {
	outsider: t('socle', 'took out of the group somebody who is not of the collective'),
	newcomer: t('socle', 'took a newcomer out of the group that writes'),
	disabled: t('socle', 'took out of the group somebody whose account is switched off'),
	mandate_outside: t('socle', 'ended a mandate of somebody who is not in the circle'),
	mandate_name: t('socle', 'a mandate took the new name of its holder'),
	members_count: t('socle', 'counted the members anew'),
	group_gone: t('socle', 'forgot a group that was deleted'),
	folder_unfinished: t('socle', 'finished the folder'),
	folder_renamed: t('socle', 'gave the folder its name back'),
	right_missing: t('socle', 'set the rights to the folders right'),
	right_surplus: t('socle', 'set the rights to the folders right'),
	right_writes: t('socle', 'set the rights to the folders right'),
	right_reads_only: t('socle', 'set the rights to the folders right'),
}
