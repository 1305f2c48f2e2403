// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'
import type { Fields } from './merge.ts'

export type Decision = Wire<'Decision'>

const FIGURES = ['for', 'against', 'abstained'] as const

export const EMPTY: Fields = { title: '', text: '', context: '', method: '', for: '', against: '', abstained: '', review_on: '' }

/**
 * What one writes of a decision in minutes, as fields.
 *
 * @param decision as the server has it
 */
export function fieldsOf(decision: Decision): Fields {
	const votes = Object.fromEntries(FIGURES.map((figure) => [figure, decision.votes === null ? '' : String(decision.votes[figure])]))
	return { ...EMPTY, title: decision.title ?? '', text: decision.text, context: decision.context, method: decision.method, review_on: decision.review_on, ...votes }
}

/**
 * What is told to the server: votes are figures, all three or none.
 *
 * @param fields as they are here
 * @param changed which of them are news
 */
export function bodyOf(fields: Fields, changed: string[]): Record<string, string | Record<string, number>> {
	const body: Record<string, string | Record<string, number>> = {}
	for (const field of changed) {
		if (FIGURES.some((figure) => figure === field)) {
			const given = FIGURES.filter((figure) => /^\d+$/.test((fields[figure] ?? '').trim()))
			body.votes = given.length === 0 ? {} : Object.fromEntries(FIGURES.map((figure) => [figure, Number(fields[figure] ?? '') || 0]))
		} else {
			body[field] = fields[field] ?? ''
		}
	}
	return body
}
