// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'
import type { Fields, Joiner } from './merge.ts'

export type Minutes = Wire<'Minutes'>
export type Person = Wire<'MinutesPerson'>
export type Item = Wire<'MinutesItem'>

/**
 * Minutes as fields, each of which one person may write while somebody else writes another one: the points have keys, and stand
 * in an order of their own.
 *
 * @param minutes as the server has them
 */
export function flatten(minutes: Pick<Minutes, 'title' | 'held_on' | 'people' | 'items'>): Fields {
	const fields: Fields = {
		title: minutes.title,
		held_on: minutes.held_on,
		people: JSON.stringify(minutes.people.map(({ user, name }) => ({ user, name }))),
		order: minutes.items.map(({ key }) => key).join(' '),
	}
	for (const { key, title, notes, decision } of minutes.items) {
		fields[`${key}.title`] = title
		fields[`${key}.notes`] = notes
		fields[`${key}.decision`] = decision === null ? '' : String(decision)
	}
	return fields
}

export const keysOf = (fields: Fields) => (fields.order ?? '').split(' ').filter((key) => key !== '')

/**
 * The points as the server takes them.
 *
 * @param fields as they are here
 */
export function itemsOf(fields: Fields): Item[] {
	return keysOf(fields).map((key) => ({
		key,
		title: fields[`${key}.title`] ?? '',
		notes: fields[`${key}.notes`] ?? '',
		decision: Number(fields[`${key}.decision`] ?? '') || null,
	}))
}

export function peopleOf(fields: Fields): Person[] {
	return JSON.parse(fields.people === undefined || fields.people === '' ? '[]' : fields.people) as Person[]
}

/** A key that no point of the same minutes has. */
export function newKey(): string {
	return `k${Array.from(crypto.getRandomValues(new Uint8Array(11)), (byte) => (byte % 36).toString(36)).join('')}`
}

/**
 * What stands in both lists, and what one of them has added; what one has taken away is away.
 *
 * @param base identities that both began with
 * @param mine here, in their order
 * @param theirs on the server, in their order
 */
function joinLists(base: string[], mine: string[], theirs: string[]): string[] {
	const joined = theirs.filter((one) => mine.includes(one) || !base.includes(one))
	for (const [index, one] of mine.entries()) {
		if (!theirs.includes(one) && !base.includes(one)) {
			const before = mine.slice(0, index).findLast((other) => joined.includes(other))
			joined.splice(before === undefined ? 0 : joined.indexOf(before) + 1, 0, one)
		}
	}
	return joined
}

const joinOrder: Joiner = (base, mine, theirs) => {
	const [was, my, their] = [base, mine, theirs].map((order) => keysOf({ order })) as [string[], string[], string[]]
	return joinLists(was, my, their).join(' ')
}

const joinPeople: Joiner = (base, mine, theirs) => {
	const known = new Map<string, Person>()
	const [was, my, their] = [base, mine, theirs].map((people) => peopleOf({ people }).map((person) => {
		const identity = person.user === '' ? `name ${person.name}` : `user ${person.user}`
		known.set(identity, person)
		return identity
	})) as [string[], string[], string[]]
	return JSON.stringify(joinLists(was, my, their).map((identity) => known.get(identity)))
}

/**
 * How two people's changes of a list become one.
 *
 * @param field which
 */
export const joiner = (field: string): Joiner | undefined => field === 'order' ? joinOrder : field === 'people' ? joinPeople : undefined

/**
 * A point one place further.
 *
 * @param keys in their order
 * @param key which
 * @param by how far: -1 is up
 */
export function moved(keys: string[], key: string, by: number): string[] {
	const index = keys.indexOf(key)
	const target = index + by
	if (index < 0 || target < 0 || target >= keys.length) {
		return keys
	}
	const without = keys.filter((other) => other !== key)
	without.splice(target, 0, key)
	return without
}
