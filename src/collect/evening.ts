// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The paper forms of one evening, entered one after the other. */

import type { Wire } from '../api/http.ts'

/** One box of the form. */
export interface Choice {
	purpose: string
	channel: string
}

/** A person of the form: someone of the register, or someone new. */
export interface Person {
	/** null: she is written down first */
	id: number | null
	given_name: string
	family_name: string
	email: string
	phone: string
	commune: string
	over15: boolean
	/** What the register has already, and the form does not change; null for someone new. */
	card: Card | null
}

export interface Card {
	email: string
	phone: string
	/** She refused or withdrew something: a new yes waits for her own confirmation. */
	saidNo: boolean
}

export const NOBODY: Person = { id: null, given_name: '', family_name: '', email: '', phone: '', commune: '', over15: false, card: null }

export function keyOf({ purpose, channel }: Choice): string {
	return `${purpose} ${channel}`
}

export function isNamed(person: Person): boolean {
	return [person.given_name, person.family_name, person.email, person.phone].some((value) => value.trim() !== '')
}

/**
 * Someone of the register: what her card lacks can be added, what it has is left alone.
 *
 * @param match as the register found her
 */
export function known(match: Wire<'ContactSummary'>): Person {
	return {
		...NOBODY,
		id: match.id,
		given_name: match.given_name,
		family_name: match.family_name,
		card: {
			email: match.email ?? '',
			phone: match.phone ?? '',
			saidNo: match.consents.some(({ state }) => state === 'refused' || state === 'withdrawn'),
		},
	}
}

/**
 * Whom Enter takes before anybody was seen: the only one who is called exactly so, or nobody of the register; otherwise one looks.
 *
 * @param text as typed
 * @param matches as the register found them
 * @return position among them, their number for someone new; null: to be looked at
 */
export function unmistakable(text: string, matches: { given_name: string, family_name: string }[]): number | null {
	const typed = text.trim().replaceAll(/\s+/g, ' ')
	const [only] = matches
	if (only === undefined) {
		return 0
	}
	const names = [`${only.given_name} ${only.family_name}`, `${only.family_name} ${only.given_name}`]
	return matches.length === 1 && names.some((name) => name.localeCompare(typed, undefined, { sensitivity: 'base' }) === 0) ? 0 : null
}

/**
 * Whoever was new on the form, once she is in the register.
 *
 * @param person of the form
 * @param id that the register gave her
 */
export function written(person: Person, id: number): Person {
	return person.id !== null
		? person
		: { ...person, id, email: '', phone: '', card: { email: person.email, phone: person.phone, saidNo: false } }
}

/**
 * What was typed to find someone, as the beginning of a new card: "Zoé Martin", or a mail, or a telephone.
 *
 * @param text as typed
 */
export function begun(text: string): Person {
	const typed = text.trim()
	if (typed.includes('@')) {
		return { ...NOBODY, email: typed }
	}
	if (/^[+\d][\d\s().-]*$/.test(typed)) {
		return { ...NOBODY, phone: typed }
	}
	const [given = '', ...family] = typed.split(/\s+/)
	return { ...NOBODY, given_name: given, family_name: family.join(' ') }
}

/**
 * The reference of the next paper: the last number counts up, and keeps its leading zeros.
 *
 * @param reference of the paper before
 */
export function nextReference(reference: string): string {
	return reference.replace(/\d+(?=\D*$)/, (number) => number.length > 15 ? number : String(Number(number) + 1).padStart(number.length, '0'))
}

/** How what was ticked stands once it is recorded: `waiting` for her own confirmation, as she had said no before. */
export type Outcome = 'granted' | 'waiting' | 'to_renew'

/**
 * The weakest of what was ticked: nobody is told that all is well while something is not.
 *
 * @param sheet as the server answered
 * @param ticked what was recorded
 */
export function outcome(sheet: Wire<'ConsentSheet'>, ticked: Choice[]): Outcome {
	const keys = new Set(ticked.map(keyOf))
	const states = sheet.choices.filter((choice) => keys.has(keyOf(choice))).map(({ state }) => state)
	if (states.includes('pending')) {
		return 'waiting'
	}
	return states.includes('to_renew') ? 'to_renew' : 'granted'
}

/**
 * What was ticked and can still be taken back as a mistake of whoever entered it.
 *
 * @param sheet as the server answered
 * @param ticked what was recorded
 */
export function mistakable(sheet: Wire<'ConsentSheet'>, ticked: Choice[]): Choice[] {
	const keys = new Set(ticked.map(keyOf))
	return sheet.choices
		.filter((choice) => keys.has(keyOf(choice)) && choice.actions.includes('invalidated'))
		.map(({ purpose, channel }) => ({ purpose, channel }))
}
