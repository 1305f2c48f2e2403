// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Choice, Outcome } from './evening.ts'
import type { Form, Progress, Setting } from './saving.ts'

import { computed, onScopeDispose, ref } from 'vue'
import { del, post, Refusal } from '../api/http.ts'
import { detached, isSame } from '../evidence/proof.ts'
import { t } from '../l10n.ts'
import { fullName } from '../register/words.ts'
import { mistakable, outcome, written } from './evening.ts'
import { send, UNSENT } from './saving.ts'

/** One form of the evening, as its list shows it. What was typed is kept until the server has it, and no longer. */
export interface Line {
	key: number
	name: string
	state: 'waiting' | 'sending' | 'saved' | 'refused' | 'offline' | 'mistaken'
	/** Why it was not saved, in words. */
	problem: string
	contact: number | null
	outcome: Outcome
	/** What can still be taken back. */
	mistakable: Choice[]
}

/** A form that comes back, with what is done of it already. */
export interface Kept {
	form: Form
	setting: Setting
	progress: Progress
}

/** Nextcloud does not know who this is any more: the session has ended. */
const isLoggedOut = (reason: unknown) => reason instanceof Refusal && (reason.status === 401 || reason.status === 412)

/** The server did not say no: it could not be reached, is busy, or has to know again who this is. */
function isPassing(reason: unknown): boolean {
	return !(reason instanceof Refusal) || reason.status >= 500 || reason.status === 423 || reason.status === 429 || isLoggedOut(reason)
}

function inWords(reason: unknown): string {
	if (isLoggedOut(reason)) {
		return t('socle', 'You are logged out. Keep this page open, log in again in another tab, then try again here.')
	}
	return reason instanceof Refusal ? reason.message : ''
}

/** What was sent for a form that has been corrected since: this paper does not show it any more, or not of her. */
async function discard({ contact, evidence }: Progress): Promise<void> {
	if (contact !== null && evidence !== null) {
		await del('/contacts/{id}/evidences/{evidence}', { path: { id: contact, evidence } }).catch(() => undefined)
	}
}

/** What is done already need not be done again, unless the correction is about it. */
function goOn(form: Form, earlier: Kept | null): Progress {
	if (earlier === null) {
		return { ...UNSENT }
	}
	const { progress } = earlier
	const samePerson = form.person.id === earlier.form.person.id
	if (samePerson && isSame(form.proof, earlier.form.proof)) {
		return { ...progress, completed: false }
	}
	discard(progress)
	return samePerson ? { ...progress, completed: false, evidence: null } : { ...UNSENT }
}

/**
 * The forms of an evening, sent one after the other while the next one is being typed. All of it is in the memory of this
 * page: what forty people wrote is not left on a device that others use. Whoever leaves is warned.
 */
export function useEvening() {
	const lines = ref<Line[]>([])
	const kept = new Map<number, Kept>()
	let counter = 0
	let running = false

	const unsaved = computed(() => lines.value.filter(({ state }) => state !== 'saved' && state !== 'mistaken').length)
	const saved = computed(() => lines.value.filter(({ state }) => state === 'saved').length)
	const offline = computed(() => lines.value.some(({ state }) => state === 'offline'))

	async function sendLine(line: Line, { form, setting, progress }: Kept): Promise<void> {
		line.state = 'sending'
		line.problem = ''
		try {
			const sheet = await send(form, setting, progress)
			line.outcome = outcome(sheet, form.choices)
			line.mistakable = mistakable(sheet, form.choices)
			line.state = 'saved'
			kept.delete(line.key)
		} catch (reason) {
			line.state = isPassing(reason) ? 'offline' : 'refused'
			line.problem = inWords(reason)
		}
		line.contact = progress.contact
	}

	const next = () => lines.value.findLast(({ state }) => state === 'waiting')

	/** In the order in which they were entered; when one does not get through, those behind it wait. */
	async function run(): Promise<void> {
		if (running) {
			return
		}
		running = true
		for (let line = next(); line !== undefined; line = next()) {
			const what = kept.get(line.key)
			if (what === undefined) {
				break
			}
			await sendLine(line, what)
			if (line.state === 'offline') {
				break
			}
		}
		running = false
	}

	/**
	 * @param form as entered: nothing of it is shown any more once it is here
	 * @param setting of the evening
	 * @param earlier the form that this one corrects
	 * @throws what cutting the picture throws
	 */
	async function add(form: Form, setting: Setting, earlier: Kept | null = null): Promise<void> {
		const key = ++counter
		const proof = await detached(form.proof)
		kept.set(key, { form: { ...form, proof }, setting: { ...setting }, progress: goOn(form, earlier) })
		lines.value.unshift({
			key,
			name: fullName(form.person),
			state: 'waiting',
			problem: '',
			contact: form.person.id,
			outcome: 'granted',
			mistakable: [],
		})
		run()
	}

	function retry(): void {
		for (const line of lines.value) {
			if (line.state === 'offline') {
				line.state = 'waiting'
			}
		}
		run()
	}

	/**
	 * Takes a form that was not saved out of the list, to be corrected. Who is in the register by now is not written down twice.
	 *
	 * @param line of the list
	 */
	function takeBack(line: Line): Kept | null {
		const what = kept.get(line.key)
		if (what === undefined || line.state === 'sending') {
			return null
		}
		kept.delete(line.key)
		lines.value = lines.value.filter(({ key }) => key !== line.key)
		const { form, progress } = what
		return progress.contact === null ? what : { ...what, form: { ...form, person: written(form.person, progress.contact) } }
	}

	/**
	 * It was entered wrongly: nothing holds by it any more. The ledger says both.
	 *
	 * @param line of the list
	 * @param setting of the evening
	 */
	async function mistake(line: Line, setting: Setting): Promise<void> {
		if (line.contact === null) {
			return
		}
		line.problem = ''
		try {
			await post('/contacts/{id}/consents', {
				path: { id: line.contact },
				body: {
					action: 'invalidated',
					method: 'paper',
					choices: line.mistakable,
					claimed_at: setting.day ?? Math.floor(Date.now() / 1000),
					evidence: null,
					notice: null,
				},
			})
			line.state = 'mistaken'
			line.mistakable = []
		} catch (reason) {
			line.problem = reason instanceof Refusal && reason.message !== ''
				? reason.message
				: t('socle', 'Not saved. Check the connection, then try again.')
		}
	}

	window.addEventListener('online', retry)
	onScopeDispose(() => window.removeEventListener('online', retry))

	return { lines, unsaved, saved, offline, add, retry, takeBack, mistake }
}
