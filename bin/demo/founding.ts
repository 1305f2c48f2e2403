// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Account } from './accounts.ts'
import type { Person } from './api.ts'
import type { DemoCircle, Held } from './circles.ts'

import { HOLDER } from './accounts.ts'
import { CIRCLES, day, peopleOf } from './circles.ts'

type Circle = components['schemas']['Circle']
type MappedCircle = components['schemas']['MappedCircle']

/**
 * Makes the circles from their groups, as an administrator does, and gives the mandates, as their coordinators do. Those who began
 * them coordinate all of them until they hand them over.
 *
 * @param admin administers the instance
 * @param logIn as one of those whose password is known
 * @param accounts all
 * @return identifiers of the circles by group, and how many mandates there are
 */
export async function makeCircles(admin: Person, logIn: (uid: string) => Person, accounts: Account[]): Promise<{ circles: Map<string, number>, mandates: number }> {
	const people = peopleOf(accounts)
	const ids = new Map<string, number>()
	for (const { group, name, purpose, perimeter, color, parent, newcomersRead, ...circle } of CIRCLES) {
		const { circles } = await admin.call<{ circles: MappedCircle[] }>('POST', '/settings/circles', {
			name,
			purpose,
			perimeter,
			parent: ids.get(parent) ?? 0,
			private: circle.private,
			write: group,
		})
		const made = circles.find(({ write }) => write?.id === group)
		if (made === undefined) {
			throw new Error(`${name} was not made`)
		}
		ids.set(group, made.id)
		await admin.call('PATCH', `/circles/${made.id}`, { color, newcomers_read: newcomersRead })
		await giveMandates(admin, logIn(circle.named[0] ?? ''), made.id, circle, people.get(group) ?? [])
		if (circle.state !== 'active') {
			await admin.call('PUT', `/circles/${made.id}/state`, { state: circle.state })
		}
	}
	return { circles: ids, mandates: CIRCLES.flatMap(({ held }) => held).length }
}

/**
 * Whoever began a circle and holds its coordination no more gives it up.
 *
 * @param logIn as one of those whose password is known
 * @param ids of the circles, by group
 * @param accounts all
 */
export async function handOver(logIn: (uid: string) => Person, ids: Map<string, number>, accounts: Account[]): Promise<void> {
	const people = peopleOf(accounts)
	for (const { group, named, held: [founding] } of CIRCLES) {
		if (founding === undefined || founding.until === null || founding.until >= 0) {
			continue
		}
		const first = logIn(named[0] ?? '')
		const { id, roles } = await first.call<Circle>('GET', `/circles/${ids.get(group) ?? 0}`)
		const mandate = roles.filter(({ kind }) => kind === 'coordination').flatMap(({ mandates }) => mandates).find(({ user }) => user === people.get(group)?.[founding.who])
		await first.call('PUT', `/circles/${id}/mandates/${mandate?.id ?? 0}`, { ends_on: day(founding.until) })
	}
}

/** The administrator appoints whoever began it; she gives the others. */
async function giveMandates(admin: Person, first: Person, id: number, { role: own, held }: Pick<DemoCircle, 'role' | 'held'>, people: string[]): Promise<void> {
	let circle = await admin.call<Circle>('PATCH', `/circles/${id}`, {})
	const roleOf = (role: string) => circle.roles.find(({ kind, label }) => kind === role || label === role)?.id ?? 0
	const give = (by: Person, { role, who, from, until, decision }: Held) => by.call<Circle>('POST', `/circles/${id}/mandates`, {
		role: roleOf(role),
		user: people[who],
		starts_on: day(from),
		ends_on: until === null || until < 0 ? '' : day(until),
		decision,
	})
	const [founding, ...others] = held
	if (founding === undefined) {
		return
	}
	circle = await give(admin, founding)
	if (own !== undefined) {
		circle = await first.call<Circle>('POST', `/circles/${id}/roles`, { ...own, coordinates: false })
	}
	for (const mandate of others) {
		circle = await give(first, mandate)
	}
}

/**
 * Each circle gets its folder, a private one if it is private, shared from an account of its own.
 *
 * @param admin administers the instance
 * @param ids of the circles, by group
 */
export async function makeFolders(admin: Person, ids: Map<string, number>): Promise<void> {
	await admin.call('PUT', '/settings/folders', { holding_account: HOLDER.uid })
	for (const circle of CIRCLES) {
		const kind = circle.private ? 'private' : 'open'
		await admin.call('POST', `/settings/circles/${ids.get(circle.group) ?? 0}/folders`, { kind, driver: 'share' })
	}
}
