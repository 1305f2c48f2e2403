// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Field, Value } from './fields.ts'

import { computed, ref, shallowRef } from 'vue'
import { Refusal } from '../api/http.ts'
import { t } from '../l10n.ts'
import { same } from './fields.ts'

/** Where a field's value lives. */
export interface Record {
	value: (field: Field) => Value
	/** Saves it, if it still is what was seen; throws the server's refusal. */
	save: (field: Field, value: Value, seen: Value) => Promise<void>
	reload: () => Promise<void>
}

export interface Conflict {
	mine: Value
	theirs: Value
	/** Who was quicker, and when (Unix time). */
	by: string
	at: number
}

/**
 * One field that is edited in place: read, edit, save, and the two ways out of a conflict. Nothing is overwritten that
 * was not seen.
 *
 * @param field which
 * @param record of the person
 */
export function useField(field: Field, record: Record) {
	const state = ref<'reading' | 'editing' | 'saving' | 'conflict'>('reading')
	const draft = shallowRef<Value>('')
	const error = ref('')
	const conflict = shallowRef<Conflict | null>(null)
	/** What the field held before the last save. */
	const before = shallowRef<Value | null>(null)
	let seen: Value = ''

	function edit(): void {
		seen = record.value(field)
		draft.value = seen
		error.value = ''
		state.value = 'editing'
	}

	function cancel(): void {
		error.value = ''
		conflict.value = null
		state.value = 'reading'
	}

	async function save(): Promise<void> {
		if (state.value === 'saving') {
			return
		}
		if (same(draft.value, seen)) {
			cancel()
			return
		}
		state.value = 'saving'
		error.value = ''
		try {
			await record.save(field, draft.value, seen)
			before.value = seen
			cancel()
		} catch (reason) {
			await refused(reason)
		}
	}

	async function refused(reason: unknown): Promise<void> {
		if (!(reason instanceof Refusal) || reason.reason !== 'conflict') {
			error.value = reason instanceof Refusal && reason.message !== ''
				? reason.message
				: t('socle', 'Not saved. Check the connection, then try again.')
			state.value = 'editing'
			return
		}
		await record.reload()
		const { by, at } = reason.data
		conflict.value = {
			mine: draft.value,
			theirs: record.value(field),
			by: typeof by === 'string' ? by : '',
			at: typeof at === 'number' ? at : 0,
		}
		state.value = 'conflict'
	}

	/** Their value stays. */
	const keepTheirs = cancel

	/** Mine replaces theirs, which has now been seen. */
	async function keepMine(): Promise<void> {
		if (conflict.value !== null) {
			seen = conflict.value.theirs
			draft.value = conflict.value.mine
			await save()
		}
	}

	/** Puts back what was there before the last save; undoing again brings it back. */
	async function undo(): Promise<void> {
		if (before.value !== null) {
			seen = record.value(field)
			draft.value = before.value
			await save()
		}
	}

	const undoable = computed(() => before.value !== null && state.value === 'reading')
	return { state, draft, error, conflict, undoable, edit, cancel, save, keepMine, keepTheirs, undo }
}
