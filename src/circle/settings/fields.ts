// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../../api/http.ts'
import type { CircleWords } from '../circles.ts'

export interface CircleFields {
	name: string
	purpose: string
	perimeter: string
	/** 0: none */
	parent: number
	private: boolean
}

/**
 * What is in the form to begin with.
 *
 * @param circle null: a new one
 */
export function fieldsOf(circle: Wire<'MappedCircle'> | null): CircleFields {
	return circle === null
		? { name: '', purpose: '', perimeter: '', parent: 0, private: false }
		: { name: circle.name, purpose: circle.purpose, perimeter: circle.perimeter, parent: circle.parent ?? 0, private: circle.private }
}

/**
 * What differs from what was seen, with what was seen: two who change two fields do not meet.
 *
 * @param fields as they are in the form
 * @param seen the circle as it was read
 */
export function changedWords(fields: CircleFields, seen: Wire<'MappedCircle'>): CircleWords {
	const words: CircleWords = {}
	for (const field of ['name', 'purpose', 'perimeter'] as const) {
		if (fields[field] !== seen[field]) {
			words[field] = fields[field]
			words[`${field}_was`] = seen[field]
		}
	}
	return words
}
