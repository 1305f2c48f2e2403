// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Purpose } from './purposes.ts'
import type { Channel, State } from './words.ts'

import { describe, expect, test } from 'vitest'
import { best, marks, written } from './marks.ts'
import { STATES } from './words.ts'

function purpose(name: string, changes: Partial<Purpose> = {}): Purpose {
	const text = { fr: name, en: name }
	return { id: 1, name, labels: text, texts: text, channels: ['email', 'phone'], state: 'on', position: 0, ...changes }
}
const purposes = [purpose('News'), purpose('Events'), purpose('Image', { state: 'off', channels: ['post'] })]

function contact(consents: [string, Channel, State][] = [], changes: Partial<Parameters<typeof marks>[0]> = {}) {
	return {
		imported: false,
		objected: false,
		restricted: false,
		consents: consents.map(([purpose, channel, state]) => ({ purpose, channel, state })),
		...changes,
	}
}
const said = (person: Parameters<typeof marks>[0]) => Object.fromEntries(marks(person, purposes).map(({ channel, state }) => [channel ?? 'all', state]))

describe('the state that stands for several', () => {
	const all = Object.keys(STATES) as State[]

	test('a consent comes before everything, nothing before "never asked"', () => {
		expect(best(all)).toBe('granted')
		all.forEach((state) => expect(best(['none', state])).toBe(state))
	})

	test.each<State>(['withdrawn', 'refused', 'expired', 'invalidated'])('an unknown does not hide %s', (state) => {
		expect(best(['unproven', state])).toBe(state)
		expect(best([state, 'granted'])).toBe('granted')
	})
})

describe('marks of a person', () => {
	test('who was typed in was never asked, who was imported has no proof', () => {
		expect(said(contact())).toEqual({ email: 'none', phone: 'none' })
		expect(said(contact([], { imported: true }))).toEqual({ email: 'unproven', phone: 'unproven' })
	})

	test('rule 2: a consent by mail says nothing of the telephone', () => {
		expect(said(contact([['News', 'email', 'granted']]))).toEqual({ email: 'granted', phone: 'none' })
	})

	test('one mark per channel, each purpose in its text', () => {
		const [mail, phone] = marks(contact([['News', 'email', 'granted'], ['Events', 'email', 'withdrawn']]), purposes)
		expect(mail).toMatchObject({ channel: 'email', state: 'granted', text: 'Mail: News: consent, Events: withdrawal' })
		expect(phone?.text).toBe('Telephone: News: never asked, Events: never asked')
	})

	test('what she answered to before it was given up still shows', () => {
		expect(said(contact([['Image', 'post', 'granted']]))).toMatchObject({ post: 'granted' })
		expect(said(contact())).not.toHaveProperty('post')
	})

	test('rule 25: an objection is all that shows, whatever was agreed to; then a frozen card', () => {
		const agreed: [string, Channel, State][] = [['News', 'email', 'granted']]
		expect(said(contact(agreed, { objected: true, restricted: true }))).toEqual({ all: 'objected' })
		expect(said(contact(agreed, { restricted: true }))).toEqual({ all: 'restricted' })
	})

	test('on paper', () => {
		expect(written(marks(contact([['News', 'email', 'granted']]), purposes))).toBe('Mail: consent · Telephone: never asked')
		expect(written(marks(contact([], { objected: true }), purposes))).toBe('objection')
		expect(written(marks(contact(), []))).toBe('')
	})
})
