// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The fields of a person that are edited in place, each by itself. */

import type { Wire } from '../api/http.ts'
import type { Words } from './words.ts'

import { BASES, KINDS, LANGUAGES, PROVENANCES, YES_NO } from './words.ts'

export interface Point {
	value: string
	preferred: boolean
}

export type TextField = 'given_name' | 'family_name' | 'street' | 'postcode' | 'commune' | 'neighbourhood' | 'language'
	| 'kind' | 'basis' | 'provenance' | 'provenance_name' | 'over_15' | 'over_17' | 'note'
export type PointField = 'emails' | 'phones'
export type Field = TextField | PointField | 'tags'
export type Value = string | string[] | Point[]

/** Fields whose value is one of a closed list. Consent needs proof: it is not to be chosen here. */
export const CHOICES: Partial<Record<Field, Words>> = {
	kind: KINDS,
	basis: { member_or_regular_contact: BASES.member_or_regular_contact ?? '', to_establish: BASES.to_establish ?? '' },
	provenance: PROVENANCES,
	over_15: YES_NO,
	over_17: YES_NO,
	language: LANGUAGES,
}

export function isPoints(value: Value): value is Point[] {
	return Array.isArray(value) && typeof value[0] === 'object'
}

/**
 * What a field holds, as it is sent.
 *
 * @param contact whose field
 * @param field which
 */
export function valueOf(contact: Wire<'Contact'>, field: Field): Value {
	if (field === 'emails' || field === 'phones') {
		return contact[field].map(({ value, preferred }) => ({ value, preferred }))
	}
	return contact[field]
}

export function same(a: Value, b: Value): boolean {
	return JSON.stringify(a) === JSON.stringify(b)
}

/**
 * Addresses as they are saved: without empty lines, one of them preferred.
 *
 * @param points as edited
 */
export function tidy(points: Point[]): Point[] {
	const filled = points.map((point) => ({ ...point, value: point.value.trim() })).filter(({ value }) => value !== '')
	const first = Math.max(0, filled.findIndex(({ preferred }) => preferred))
	return filled.map(({ value }, index) => ({ value, preferred: index === first }))
}
