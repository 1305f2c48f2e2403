// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the side panel did to a person, told to the list beside it. */

import type { Wire } from '../api/http.ts'

import { onScopeDispose } from 'vue'

export type News = { saved: Wire<'Contact'> } | { deleted: number }

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
 */
export function summary(contact: Wire<'Contact'>): Wire<'ContactSummary'> {
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
	}
}

/**
 * The list after the news. A new person is shown first, wherever she belongs in the order: she was just written down.
 *
 * @param contacts as listed
 * @param news what happened
 */
export function after(contacts: Wire<'ContactSummary'>[], news: News): Wire<'ContactSummary'>[] {
	if ('deleted' in news) {
		return contacts.filter(({ id }) => id !== news.deleted)
	}
	const row = summary(news.saved)
	return contacts.some(({ id }) => id === row.id)
		? contacts.map((contact) => contact.id === row.id ? row : contact)
		: [row, ...contacts]
}
