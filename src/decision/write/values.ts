// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'

/** What is written in a draft. */
export type Values = Pick<Decision, 'title' | 'text' | 'context' | 'method' | 'votes' | 'decided_on' | 'starts_on' | 'ends_on' | 'review_on' | 'tags' | 'links'> & {
	people: { user: string, name: string }[]
	documents: { file_id: number, name: string }[]
}

export type Field = keyof Values

export const FIELDS: readonly Field[] = ['title', 'text', 'context', 'people', 'documents', 'method', 'votes', 'decided_on', 'starts_on', 'ends_on', 'review_on', 'tags', 'links']

export function valuesOf(decision: Decision): Values {
	const { title, text, context, method, votes, tags, links, people, documents } = decision
	return {
		title: title ?? '',
		text,
		context,
		method,
		votes,
		decided_on: decision.decided_on,
		starts_on: decision.starts_on,
		ends_on: decision.ends_on,
		review_on: decision.review_on,
		tags,
		links,
		people: people.map(({ user, name }) => ({ user, name })),
		documents: documents.map((document) => ({ file_id: document.file_id, name: document.name })),
	}
}

/** What the server makes of it: two that are the same to it are no change. */
function plain(values: Values, field: Field): string {
	switch (field) {
		case 'title': return values.title?.replaceAll(/\s+/g, ' ').trim() ?? ''
		case 'text':
		case 'context': return values[field].replaceAll('\r\n', '\n').trim()
		case 'people': return JSON.stringify(values.people.map(({ user, name }) => user === '' ? { name: name.trim() } : { user }))
		case 'documents': return JSON.stringify(values.documents.map(({ file_id: file }) => file))
		case 'tags': return JSON.stringify(values.tags.map((tag) => tag.trim().toLowerCase()).sort())
		case 'links': return JSON.stringify(values.links.map(({ kind, id }) => ({ kind, id })).sort((a, b) => a.id - b.id))
		default: return JSON.stringify(values[field])
	}
}

export const same = (a: Values, b: Values, field: Field) => plain(a, field) === plain(b, field)

/**
 * What differs.
 *
 * @param a one
 * @param b the other
 */
export const changed = (a: Values, b: Values) => FIELDS.filter((field) => !same(a, b, field))

/**
 * What goes over the wire of these fields.
 *
 * @param values as typed
 * @param fields that have changed
 */
export function toBody(values: Values, fields: Field[]) {
	const all = {
		...values,
		title: values.title ?? '',
		votes: values.votes ?? {},
		people: values.people.map(({ user, name }) => user === '' ? { name } : { user }),
		documents: values.documents.map(({ file_id: file }) => file),
		links: values.links.map(({ kind, id }) => ({ kind, id })),
	}
	return Object.fromEntries(Object.entries(all).filter(([field]) => fields.some((one) => one === field)))
}

/** Takes one field over. */
export function put<F extends Field>(into: Values, from: Values, field: F): void {
	into[field] = from[field]
}

/**
 * What two people have made of the same draft: what only she has changed comes in, what I have changed stays mine, and where
 * both have changed the same, it is told.
 *
 * @param base what both began with
 * @param mine what I have typed
 * @param theirs what is there now
 */
export function meet(base: Values, mine: Values, theirs: Values): { merged: Values, conflicts: Field[] } {
	const merged = { ...theirs }
	const conflicts: Field[] = []
	for (const field of FIELDS) {
		if (!same(base, mine, field)) {
			put(merged, mine, field)
			if (!same(base, theirs, field) && !same(mine, theirs, field)) {
				conflicts.push(field)
			}
		}
	}
	return { merged, conflicts }
}
