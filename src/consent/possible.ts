// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What can be recorded from here: what the server says for an act with proof, and what is known of an act without. */

import type { Wire } from '../api/http.ts'

type Choice = Wire<'ConsentChoice'>

/** A yes needs something that shows it, unless it was said aloud. */
export type Yes = 'given' | 'confirmed' | 'renewed'
export type Method = 'paper' | 'oral' | 'email'

/** What was said aloud is never enough against what was done before, and never confirms (rule 10). */
const SPEAKABLE = ['none', 'unproven', 'expired', 'invalidated']

/**
 * @param choice of the sheet
 * @param action a yes
 * @param method how the person said it
 */
export function isPossible(choice: Choice, action: Yes, method: Method): boolean {
	return choice.actions.includes(action) && (method !== 'oral' || (action === 'given' && SPEAKABLE.includes(choice.state)))
}

/**
 * Whether a yes could be recorded that is not there yet.
 *
 * @param choice of the sheet
 */
export function isOpen(choice: Choice): boolean {
	return choice.actions.includes('given') && choice.state !== 'granted'
}

/** The methods by which a yes of this kind can come. */
export function methods(action: Yes): Method[] {
	return action === 'given' ? ['paper', 'oral', 'email'] : ['paper', 'email']
}

export interface Group {
	purpose: string
	choices: Choice[]
}

/**
 * The choices by purpose, in the order in which they come.
 *
 * @param choices of the sheet
 */
export function byPurpose(choices: Choice[]): Group[] {
	return [...new Set(choices.map(({ purpose }) => purpose))]
		.map((purpose) => ({ purpose, choices: choices.filter((choice) => choice.purpose === purpose) }))
}
