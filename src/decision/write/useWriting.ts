// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'
import type { Field, Values } from './values.ts'

import { computed, onBeforeUnmount, reactive, ref, shallowRef, watch } from 'vue'
import { get, patch, Refusal } from '../../api/http.ts'
import { useLoad } from '../../api/useLoad.ts'
import { t } from '../../l10n.ts'
import { forget, keep, kept } from './kept.ts'
import { changed, meet, put, same, toBody, valuesOf } from './values.ts'

/** Milliseconds after the last key. */
const PAUSE = 900
const AGAIN = 10_000

/**
 * A draft while it is written: saved as typed. What does not reach the server stays in the browser and is sent later; what
 * somebody else has written meanwhile comes in, and where both have changed the same, both are kept until she decides.
 *
 * @param id of the draft
 */
export function useWriting(id: number) {
	const decision = shallowRef<Decision | null>(null)
	const values = ref<Values | null>(null)
	/** What the server has of it, as it was typed. */
	let base: Values | null = null
	/** What somebody else has written where I have as well. */
	const theirs = reactive<Partial<Values>>({})
	/** Why a field was not taken, in words. */
	const wrong = reactive<Partial<Record<Field, string>>>({})
	const refused: Partial<Values> = {}
	const status = ref('')
	/** Why nothing is saved any more. */
	const failure = ref('')
	let timer: ReturnType<typeof setTimeout> | undefined
	let saving: Promise<void> | null = null

	const { error, load } = useLoad(async () => {
		const now = await get('/decisions/{id}', { path: { id } })
		const there = valuesOf(now)
		const found = kept(id)
		decision.value = now
		base = there
		values.value = structuredClone(there)
		if (found !== null) {
			receive(found.base, found.mine, there)
			status.value = t('socle', 'What you had typed without a connection is back.')
		}
		return now
	})

	/** Mine and theirs become one; what both have changed waits for her. */
	function receive(before: Values, mine: Values, there: Values): void {
		const { merged, conflicts } = meet(before, mine, there)
		base = there
		values.value = structuredClone(merged)
		for (const field of conflicts) {
			Object.assign(theirs, { [field]: there[field] })
		}
	}

	/** What is to be sent: changed, not refused as it is, and not waiting for her to decide. */
	function pending(): Field[] {
		const [before, now] = [base, values.value]
		return before === null || now === null
			? []
			: changed(before, now).filter((field) => !(field in theirs) && (!(field in refused) || !same({ ...now, ...refused }, now, field)))
	}

	async function save(): Promise<void> {
		clearTimeout(timer)
		while (saving !== null) {
			await saving
		}
		saving = attempt()
		await saving
		saving = null
	}

	async function attempt(): Promise<void> {
		const fields = pending()
		const now = values.value
		if (fields.length === 0 || now === null || decision.value === null || failure.value !== '') {
			return
		}
		const sent: Values = JSON.parse(JSON.stringify(now))
		status.value = t('socle', 'Saving …')
		try {
			const answer = await patch('/decisions/{id}', { path: { id }, body: { version: decision.value.version, ...toBody(sent, fields) } })
			decision.value = answer
			for (const field of fields) {
				if (base !== null) {
					put(base, sent, field)
				}
				delete wrong[field]
				delete refused[field]
			}
			settle()
		} catch (reason) {
			await failed(reason, sent, fields)
		}
	}

	function settle(): void {
		const left = base !== null && values.value !== null && changed(base, values.value).length > 0
		if (!left) {
			forget(id)
		}
		status.value = Object.keys(wrong).length > 0 ? t('socle', 'Saved, but for what is marked') : t('socle', 'Saved')
	}

	async function failed(reason: unknown, sent: Values, fields: Field[]): Promise<void> {
		status.value = ''
		if (!(reason instanceof Refusal) || reason.status >= 500 || reason.status === 429) {
			status.value = t('socle', 'No connection. What you type stays in this browser, and is saved as soon as it is back.')
			timer = setTimeout(save, AGAIN)
			return
		}
		const field = fields.find((one) => one === reason.field)
		if (reason.status === 400 && field !== undefined) {
			wrong[field] = reason.message
			Object.assign(refused, { [field]: sent[field] })
			return attempt()
		}
		if (reason.reason === 'conflict') {
			return again()
		}
		failure.value = reason.message || t('socle', 'This draft is no longer there, or no longer yours to write. What you typed stays below: copy it.')
	}

	/** Somebody else has saved: her changes come in, and mine stay. */
	async function again(): Promise<void> {
		try {
			const now = await get('/decisions/{id}', { path: { id } })
			if (base !== null && values.value !== null) {
				decision.value = now
				receive(base, values.value, valuesOf(now))
				status.value = t('socle', 'Somebody else has written here as well. Nothing is lost.')
				await attempt()
			}
		} catch {
			timer = setTimeout(save, AGAIN)
		}
	}

	/** Mine stays, or theirs does. */
	async function decide(field: Field, hers: boolean): Promise<void> {
		if (hers && values.value !== null) {
			Object.assign(values.value, { [field]: theirs[field] })
		}
		delete theirs[field]
		await save()
	}

	watch(values, (now) => {
		clearTimeout(timer)
		if (now === null || base === null) {
			return
		}
		for (const field of Object.keys(wrong) as Field[]) {
			if (!same({ ...now, ...refused }, now, field)) {
				delete wrong[field]
			}
		}
		if (changed(base, now).length > 0) {
			keep(id, { base, mine: now })
			timer = setTimeout(save, PAUSE)
		}
	}, { deep: true })

	const online = () => void save()
	window.addEventListener('online', online)
	onBeforeUnmount(() => {
		window.removeEventListener('online', online)
		clearTimeout(timer)
	})

	const conflicts = computed(() => Object.keys(theirs) as Field[])
	/** Whether all that was typed is with the server. */
	const isSaved = () => pending().length === 0 && conflicts.value.length === 0 && Object.keys(wrong).length === 0

	return { decision, values, theirs, conflicts, wrong, status, failure, error, load, save, decide, isSaved }
}
