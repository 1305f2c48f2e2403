// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Grid } from './text.ts'

import { CANONICAL, OPTIONAL } from '../guess/targets.ts'

const HEADER = [...CANONICAL, ...OPTIONAL]

type Card = Record<string, unknown>

/**
 * The people of a JSON file that Socle wrote: a person's copy of her data, what she takes along, or an export of many.
 *
 * @param text of the file
 * @return the canonical table; null: it is another kind of file
 */
export function gridOfJson(text: string): Grid | null {
	if (!/^\s*[[{]/.test(text)) {
		return null
	}
	let data: unknown
	try {
		data = JSON.parse(text)
	} catch {
		return null
	}
	const cards = (Array.isArray(data) ? data : [data]).map(cardOf)
	return cards.length > 0 && cards.every((card) => card !== null) ? [[...HEADER], ...cards.map(cells)] : null
}

function cardOf(item: unknown): Card | null {
	if (!isCard(item)) {
		return null
	}
	const card = isCard(item.contact) ? item.contact : item
	return typeof card.given_name === 'string' && typeof card.family_name === 'string' && Array.isArray(card.emails) && Array.isArray(card.phones) ? card : null
}

function isCard(value: unknown): value is Card {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cells(card: Card): string[] {
	const text = (name: string) => typeof card[name] === 'string' ? card[name] : ''
	const name = text('provenance_name')
	const row: Record<(typeof HEADER)[number], string> = {
		given_name: text('given_name'),
		family_name: text('family_name'),
		email: points(card.emails),
		phone: points(card.phones),
		street: text('street'),
		postcode: text('postcode'),
		commune: text('commune'),
		neighbourhood: text('neighbourhood'),
		kind: text('kind'),
		language: text('language'),
		tags: (Array.isArray(card.tags) ? card.tags : []).filter((tag) => typeof tag === 'string').join('|'),
		note: text('note'),
		provenance: text('provenance') + (name === '' ? '' : `:${name}`),
		// a consent needs its proof, which is no part of a file
		basis: text('basis') === 'consent' ? 'to_establish' : text('basis'),
		over_15: text('over_15'),
		over_17: text('over_17'),
	}
	return HEADER.map((column) => guarded(row[column]))
}

/** The preferred one first. */
function points(value: unknown): string {
	const items = (Array.isArray(value) ? value : []).filter(isCard)
	return [...items.filter(({ preferred }) => preferred === true), ...items.filter(({ preferred }) => preferred !== true)]
		.map((item) => item.value).filter((item) => typeof item === 'string').join('|')
}

/** Reading takes one apostrophe away from before what could be a formula. */
function guarded(cell: string): string {
	return /^'+[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
