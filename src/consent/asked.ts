// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The filter on a consent, as the address has it: `newsletter:email:granted`. */

import { t } from '../l10n.ts'
import { label } from './purposes.ts'
import { BY_CHANNEL, isChannel, isState, STATES } from './words.ts'

export interface Asked {
	purpose: string
	channel: string
	state: string
}

/**
 * @param text as in the address; what is missing is empty
 */
export function fromText(text: string): Asked {
	const [purpose = '', channel = '', state = ''] = text.split(':')
	return { purpose, channel, state }
}

/**
 * @param asked what is chosen so far
 * @return as the server takes it; '' until there is a state to ask for
 */
export function toText({ purpose, channel, state }: Asked): string {
	return purpose === '' || channel === '' || state === '' ? '' : `${purpose}:${channel}:${state}`
}

/**
 * @param text as in the address
 */
export function inWords(text: string): string {
	const { purpose, channel, state } = fromText(text)
	return t('socle', '{purpose} {by}: {state}', {
		purpose: label(purpose),
		by: isChannel(channel) ? BY_CHANNEL[channel] : channel,
		state: isState(state) ? STATES[state] : state,
	})
}
