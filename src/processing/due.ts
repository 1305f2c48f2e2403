// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whose turn has come, in words: why, and what there is to do. */

import { t } from '../l10n.ts'

export interface DueKind {
	name: 'renewal' | 'unanswered' | 'unconfirmed' | 'occasional' | 'campaign'
	title: string
	why: string
	todo: string
	/** Heads the column of dates. */
	since: string
	/** Whether they are proposed for erasure. */
	erases: boolean
}

const ERASE = t('socle', 'Open each card, and erase the person unless you know a good reason to keep it.')

export const DUE_KINDS: DueKind[] = [
	{
		name: 'renewal',
		title: t('socle', 'Consents to renew'),
		why: t('socle', 'These people agreed a long time ago, or to an information notice that has changed since. Nobody is written to once a consent has ended.'),
		todo: t('socle', 'Ask them whether they still agree: print the forms for your next meeting, or telephone. Record the answer on their card.'),
		since: t('socle', 'Agreed on'),
		erases: false,
	},
	{
		name: 'unanswered',
		title: t('socle', 'Asked, and no answer'),
		why: t('socle', 'They came in a list, were asked once whether they agree, and did not answer in time. They may not be asked again.'),
		todo: ERASE,
		since: t('socle', 'Time ran out on'),
		erases: true,
	},
	{
		name: 'unconfirmed',
		title: t('socle', 'Never confirmed'),
		why: t('socle', 'They said yes, aloud or on the internet, and did not confirm it in time. They agreed to nothing else.'),
		todo: ERASE,
		since: t('socle', 'Time ran out on'),
		erases: true,
	},
	{
		name: 'occasional',
		title: t('socle', 'Not heard of for a long time'),
		why: t('socle', 'Occasional contacts of whom the collective has not heard since. Data is not kept for ever just in case.'),
		todo: ERASE,
		since: t('socle', 'Last heard of'),
		erases: true,
	},
	{
		name: 'campaign',
		title: t('socle', 'From the campaign that has ended'),
		why: t('socle', 'They were in touch for the election and did not agree to go on. Members and regular contacts are not among them.'),
		todo: ERASE,
		since: t('socle', 'In the register since'),
		erases: true,
	},
]
