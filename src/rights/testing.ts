// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

/** Noon of 27 November 2026. */
export const NOW = Date.UTC(2026, 10, 27, 12) / 1000

/**
 * A card that has everything.
 *
 * @param fields what matters to the test
 */
export function aCard(fields: Partial<Wire<'PersonCard'>> = {}): Wire<'PersonCard'> {
	return {
		given_name: 'Zoé',
		family_name: 'Le Goff',
		emails: [{ value: 'zoe@example.org', preferred: true }, { value: 'zoe@example.com', preferred: false }],
		phones: [{ value: '06 12 34 56 78', preferred: true }],
		street: '1, rue du Lavoir',
		postcode: '61230',
		commune: 'Montreuil-sur-Orne',
		neighbourhood: 'La Gare',
		language: 'fr',
		kind: 'member',
		basis: 'consent',
		provenance: 'earlier_list',
		provenance_name: 'Liste de 2020',
		over_15: 'yes',
		over_17: 'unknown',
		tags: ['marché', 'vélo'],
		note: 'Première ligne\nDeuxième; ligne',
		account: null,
		restricted_at: 0,
		objected_at: 0,
		informed_at: 0,
		last_contact_at: 0,
		created_at: NOW,
		changed_at: NOW,
		...fields,
	}
}

/**
 * An event of her consents.
 *
 * @param fields what matters to the test
 */
export function anEvent(fields: Partial<Wire<'ConsentEvent'>> = {}): Wire<'ConsentEvent'> {
	return {
		position: 12,
		recorded_at: NOW,
		clock_back: false,
		action: 'given',
		method: 'paper',
		purpose: 'newsletter',
		channel: 'email',
		claimed_at: NOW - 86400,
		by_name: null,
		notice: 2,
		wording: { fr: 'Je souhaite recevoir des nouvelles.', en: 'I would like to receive news.' },
		evidence: { id: 1, kind: 'reference', reference: 'Classeur 3, feuille 12', mime: '', size: 0, created_at: NOW },
		...fields,
	}
}

/**
 * A copy of everything about her.
 *
 * @param fields what matters to the test
 */
export function aCopy(fields: Partial<Wire<'Copy'>> = {}): Wire<'Copy'> {
	const purpose = { name: 'newsletter', labels: { fr: 'Infolettre', en: 'Newsletter' }, texts: { fr: 'Je souhaite recevoir des nouvelles.', en: 'I would like to receive news.' } }
	return {
		format: 'socle-person',
		made_at: NOW,
		collective: { name: 'Bien vivre', commune: 'Montreuil-sur-Orne' },
		controller: { kind: 'natural', name: 'Jeanne Martin', address: '1 rue du Lavoir', email: 'droits@example.org' },
		contact: aCard(),
		imports: [],
		history: [],
		requests: [],
		engagements: [],
		consents: [{
			purpose: 'newsletter',
			channel: 'email',
			state: 'granted',
			since: NOW,
			claimed_at: NOW - 86400,
			valid_until: NOW + 3 * 31_557_600,
			notice: 2,
			event: 12,
			actions: ['withdrawn'],
			may_write: true,
			why: 'consent',
		}],
		events: [anEvent()],
		evidences: [],
		notices: [{ version: 2, hash: 'ab'.repeat(32), published_at: NOW - 10 * 86400, current: true, sections: {}, purposes: [{ ...purpose, channels: ['email'] }] }],
		purposes: [purpose],
		suppressed: [],
		consultations: [],
		...fields,
	}
}
