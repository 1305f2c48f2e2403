// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Minutes } from './agenda.ts'
import type { Decision } from './decision.ts'
import type { Remote, Saver } from './saver.ts'

import { computed, onScopeDispose, ref, shallowReactive, shallowRef, watch } from 'vue'
import { get, patch, post, Refusal } from '../api/http.ts'
import { flatten, itemsOf, joiner, keysOf, newKey } from './agenda.ts'
import { bodyOf, EMPTY, fieldsOf } from './decision.ts'
import { keep, kept } from './keeping.ts'
import { createSaver } from './saver.ts'

/** After the last key that was pressed, in milliseconds. */
const PAUSE = 700
const FIRST_RETRY = 3000
const LONGEST_RETRY = 60_000

/** The decision of a point: on the server once it has an identifier. */
export interface Part {
	saver: Saver
	decision: Decision | null
}

/**
 * Minutes that are being written: saved as they are typed, kept on the device until they are.
 *
 * @param start as the server has them
 */
export function useMinutes(start: Minutes) {
	const id = start.id
	const minutes = shallowRef(start)
	const offline = ref(false)
	const sending = ref(false)
	const parts = shallowReactive(new Map<string, Part>())
	const stored = kept(id)
	const remoteOf = (given: Minutes): Remote => ({ fields: flatten(given), version: given.version })

	const head = createSaver({
		read: async () => took(await get('/minutes/{id}', { path: { id } })),
		write: async (fields, changed, version) => took(await patch('/minutes/{id}', {
			path: { id },
			body: {
				version,
				...changed.includes('title') ? { title: fields.title ?? '' } : {},
				...changed.includes('held_on') ? { held_on: fields.held_on ?? '' } : {},
				...changed.includes('people') ? { people: JSON.parse(fields.people ?? '[]') } : {},
				...changed.some((field) => field === 'order' || field.includes('.')) ? { items: itemsOf(fields) } : {},
			},
		})),
	}, remoteOf(start), stored.minutes, joiner)

	/** Whatever the server says of the minutes says what decisions there are. */
	function took(given: Minutes): Remote {
		minutes.value = given
		for (const { key, decision } of given.items) {
			const found = given.decisions.find((one) => one.id === decision)
			const part = parts.get(key)
			if (found !== undefined && part === undefined) {
				parts.set(key, aPart(key, found))
			} else if (found !== undefined && part !== undefined) {
				parts.set(key, { ...part, decision: found })
				part.saver.rebase({ fields: fieldsOf(found), version: found.version })
			}
		}
		return remoteOf(given)
	}

	function aPart(key: string, decision: Decision | null, unsaved = stored.decisions[key] ?? null): Part {
		const version = decision?.version ?? 0
		const tell = (given: Decision): Remote => {
			const known = parts.get(key)
			if (known !== undefined) {
				parts.set(key, { ...known, decision: given })
			}
			return { fields: fieldsOf(given), version: given.version }
		}
		const now = () => parts.get(key)?.decision ?? null
		const saver: Saver = createSaver({
			read: async () => tell(await get('/decisions/{id}', { path: { id: now()?.id ?? 0 } })),
			async write(fields, changed, seen) {
				const known = now()
				if (known === null) {
					head.rebase(took(await post('/minutes/{id}/decisions', { path: { id }, body: { item: key, title: fields.title ?? '' } })))
					const made = now()
					return { fields: made === null ? EMPTY : fieldsOf(made), version: made?.version ?? seen, written: made === null ? [] : ['title'] }
				}
				return tell(await patch('/decisions/{id}', { path: { id: known.id }, body: { version: seen, ...bodyOf(fields, changed) } }))
			},
		}, { fields: decision === null ? EMPTY : fieldsOf(decision), version }, unsaved)
		return { saver, decision }
	}

	const unsaved = () => ({
		minutes: head.unsaved(),
		decisions: Object.fromEntries([...parts].filter(([key]) => keysOf(head.state.fields).includes(key)).map(([key, { saver }]) => [key, saver.unsaved()])),
	})

	let timer: ReturnType<typeof setTimeout> | undefined
	let wait = FIRST_RETRY
	let flushing: Promise<void> | null = null

	async function sendAll(): Promise<void> {
		await head.send()
		const known = new Set(minutes.value.items.map(({ key }) => key))
		for (const [key] of parts) {
			const part = parts.get(key)
			// a decision needs the point that it is of; twice: first it is made, then the rest of it is said
			for (let times = 0; times < 2 && part !== undefined && known.has(key); times++) {
				await part.saver.send()
			}
		}
	}

	/** Sends all that is not sent yet. Never throws: what cannot be sent waits. */
	function flush(): Promise<void> {
		clearTimeout(timer)
		flushing ??= (async () => {
			sending.value = true
			try {
				await sendAll()
				offline.value = false
				wait = FIRST_RETRY
			} catch (error) {
				offline.value = !(error instanceof Refusal)
				wait = Math.min(LONGEST_RETRY, wait * 2)
				timer = setTimeout(flush, wait)
			} finally {
				sending.value = false
				flushing = null
				keep(id, unsaved())
			}
		})()
		return flushing
	}

	/** Something was typed. */
	function touched(): void {
		keep(id, unsaved())
		clearTimeout(timer)
		timer = setTimeout(async () => {
			await flushing
			await flush()
		}, PAUSE)
	}

	took(start)
	for (const [key, left] of Object.entries(stored.decisions)) {
		if (left !== null && !parts.has(key)) {
			parts.set(key, aPart(key, null))
		}
	}

	const shown = computed(() => keysOf(head.state.fields))
	const all = computed(() => [head, ...[...parts].filter(([key]) => shown.value.includes(key)).map(([, { saver }]) => saver)])
	const saved = computed(() => all.value.every((saver) => saver.dirty().length === 0))
	const clashing = computed(() => all.value.some((saver) => saver.state.clashes.length > 0))
	const refusal = computed(() => all.value.find((saver) => saver.state.refusal !== '')?.state.refusal ?? '')

	/** Everything that can be is on the server. */
	async function settle(): Promise<boolean> {
		await flushing
		await flush()
		return saved.value
	}

	function decide(key: string): void {
		const part = aPart(key, null, null)
		parts.set(key, part)
		part.saver.set('title', head.state.fields[`${key}.title`] ?? '')
		touched()
	}

	function addItem(title: string): string {
		const key = newKey()
		for (const [field, value] of Object.entries({ title, notes: '', decision: '' })) {
			head.state.fields[`${key}.${field}`] = value
		}
		head.set('order', [...keysOf(head.state.fields), key].join(' '))
		touched()
		return key
	}

	function back(): void {
		flush()
	}

	window.addEventListener('online', back)
	window.addEventListener('pagehide', back)
	onScopeDispose(() => {
		window.removeEventListener('online', back)
		window.removeEventListener('pagehide', back)
		flush()
	})
	watch(clashing, (is) => is || touched())
	if (!saved.value) {
		touched()
	}
	return { minutes, head, parts, shown, saved, sending, offline, clashing, refusal, touched, settle, decide, addItem, took: (given: Minutes) => head.rebase(took(given)) }
}

export type Writing = ReturnType<typeof useMinutes>
