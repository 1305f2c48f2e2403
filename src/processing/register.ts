// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The register of processing (GDPR 30.1), drawn from the settings as they stand. */

import type { Wire } from '../api/http.ts'

import { t } from '../l10n.ts'
import { period } from './periods.ts'

export interface Activity {
	/** Of the purpose, or of what Socle does by itself. */
	key: string
	name: string
	purpose: string
	basis: string
	people: string
	data: string
	recipients: string
	retention: string
}

const CHANNELS: Record<string, string> = {
	email: t('socle', 'mail address'),
	phone: t('socle', 'telephone number'),
	sms: t('socle', 'mobile number'),
	post: t('socle', 'postal address'),
}

function recipients(processing: Wire<'Processing'>): string {
	const host = processing.details.host
	return host === ''
		? t('socle', 'The keepers of the register; the host of the Nextcloud, as processor.')
		: t('socle', 'The keepers of the register; as processor, the host of the Nextcloud: {host}', { host })
}

/** An activity for each purpose that people are asked for. */
function asked(processing: Wire<'Processing'>, language: 'fr' | 'en'): Activity[] {
	return processing.purposes.map((purpose) => ({
		key: purpose.name,
		name: purpose.labels[language] || purpose.name,
		purpose: purpose.texts[language],
		basis: purpose.member_service
			? t('socle', 'Legitimate interest of the collective in serving its members (GDPR 6.1(f)); its members and regular contacts (GDPR 9.2(d))')
			: t('socle', 'Explicit consent, withdrawn in one gesture (GDPR 6.1(a) and 9.2(a))'),
		people: purpose.member_service ? t('socle', 'Members') : t('socle', 'People who agreed'),
		data: t('socle', 'Names, {channels}; what the person agreed to, when and how', { channels: purpose.channels.map((channel) => CHANNELS[channel] ?? channel).join(', ') }),
		recipients: recipients(processing),
		retention: purpose.member_service
			? t('socle', 'As long as the person is a member and does not object')
			: t('socle', 'Until the consent is withdrawn; without renewal {valid}, renewal asked for after {renewal}', {
					valid: period(processing, 'consent_valid_months'),
					renewal: period(processing, 'renewal_months'),
				}),
	}))
}

/** What is done with data whatever people are asked for. */
function always(processing: Wire<'Processing'>): Activity[] {
	return [
		{
			key: 'register',
			name: t('socle', 'Register of people'),
			purpose: t('socle', 'Knowing who is a member or in touch with the collective, and where the data comes from'),
			basis: t('socle', 'Consent (GDPR 6.1(a), 9.2(a)), or legitimate interest for members and regular contacts (GDPR 6.1(f), 9.2(d)); kept with each person'),
			people: t('socle', 'Members, regular and occasional contacts'),
			data: t('socle', 'Names, mail addresses, telephone numbers, postal address, language, link with the collective, source of the data, age bracket (no date of birth), tags, note'),
			recipients: recipients(processing),
			retention: t('socle', 'Occasional contacts: {occasional} after they were last heard of. Who did not confirm: {pending}. Who came in a list and did not answer: {unanswered}. Members: as long as they are', {
				occasional: period(processing, 'occasional_months'),
				pending: period(processing, 'pending_days'),
				unanswered: period(processing, 'unanswered_days'),
			}),
		},
		{
			key: 'proof',
			name: t('socle', 'Proof of consents, and answers to people\'s requests'),
			purpose: t('socle', 'Showing that people agreed; answering requests for access, correction, erasure and objection; never writing again to who said no'),
			basis: t('socle', 'Legal obligation (GDPR 6.1(c): articles 7.1, 12 to 22 and 30)'),
			people: t('socle', 'Everyone in the register, and those who were erased'),
			data: t('socle', 'Ledger of consents without personal data, scans of forms, requests; after an erasure only keyed fingerprints of addresses and a sealed proof'),
			recipients: recipients(processing),
			retention: t('socle', 'Proof: as long as the person is in the register, then {proof}, sealed. Opposition list: without end', { proof: period(processing, 'proof_months') }),
		},
		{
			key: 'log',
			name: t('socle', 'Access log'),
			purpose: t('socle', 'Knowing who looked at, changed or exported data'),
			basis: t('socle', 'Legitimate interest and obligation of security (GDPR 6.1(f) and 32)'),
			people: t('socle', 'Keepers and administrators'),
			data: t('socle', 'Account, time, action, numbers of the people concerned'),
			recipients: t('socle', 'The keepers of the register'),
			retention: period(processing, 'access_log_months'),
		},
	]
}

/**
 * All activities: one for each purpose that is on, then what Socle does in any case.
 *
 * @param processing what the server told
 * @param language of the purposes' own texts
 */
export function activities(processing: Wire<'Processing'>, language: 'fr' | 'en'): Activity[] {
	return [...asked(processing, language), ...always(processing)]
}

/**
 * What the register still lacks, in words.
 *
 * @param processing what the server told
 */
export function gaps(processing: Wire<'Processing'>): string[] {
	return [
		...(processing.controller.complete ? [] : [t('socle', 'who answers for the data (in the settings)')]),
		...(processing.notice === null ? [t('socle', 'a published information notice')] : []),
		...(processing.details.host === '' ? [t('socle', 'who hosts the Nextcloud')] : []),
	]
}
