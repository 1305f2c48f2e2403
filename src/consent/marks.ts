// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the list shows of someone's consents: one mark per channel, whatever the purposes. */

import type { Purpose } from './purposes.ts'
import type { Channel, State } from './words.ts'

import { t } from '../l10n.ts'
import { labelOf } from './purposes.ts'
import { CHANNELS, STATES } from './words.ts'

export interface Mark {
	/** null: it is about all of them. */
	channel: Channel | null
	state: State | 'objected' | 'restricted'
	/** In one word, for paper. */
	short: string
	/** Purpose by purpose, for who points at it and for screen readers. */
	text: string
}

interface Marked {
	imported: boolean
	objected: boolean
	restricted: boolean
	consents: { purpose: string, channel: Channel, state: State }[]
}

/** What allows most comes first; then what the person said or what has ended, which an "unknown" beside it must not hide. */
const ORDER: State[] = ['granted', 'to_renew', 'pending', 'expired', 'withdrawn', 'refused', 'invalidated', 'unproven', 'none']
const CHANNEL_ORDER = Object.keys(CHANNELS) as Channel[]

/**
 * The state that stands for several.
 *
 * @param states of one channel, at least one
 */
export function best(states: State[]): State {
	return ORDER.find((state) => states.includes(state)) ?? 'none'
}

/** What holds where nothing was recorded: whoever came in a list is said to have agreed, and nothing shows it. */
export function initial({ imported }: { imported: boolean }): State {
	return imported ? 'unproven' : 'none'
}

/**
 * @param contact of the list
 * @param purposes that the collective has, in their order
 */
export function marks(contact: Marked, purposes: Purpose[]): Mark[] {
	if (contact.objected) {
		return [{ channel: null, state: 'objected', short: t('socle', 'objection'), text: t('socle', 'Objects to any contact: do not write.') }]
	}
	if (contact.restricted) {
		return [{ channel: null, state: 'restricted', short: t('socle', 'frozen'), text: t('socle', 'Card frozen: do not write.') }]
	}
	const recorded = (purpose: string, channel: Channel) => contact.consents
		.find((consent) => consent.purpose === purpose && consent.channel === channel)?.state
	return CHANNEL_ORDER.flatMap((channel) => {
		const lines = purposes.flatMap((purpose) => {
			const asked = purpose.state === 'on' && purpose.channels.includes(channel)
			const state = recorded(purpose.name, channel) ?? (asked ? initial(contact) : undefined)
			return state === undefined ? [] : [{ purpose, state }]
		})
		if (lines.length === 0) {
			return []
		}
		const state = best(lines.map((line) => line.state))
		const details = lines.map((line) => t('socle', '{purpose}: {state}', { purpose: labelOf(line.purpose), state: STATES[line.state] }))
		return [{
			channel,
			state,
			short: STATES[state],
			text: t('socle', '{channel}: {details}', { channel: CHANNELS[channel], details: details.join(', ') }),
		}]
	})
}

/**
 * The marks on paper: "Mail: consent · Telephone: no proof".
 *
 * @param all of one person
 */
export function written(all: Mark[]): string {
	return all.map(({ channel, short }) => channel === null ? short : t('socle', '{channel}: {state}', { channel: CHANNELS[channel], state: short })).join(' · ')
}
