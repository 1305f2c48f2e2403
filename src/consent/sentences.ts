// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What holds and what happened, in plain sentences. */

import type { Wire } from '../api/http.ts'

import { day, moment, t } from '../l10n.ts'
import { label } from './purposes.ts'
import { ACTIONS, BY_CHANNEL, isChannel, METHODS } from './words.ts'

type Choice = Wire<'ConsentChoice'>
type Event = Wire<'ConsentEvent'>

/**
 * What it is about: "Newsletter, by mail".
 *
 * @param choice of a purpose and a channel
 * @param choice.purpose its name
 * @param choice.channel its name
 */
export function about({ purpose, channel }: { purpose: string, channel: string }): string {
	return t('socle', '{purpose}, {by}', { purpose: label(purpose), by: isChannel(channel) ? BY_CHANNEL[channel] : channel })
}

/**
 * May we write to this person, and why?
 *
 * @param choice of the sheet
 */
export function mayWrite(choice: Choice): string {
	return choice.may_write ? allowed(choice) : forbidden(choice)
}

function allowed({ why, claimed_at: on, valid_until: until }: Choice): string {
	if (why === 'member') {
		return t('socle', 'We may write: a message of service to members, who were informed. No consent is needed.')
	}
	return until === 0
		? t('socle', 'We may write: consent of {day}.', { day: day(on) })
		: t('socle', 'We may write: consent of {day}, until {until}.', { day: day(on), until: day(until) })
}

function forbidden(choice: Choice): string {
	const { why, state, since, claimed_at: on, valid_until: until } = choice
	// the address is suppressed because she said no: that is the reason, the list is how it is kept
	const said = why === 'suppressed' && (state === 'withdrawn' || state === 'refused') ? state : why
	switch (said) {
		case 'none': return t('socle', 'We may not write: never asked.')
		case 'unproven': return t('socle', 'We may not write: nothing shows a consent.')
		case 'pending': return t('socle', 'We may not write yet: not confirmed since {day}.', { day: day(since) })
		case 'to_renew': return t('socle', 'We may not write any more: the information notice has changed since the consent of {day}.', { day: day(on) })
		case 'refused': return t('socle', 'We may not write: refusal of {day}.', { day: day(on || since) })
		case 'withdrawn': return t('socle', 'We may not write: consent withdrawn on {day}.', { day: day(on || since) })
		case 'expired': return t('socle', 'We may not write any more: the consent ended on {day}.', { day: day(until || since) })
		case 'invalidated': return t('socle', 'We may not write: the consent was declared invalid on {day}.', { day: day(since) })
		case 'objected': return t('socle', 'We may not write: objection to any contact.')
		case 'restricted': return t('socle', 'We may not write: the card is frozen.')
		case 'under_15': return t('socle', 'We may not write: under 15, and the parents have not agreed.')
		case 'purpose_off': return t('socle', 'We may not write: people are not asked for this any more.')
		case 'unreachable': return unreachable(choice)
		case 'suppressed': return t('socle', 'We may not write: the address is on the opposition list.')
		case 'suppression_secret_missing': return t('socle', 'We may not write to anybody: the secret of the opposition list is missing. Tell the administrator.')
		default: return t('socle', 'We may not write.')
	}
}

function unreachable({ channel }: Choice): string {
	switch (channel) {
		case 'email': return t('socle', 'We may not write: there is no mail address.')
		case 'post': return t('socle', 'We may not write: there is no postal address.')
		default: return t('socle', 'We may not write: there is no telephone number.')
	}
}

/**
 * What happened: "Consent given: Newsletter, by mail".
 *
 * @param event of the ledger
 */
export function title({ action, purpose, channel }: Event): string {
	const what = ACTIONS[action] ?? action
	return purpose === null || channel === null ? what : t('socle', '{what}: {about}', { what, about: about({ purpose, channel }) })
}

/** Events that say nothing of how the person did it. */
const WITHOUT_METHOD = ['invalidated', 'restricted', 'restriction_lifted', 'informed', 'expired', 'lapsed']

/**
 * How it was done, by whom and when it was written down.
 *
 * @param event of the ledger
 */
export function circumstances(event: Event): string {
	const { action, method } = event
	const how = WITHOUT_METHOD.includes(action) ? '' : METHODS[method] ?? method
	return [how, who(event)].filter((part) => part !== '').join(' · ')
}

function who({ method, by_name: name, recorded_at: written }: Event): string {
	const at = moment(written)
	if (name !== null) {
		return t('socle', 'recorded by {name}, {moment}', { name, moment: at })
	}
	return method === 'system'
		? t('socle', 'recorded by Socle, {moment}', { moment: at })
		: t('socle', 'recorded by an account that is gone, {moment}', { moment: at })
}

/**
 * What was done, and what follows from it, for whoever has just recorded it.
 *
 * @param action recorded
 * @param choices what it was about
 */
export function done(action: string, choices: { purpose: string, channel: string }[]): string {
	const what = choices.map(about).join(' · ')
	switch (action) {
		case 'withdrawn': return t('socle', 'Withdrawn at once: {what}. Nothing more will be sent. The person can come back by a new signed paper or a mail, confirmed once more.', { what })
		case 'refused': return t('socle', 'Refusal recorded: {what}. The person can come back by a signed paper or a mail, confirmed once more.', { what })
		case 'invalidated': return t('socle', 'Declared invalid: {what}. Nothing more will be sent.', { what })
		default: return t('socle', 'Recorded: {what}.', { what })
	}
}
