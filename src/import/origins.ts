// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The closed lists of the third step, in plain words: privacy.md 4, 12, 13. */

import { t } from '../l10n.ts'

interface Choice {
	value: string
	name: string
	example: string
}

export const PROVENANCES: Choice[] = [
	{ value: 'event', name: t('socle', 'Met at an event'), example: t('socle', 'a meeting, a stall, a party: they wrote themselves down') },
	{ value: 'door_to_door', name: t('socle', 'Door to door'), example: t('socle', 'they gave us their details on their doorstep') },
	{ value: 'sign_up', name: t('socle', 'Signed up online'), example: t('socle', 'a form on our site') },
	{ value: 'paper_form', name: t('socle', 'Paper form'), example: t('socle', 'they filled in and signed a form of ours') },
	{ value: 'members', name: t('socle', 'Our members'), example: t('socle', 'the list of members of our own association') },
	{ value: 'referral', name: t('socle', 'Recommended by someone'), example: t('socle', 'someone who knows them gave us their details, and they know it') },
	{ value: 'earlier_list', name: t('socle', 'A list of an earlier time'), example: t('socle', 'our own list from before: say which one') },
]

export const BASES: Choice[] = [
	{ value: 'to_establish', name: t('socle', 'I do not know, or it differs'), example: t('socle', 'the safe choice: they come in as “without proof”') },
	{
		value: 'member_or_regular_contact',
		name: t('socle', 'Members, or people in regular contact with us'),
		example: t('socle', 'all of them pay a subscription or come regularly, and were told that we keep their details'),
	},
]

export const POSSIBLE: Record<string, { yes: string[], no: string[] }> = {
	to_establish: {
		yes: [
			t('socle', 'look them up, telephone those who are members'),
			t('socle', 'print forms for the next meeting, so that they can agree'),
			t('socle', 'ask each of them once, and only once, whether they agree'),
		],
		no: [t('socle', 'send them letters: nobody has agreed yet, and an import never changes that')],
	},
	member_or_regular_contact: {
		yes: [
			t('socle', 'look them up, telephone them'),
			t('socle', 'convene the members to an assembly and tell them what concerns their membership'),
		],
		no: [t('socle', 'send them letters or ask them for anything else: each of them has to agree to that first')],
	},
}
