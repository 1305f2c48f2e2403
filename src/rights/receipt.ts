// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'
import type { State } from '../consent/words.ts'

type Copy = Wire<'Copy'>
type Choice = Wire<'ConsentChoice'>
type Event = Wire<'ConsentEvent'>

/** Consent statuses of the W3C Data Privacy Vocabulary. */
export const STATUSES: Record<State, string> = {
	none: 'dpv:ConsentRequestDeferred',
	unproven: 'dpv:ConsentUnknown',
	pending: 'dpv:ConsentRequested',
	granted: 'dpv:ConsentGiven',
	// given to a notice that says something else by now
	to_renew: 'dpv:ConsentExpired',
	refused: 'dpv:ConsentRefused',
	withdrawn: 'dpv:ConsentWithdrawn',
	expired: 'dpv:ConsentExpired',
	invalidated: 'dpv:ConsentInvalidated',
}

/** What each event did, by the same names. */
const ACTIONS: Record<string, string> = {
	asked: 'dpv:ConsentRequested',
	given: 'dpv:ConsentGiven',
	confirmed: 'dpv:ConsentGiven',
	renewed: 'dpv:RenewedConsentGiven',
	refused: 'dpv:ConsentRefused',
	withdrawn: 'dpv:ConsentWithdrawn',
	expired: 'dpv:ConsentExpired',
	invalidated: 'dpv:ConsentInvalidated',
	lapsed: 'dpv:ConsentRequestDeferred',
}

const DATA: Record<string, string[]> = {
	email: ['pd:Name', 'pd:EmailAddress'],
	phone: ['pd:Name', 'pd:TelephoneNumber'],
	sms: ['pd:Name', 'pd:TelephoneNumber'],
	post: ['pd:Name', 'pd:PhysicalAddress'],
}

/** One purpose by one channel, and what was said about it, oldest first. */
export interface Line {
	choice: Choice
	events: Event[]
	/** The words that she was shown. */
	wording: Wire<'Wording'>
	label: Wire<'Wording'>
}

/**
 * What a receipt speaks of: everything that was ever asked or said.
 *
 * @param copy of the person
 */
export function lines(copy: Copy): Line[] {
	return copy.consents.filter(({ event }) => event > 0).map((choice) => {
		const events = copy.events.filter((event) => event.purpose === choice.purpose && event.channel === choice.channel)
		const purpose = copy.purposes.find(({ name }) => name === choice.purpose)
		return {
			choice,
			events,
			wording: events.findLast((event) => event.notice === choice.notice && event.wording !== null)?.wording ?? purpose?.texts ?? { fr: '', en: '' },
			label: purpose?.labels ?? { fr: choice.purpose, en: choice.purpose },
		}
	})
}

const time = (seconds: number) => new Date(seconds * 1000).toISOString()
const both = ({ fr, en }: Wire<'Wording'>) => [{ '@language': 'fr', '@value': fr }, { '@language': 'en', '@value': en }]

/**
 * The receipt in JSON-LD: ISO/IEC TS 27560 in the terms of the Data Privacy Vocabulary.
 *
 * @param copy of the person
 */
export function receipt(copy: Copy): Record<string, unknown> {
	return {
		'@context': {
			dpv: 'https://w3id.org/dpv#',
			'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
			pd: 'https://w3id.org/dpv/pd#',
			dct: 'http://purl.org/dc/terms/',
			prov: 'http://www.w3.org/ns/prov#',
			schema: 'https://schema.org/',
			xsd: 'http://www.w3.org/2001/XMLSchema#',
			'dct:created': { '@type': 'xsd:dateTime' },
			'dct:date': { '@type': 'xsd:dateTime' },
			'dct:valid': { '@type': 'xsd:dateTime' },
		},
		'@type': 'dpv:ConsentReceipt',
		'dct:identifier': `socle-receipt-${copy.made_at}`,
		'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
		'dct:created': time(copy.made_at),
		'dct:publisher': { '@id': '#controller' },
		'schema:recipient': { '@id': '#subject' },
		'dpv:hasRecordOfActivity': lines(copy).map((line) => record(copy, line)),
	}
}

function record(copy: Copy, { choice, events, wording, label }: Line): Record<string, unknown> {
	const notice = copy.notices.find(({ version }) => version === choice.notice)
	return {
		'@type': 'dpv:ConsentRecord',
		'@id': `#record-${choice.event}`,
		'dct:identifier': `socle-consent-${choice.event}`,
		'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
		'dpv:hasDataSubject': { '@id': '#subject', '@type': 'dpv:DataSubject', 'schema:name': `${copy.contact.given_name} ${copy.contact.family_name}`.trim() },
		'dpv:hasDataController': {
			'@id': '#controller',
			'@type': 'dpv:DataController',
			'dpv:hasName': copy.controller.name || copy.collective.name,
			'dpv:hasAddress': copy.controller.address,
			'dpv:hasContact': copy.controller.email,
		},
		'dpv:hasApplicableLaw': 'eu-gdpr:GDPR',
		'dpv:hasLegalBasis': ['eu-gdpr:A6-1-a', 'eu-gdpr:A9-2-a'],
		'dpv:hasProcess': {
			'@type': 'dpv:Process',
			'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'dct:identifier': choice.purpose, 'dct:title': both(label), 'dct:description': both(wording) },
			'dpv:hasPersonalData': DATA[choice.channel] ?? [],
			'dpv:hasRight': ['eu-gdpr:A7-3', 'eu-gdpr:A15', 'eu-gdpr:A16', 'eu-gdpr:A17', 'eu-gdpr:A18', 'eu-gdpr:A20', 'eu-gdpr:A21', 'eu-gdpr:A77'],
		},
		'dpv:hasNotice': notice === undefined
			? null
			: { '@type': 'dpv:ConsentNotice', 'dct:hasVersion': String(notice.version), 'dct:created': time(notice.published_at), 'schema:sha256': notice.hash },
		'dpv:hasConsentStatus': STATUSES[isState(choice.state) ? choice.state : 'unproven'],
		'dct:date': time(choice.since),
		...choice.valid_until === 0 ? {} : { 'dct:valid': time(choice.valid_until) },
		'prov:wasGeneratedBy': events.map((event) => ({
			'@type': 'prov:Activity',
			'dct:identifier': `socle-event-${event.position}`,
			'dpv:hasConsentStatus': ACTIONS[event.action] ?? null,
			'dpv:hasIndicationMethod': event.method,
			'dct:date': time(event.claimed_at || event.recorded_at),
			'dct:created': time(event.recorded_at),
			...event.notice === 0 ? {} : { 'dct:hasVersion': String(event.notice) },
		})),
	}
}

function isState(name: string): name is State {
	return name in STATUSES
}
