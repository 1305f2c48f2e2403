// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words for consents: what the wire names, as people say it. */

import type { Wire } from '../api/http.ts'
import type { Words } from '../register/words.ts'

import { t } from '../l10n.ts'

export type State = Wire<'ConsentMark'>['state']
export type Channel = Wire<'ConsentMark'>['channel']

export const CHANNELS: Record<Channel, string> = {
	email: t('socle', 'Mail'),
	phone: t('socle', 'Telephone'),
	sms: t('socle', 'SMS'),
	post: t('socle', 'Post'),
}

/** As in "may we write to her by mail?" */
export const BY_CHANNEL: Record<Channel, string> = {
	email: t('socle', 'by mail'),
	phone: t('socle', 'by telephone'),
	sms: t('socle', 'by SMS'),
	post: t('socle', 'by post'),
}

export const STATES: Record<State, string> = {
	granted: t('socle', 'consent'),
	to_renew: t('socle', 'to renew'),
	pending: t('socle', 'pending'),
	unproven: t('socle', 'no proof'),
	none: t('socle', 'never asked'),
	refused: t('socle', 'refusal'),
	withdrawn: t('socle', 'withdrawal'),
	expired: t('socle', 'expired'),
	invalidated: t('socle', 'invalidated'),
}

/** How it reached the register. */
export const METHODS: Words = {
	web: t('socle', 'on the web'),
	paper: t('socle', 'on paper'),
	oral: t('socle', 'said aloud'),
	email: t('socle', 'by a mail of the person'),
	import: t('socle', 'by an import'),
	self_service: t('socle', 'by the person, logged in'),
	system: t('socle', 'by Socle'),
}

export const ACTIONS: Words = {
	asked: t('socle', 'Asked'),
	given: t('socle', 'Consent given'),
	confirmed: t('socle', 'Consent confirmed'),
	renewed: t('socle', 'Consent renewed'),
	refused: t('socle', 'Refusal'),
	withdrawn: t('socle', 'Consent withdrawn'),
	expired: t('socle', 'Consent expired'),
	invalidated: t('socle', 'Consent declared invalid'),
	lapsed: t('socle', 'Never answered'),
	objected: t('socle', 'Objection to any contact'),
	objection_lifted: t('socle', 'Objection lifted'),
	restricted: t('socle', 'Card frozen'),
	restriction_lifted: t('socle', 'Card released'),
	informed: t('socle', 'Informed of what is done with the data'),
	notice_published: t('socle', 'Information notice published'),
}

export function isChannel(name: string): name is Channel {
	return name in CHANNELS
}

export function isState(name: string): name is State {
	return name in STATES
}
