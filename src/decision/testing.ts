// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from './decisions.ts'

/**
 * An adopted decision as the server tells it.
 *
 * @param id of it
 * @param about what matters to the test
 */
export function aDecision(id: number, about: Partial<Decision> = {}): Decision {
	return {
		id,
		number: `C-2026-00${id}`,
		former_number: '',
		circle: 1,
		circle_name: 'Marché',
		title: `Décision ${id}`,
		state: 'adopted',
		standing: 'in_force',
		private: false,
		readable: 'full',
		origin: 'here',
		decided_on: '2026-03-01',
		starts_on: '2026-03-01',
		last_day: '',
		next_review_on: '',
		publication: '',
		publish_by: '',
		changed_at: 0,
		text: `Texte ${id}`,
		context: '',
		summary: '',
		method: 'consent',
		votes: null,
		ends_on: '',
		review_on: '',
		people: [],
		documents: [],
		tags: [],
		links: [],
		linked_by: [],
		objections: [],
		advice: [],
		minutes: null,
		author: '',
		author_name: '',
		adopted_at: 0,
		adopted_by_name: '',
		published_at: 0,
		content_hash: '',
		ledger_position: 1,
		perimeter: '',
		parent: null,
		parent_name: '',
		rule: '',
		version: 1,
		may: [],
		...about,
	}
}
