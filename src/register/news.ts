// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the side panel did to a person, told to the list beside it. */

import type { Wire } from '../api/http.ts'

import { onScopeDispose } from 'vue'

export type News = { saved: Wire<'Contact'> } | { deleted: number } | { consents: Wire<'ConsentMark'>[], of: number }

const listeners = new Set<(news: News) => void>()

export function tell(news: News): void {
	listeners.forEach((listener) => listener(news))
}

export function onNews(listener: (news: News) => void): void {
	listeners.add(listener)
	onScopeDispose(() => listeners.delete(listener))
}

/**
 * A person as the list shows her.
 *
 * @param contact the whole record
 * @param consents what the list knew of them: the record does not say
 */
function summary(contact: Wire<'Contact'>, consents: Wire<'ConsentMark'>[]): Wire<'ContactSummary'> {
	const preferred = (points: Wire<'ContactPoint'>[]) => (points.find((point) => point.preferred) ?? points[0])?.value ?? null
	return {
		id: contact.id,
		given_name: contact.given_name,
		family_name: contact.family_name,
		email: preferred(contact.emails),
		phone: preferred(contact.phones),
		commune: contact.commune,
		neighbourhood: contact.neighbourhood,
		kind: contact.kind,
		tags: contact.tags,
		imported: contact.import !== null,
		objected: contact.objected_at > 0,
		restricted: contact.restricted_at > 0,
		consents,
	}
}

/**
 * A person of the list after the news.
 *
 * @param contact as listed
 * @param news what happened, to her or to somebody else
 * @return null: she is gone
 */
export function following(contact: Wire<'ContactSummary'>, news: News): Wire<'ContactSummary'> | null {
	if ('deleted' in news) {
		return contact.id === news.deleted ? null : contact
	}
	if ('consents' in news) {
		return contact.id === news.of ? { ...contact, consents: news.consents } : contact
	}
	return contact.id === news.saved.id ? summary(news.saved, contact.consents) : contact
}

/**
 * The list after the news. A new person is shown first, wherever she belongs in the order: she was just written down.
 *
 * @param contacts as listed
 * @param news what happened
 */
export function after(contacts: Wire<'ContactSummary'>[], news: News): Wire<'ContactSummary'>[] {
	const next = contacts.map((contact) => following(contact, news)).filter((contact) => contact !== null)
	return 'saved' in news && !contacts.some(({ id }) => id === news.saved.id) ? [summary(news.saved, []), ...next] : next
}
