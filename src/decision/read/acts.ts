// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'
import type { Doing } from './doing.ts'

import { del, patch, post } from '../../api/http.ts'
import { t } from '../../l10n.ts'
import { personName, titleOf } from '../words.ts'

/** An act that takes a few words at most: what will happen, who is told, and how it is done. */
export interface PlainAct {
	name: string
	/** What will happen, and who is told; each a paragraph. */
	lead: string[]
	/** What somebody has said, to which this replies. */
	quote?: string
	/** Asks for words. */
	field?: string
	/** Those that are there already. */
	words?: string
	/** Whether it can do without words. */
	optional?: boolean
	button: string
	/** Whether it cannot be undone. */
	grave?: boolean
	said: string
	/** @return null: whether she may still read it is not known */
	run: (words: string) => Promise<Decision | null>
}

/** Who reads a proposal and may advise. */
function readers(decision: Decision): string {
	return decision.private
		? t('socle', 'Only the circle {circle} reads it, for the circle is private.', { circle: decision.circle_name })
		: t('socle', 'All members of the collective can read it, advise and ask.')
}

/**
 * The act that somebody has begun; null where it takes a dialog of its own.
 *
 * @param doing what
 * @param decision with which
 */
export function plainAct(doing: Doing, decision: Decision): PlainAct | null {
	const place = { path: { id: decision.id } }
	const circle = decision.circle_name
	switch (doing.act) {
		case 'propose': return {
			name: t('socle', 'Propose'),
			lead: [
				readers(decision),
				t('socle', 'The people of {circle} are told. They can object with a reason; then it waits until the objection has ended.', { circle }),
				t('socle', 'From then on only whoever has proposed it and the coordination change the text.'),
			],
			button: t('socle', 'Propose'),
			said: t('socle', 'It is proposed.'),
			run: () => post('/decisions/{id}/proposal', place),
		}
		case 'take_back': return {
			name: t('socle', 'Take the proposal back'),
			lead: [t('socle', 'It is a draft again, which only the circle sees and everybody in it can change. Objections, advice and questions stay.')],
			button: t('socle', 'Take back'),
			said: t('socle', 'It is a draft again.'),
			run: () => del('/decisions/{id}/proposal', place),
		}
		case 'withdraw': return {
			name: t('socle', 'Give up'),
			lead: [t('socle', 'It stays in the archive of the circle, which can take it up again. Nobody else sees it any more.')],
			button: t('socle', 'Give up'),
			said: t('socle', 'It is given up. The circle can take it up again.'),
			run: () => post('/decisions/{id}/withdrawal', place),
		}
		case 'restore': return {
			name: t('socle', 'Take up again'),
			lead: [t('socle', 'It is a draft again, which only the circle sees and everybody in it can change.')],
			button: t('socle', 'Take up again'),
			said: t('socle', 'It is a draft again.'),
			run: () => del('/decisions/{id}/withdrawal', place),
		}
		case 'hand_over': return {
			name: t('socle', 'Hand over to {circle}', { circle: decision.parent_name }),
			lead: [
				t('socle', 'It lies outside the perimeter of {circle}: {above} goes on with it, with all that was said about it.', { circle, above: decision.parent_name }),
				...decision.state === 'proposed' ? [t('socle', 'The people of {circle} are told.', { circle: decision.parent_name })] : [],
				t('socle', 'Whoever is not in that circle can no longer change it.'),
			],
			button: t('socle', 'Hand over'),
			said: t('socle', 'It was handed over to {circle}.', { circle: decision.parent_name }),
			run: async () => {
				await post('/decisions/{id}/handover', place)
				return null
			},
		}
		case 'object': return {
			name: t('socle', 'Object'),
			lead: [
				t('socle', 'An objection says which harm the proposal would do to the circle or to what it is for. It is no veto and no matter of taste: it is there to make the proposal better.'),
				t('socle', 'Whoever has written it is told. It is not adopted before your objection has ended.'),
			],
			field: t('socle', 'Which harm would it do?'),
			button: t('socle', 'Object'),
			said: t('socle', 'Your objection is there.'),
			run: (reason) => post('/decisions/{id}/objections', { ...place, body: { reason } }),
		}
		case 'advise': return {
			name: t('socle', 'Advise'),
			lead: [t('socle', 'Everybody who reads the proposal reads your advice.')],
			field: t('socle', 'Your advice'),
			button: t('socle', 'Advise'),
			said: t('socle', 'Your advice is there.'),
			run: (text) => post('/decisions/{id}/advice', { ...place, body: { kind: 'advice', text } }),
		}
		case 'ask': return {
			name: t('socle', 'Ask a question'),
			lead: [t('socle', 'Everybody who reads the proposal reads your question and the answer.')],
			field: t('socle', 'Your question'),
			button: t('socle', 'Ask'),
			said: t('socle', 'Your question is there.'),
			run: (text) => post('/decisions/{id}/advice', { ...place, body: { kind: 'question', text } }),
		}
		case 'answer_advice': return {
			name: t('socle', 'Answer {name}', { name: personName(doing.advice.user_name) }),
			lead: [t('socle', 'Everybody who reads the proposal reads your answer.')],
			quote: doing.advice.text,
			field: t('socle', 'Your answer'),
			words: doing.advice.answer,
			button: t('socle', 'Answer'),
			said: t('socle', 'Your answer is there.'),
			run: (answer) => patch('/decisions/{id}/advice/{advice}', { path: { id: decision.id, advice: doing.advice.id }, body: { answer } }),
		}
		case 'answer': return {
			name: t('socle', 'Answer the objection'),
			lead: [t('socle', '{name} is told, and says then whether the objection can be lifted. Until then nothing is adopted.', { name: personName(doing.objection.user_name) })],
			quote: doing.objection.reason,
			field: t('socle', 'Your answer'),
			words: doing.objection.answer,
			button: t('socle', 'Answer'),
			said: t('socle', 'Your answer is there.'),
			run: (answer) => ended(decision, doing.objection.id, 'answered', answer),
		}
		case 'lift': return {
			name: t('socle', 'Lift the objection to the proposal'),
			lead: [t('socle', 'It stands no longer in the way. It stays to be read, with what was answered.')],
			quote: doing.objection.reason,
			field: t('socle', 'Why it falls away'),
			optional: true,
			button: t('socle', 'Lift'),
			said: t('socle', 'The objection is lifted.'),
			run: (answer) => ended(decision, doing.objection.id, 'lifted', answer),
		}
		case 'reopen': return {
			name: t('socle', 'Hold the objection up'),
			lead: [t('socle', 'The answer is not enough for you: the objection stands in the way again, until it has ended. Whoever has written it is told.')],
			quote: doing.objection.reason,
			button: t('socle', 'Hold up'),
			said: t('socle', 'Your objection stands.'),
			run: () => ended(decision, doing.objection.id, 'open', ''),
		}
		case 'redact': return {
			name: t('socle', 'Redact the name {name}', { name: doing.person.name }),
			lead: [
				t('socle', 'For somebody who asks that her name be erased. In “{title}” it then says that somebody was present, whose name was redacted.', { title: titleOf(decision) }),
				...decision.minutes === null ? [] : [t('socle', 'It goes out of the minutes and of what else was decided at that meeting too.')],
				t('socle', 'The decision itself does not change, and the proof still holds. This cannot be undone: the name is gone for good, from here and from the log.'),
			],
			button: t('socle', 'Redact for good'),
			grave: true,
			said: t('socle', 'The name is redacted.'),
			run: () => post('/decisions/{id}/people/{person}/redaction', { path: { id: decision.id, person: doing.person.id } }),
		}
		default: return null
	}
}

function ended(decision: Decision, objection: number, state: string, answer: string) {
	return patch('/decisions/{id}/objections/{objection}', { path: { id: decision.id, objection }, body: { state, answer } })
}
