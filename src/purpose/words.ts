// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Purposes in words. */

import { t } from '../l10n.ts'

export const CHANNELS = {
	email: t('socle', 'mail'),
	phone: t('socle', 'telephone'),
	sms: t('socle', 'SMS'),
	post: t('socle', 'post'),
}

export const STATES: Record<string, string> = {
	on: t('socle', 'On'),
	off: t('socle', 'Off'),
	retired: t('socle', 'Retired'),
}

/** What switching a ready purpose on means. */
export const MEANINGS: Record<string, string> = {
	newsletter: t('socle', 'You may send news to those who agree, and to nobody else.'),
	events: t('socle', 'You may invite those who agree to what the collective organises.'),
	member_service: t('socle', 'Members receive what concerns their membership, such as being convened to an assembly, unless they object. It is no place for news or for campaigning.'),
	sharing: t('socle', 'You may pass on the contact details of those who agree. The notice has to name the partner: without a name the agreement is worth nothing.'),
	targeting: t('socle', 'You may choose whom you write to by what they told you, among those who agree and are 17 or over. European law asks for this agreement, apart from all others, before political messages are targeted.'),
	beyond_election: t('socle', 'You may keep the contact details of those who agree once the campaign is over. The others are proposed for deletion.'),
	image: t('socle', 'You may publish photographs and videos in which those who agree can be recognised.'),
}

export const OWN_MEANING = t('socle', 'A purpose of your own: people are asked the sentence above.')

/**
 * Channels as people say them: "mail, telephone".
 *
 * @param channels as the wire names them
 */
export function channelNames(channels: string[]): string {
	const names: Record<string, string> = CHANNELS
	return channels.map((channel) => names[channel] ?? channel).join(', ')
}
