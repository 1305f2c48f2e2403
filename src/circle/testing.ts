// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Circle, Mandate, Role } from './circles.ts'

/**
 * A circle as the server tells it.
 *
 * @param about what matters to the test
 */
export function aCircle(about: Partial<Circle> & { id: number }): Circle {
	return {
		name: `Cercle ${about.id}`,
		purpose: '',
		perimeter: '',
		parent: null,
		private: false,
		color: '',
		state: 'active',
		newcomers_read: false,
		newcomers_chat: false,
		members: 1,
		mine: false,
		coordinates: false,
		chat: null,
		roles: [],
		...about,
	}
}

/**
 * A role as the server tells it.
 *
 * @param kind coordination, link, own, ...
 * @param mandates who holds it
 */
export const aRole = (kind: string, ...mandates: Mandate[]): Role => ({ id: 1, kind, label: '', duties: '', coordinates: kind === 'coordination', mandates })

/**
 * A mandate as the server tells it.
 *
 * @param name who
 * @param first day
 * @param last day; '' for none
 */
export function aMandate(name: string, first: string, last: string): Mandate {
	return { id: 1, role: 1, user: name, user_name: name, starts_on: first, ends_on: last, decision: '' }
}
