// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'
import type { Method } from './possible.ts'

import { ref } from 'vue'
import { del, get, post, put, Refusal } from '../api/http.ts'
import { useLoad } from '../api/useLoad.ts'
import { t } from '../l10n.ts'
import { tell } from '../register/news.ts'
import { done } from './sentences.ts'
import { isChannel, isState } from './words.ts'

type Pair = { purpose: string, channel: string }

/** What goes with a yes: when it was said, what shows it, what had been read. */
export interface Act {
	/** Unix time; null: now. */
	at: number | null
	evidence: number | null
	/** null: the notice that holds now. */
	notice: number | null
}

const NOTHING: Act = { at: null, evidence: null, notice: null }
const now = () => Math.floor(Date.now() / 1000)

/**
 * What went wrong, in words.
 *
 * @param reason as caught
 */
export function inWords(reason: unknown): string {
	return reason instanceof Refusal && reason.message !== ''
		? reason.message
		: t('socle', 'Not saved. Check the connection, then try again.')
}

/**
 * The consents of the person whom the side panel shows.
 *
 * @param contactId whose
 * @param changed called after anything was recorded: the card may say something else now
 */
export function useConsents(contactId: number, changed: () => void) {
	const { data: sheet, error, load } = useLoad(() => get('/contacts/{id}/consents', { path: { id: contactId } }))
	/** What was recorded, in words. */
	const said = ref('')
	/** What went wrong, in words. */
	const failure = ref('')
	const busy = ref(false)
	/** Counts the events, for the history. */
	const events = ref(0)

	function show(answer: Wire<'ConsentSheet'>): void {
		sheet.value = answer
		tell({
			of: contactId,
			consents: answer.choices.flatMap(({ purpose, channel, state }) => isChannel(channel) && isState(state) ? [{ purpose, channel, state }] : []),
		})
	}

	/** Records all of it or nothing; throws the server's refusal. */
	async function record(action: string, method: Method, choices: Pair[], act: Act = NOTHING): Promise<void> {
		const pairs = choices.map(({ purpose, channel }) => ({ purpose, channel }))
		show(await post('/contacts/{id}/consents', {
			path: { id: contactId },
			body: { action, method, choices: pairs, claimed_at: act.at ?? now(), evidence: act.evidence, notice: act.notice },
		}))
		said.value = done(action, pairs)
		events.value++
		changed()
	}

	/** The same in one gesture, where there is no form that would say what went wrong. */
	async function attempt(work: () => Promise<void>): Promise<void> {
		busy.value = true
		said.value = ''
		failure.value = ''
		try {
			await work()
		} catch (reason) {
			failure.value = inWords(reason)
		} finally {
			busy.value = false
		}
	}

	async function about(work: Promise<Wire<'Contact'>>, words: string): Promise<void> {
		tell({ saved: await work })
		said.value = words
		events.value++
		changed()
		await load()
	}

	const path = { id: contactId }
	return {
		sheet,
		error,
		load,
		said,
		failure,
		busy,
		events,
		record,
		quickly: (action: string, method: Method, choice: Pair) => attempt(() => record(action, method, [choice])),
		object: (method: Method) => about(
			put('/contacts/{id}/objection', { path, body: { method, claimed_at: now() } }),
			t('socle', 'Objection recorded. Nothing more will be sent to this person, on any basis.'),
		),
		liftObjection: (method: Method, { at, evidence }: Act) => about(
			del('/contacts/{id}/objection', { path, query: { method, claimed_at: at ?? now(), evidence: evidence ?? 0 } }),
			t('socle', 'Objection lifted. What was withdrawn before stays withdrawn.'),
		),
		inform: () => attempt(() => about(
			put('/contacts/{id}/informed', { path }),
			t('socle', 'Recorded: this person was informed of what is done with the data.'),
		)),
	}
}
