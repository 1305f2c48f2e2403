// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { ComputedRef, Ref, ShallowRef } from 'vue'
import type { Preview, Summary } from './desk.ts'
import type { Column, Target } from './guess/targets.ts'
import type { Told } from './reader/table.ts'
import type { Choices } from './rows/canonical.ts'

import { computed, reactive, ref, shallowRef } from 'vue'
import { isUsable } from './guess/columns.ts'
import { MANY } from './guess/targets.ts'
import { Reading } from './reading.ts'

export interface Origin {
	name: string
	provenance: string
	provenance_name: string
	basis: string
	keep_unreadable: boolean
}

export interface Draft {
	fileName: Ref<string>
	preview: ShallowRef<Preview | null>
	/** Why the file does not come in. */
	problem: ShallowRef<unknown>
	busy: Ref<boolean>
	columns: ShallowRef<Column[]>
	conflicts: ShallowRef<string[]>
	couples: Ref<boolean>
	summary: ShallowRef<Summary | null>
	origin: Origin
	usable: ComputedRef<boolean>
	open: (content: Blob | string, name: string) => Promise<void>
	correct: (told: Told) => Promise<void>
	choose: (index: number, target: Target) => void
	/** Of a column of whole names: which of the two comes first. */
	order: (index: number, familyFirst: boolean) => void
	summarise: () => Promise<void>
	chunks: () => AsyncGenerator<Uint8Array<ArrayBuffer>>
	/** Forgets the file and everything said about it. */
	clear: () => void
}

const blank = (): Origin => ({ name: '', provenance: '', provenance_name: '', basis: 'to_establish', keep_unreadable: false })

function makeDraft(): Draft {
	const fileName = ref('')
	const preview = shallowRef<Preview | null>(null)
	const problem = shallowRef<unknown>(null)
	const busy = ref(false)
	const columns = shallowRef<Column[]>([])
	const conflicts = shallowRef<string[]>([])
	const couples = ref(true)
	const summary = shallowRef<Summary | null>(null)
	const origin = reactive(blank())
	const told: Told = {}
	let reading: Reading | null = null
	/** An answer that a newer question overtook is dropped. */
	let turn = 0

	async function show(ask: (reader: Reading) => Promise<Preview>): Promise<void> {
		const mine = ++turn
		busy.value = true
		problem.value = null
		summary.value = null
		try {
			reading ??= new Reading()
			const read = await ask(reading)
			if (mine === turn) {
				preview.value = read
				columns.value = read.columns
				conflicts.value = read.conflicts
			}
		} catch (reason) {
			if (mine === turn) {
				problem.value = reason
			}
		} finally {
			busy.value = mine === turn ? false : busy.value
		}
	}

	function clear(): void {
		turn++
		reading?.close()
		reading = null
		preview.value = null
		problem.value = null
		summary.value = null
		busy.value = false
		fileName.value = ''
		couples.value = true
		Object.assign(origin, blank())
		Object.keys(told).forEach((key) => Reflect.deleteProperty(told, key))
	}

	function choices(): Choices {
		return { columns: columns.value, canonical: preview.value?.canonical ?? false, couples: couples.value }
	}

	return {
		fileName,
		preview,
		problem,
		busy,
		columns,
		conflicts,
		couples,
		summary,
		origin,
		usable: computed(() => preview.value !== null && conflicts.value.length === 0 && isUsable(columns.value)),
		async open(content, name) {
			clear()
			fileName.value = name
			origin.name = name.replace(/\.\w{2,4}$/, '')
			await show((reader) => reader.open(content))
		},
		async correct(correction) {
			// Another sheet or encoding is another table: what was said of its rows and signs no longer holds.
			if (correction.sheet !== undefined || correction.encoding !== undefined) {
				Reflect.deleteProperty(told, 'header')
			}
			Object.assign(told, correction)
			await show((reader) => reader.read(told))
		},
		choose(index, target) {
			conflicts.value = []
			summary.value = null
			columns.value = chosen(columns.value, index, target)
		},
		order(index, familyFirst) {
			columns.value = columns.value.map((column) => column.index === index ? { ...column, familyFirst } : column)
		},
		async summarise() {
			const mine = turn
			const asked = choices()
			summary.value = null
			const found = await reading?.summarise(asked) ?? null
			if (mine === turn && asked.columns === columns.value && asked.couples === couples.value) {
				summary.value = found
			}
		},
		chunks() {
			if (reading === null) {
				throw new Error('No file is open')
			}
			return reading.chunks(choices())
		},
		clear,
	}
}

/**
 * The columns after a choice: what only one column can be is taken from the other one.
 *
 * @param columns as they were
 * @param index of the column chosen for
 * @param target what it becomes
 */
export function chosen(columns: Column[], index: number, target: Target): Column[] {
	return columns.map((column) => {
		if (column.index === index) {
			return column.locked ? column : { ...column, target, refused: null }
		}
		return column.target === target && !MANY.includes(target) ? { ...column, target: 'ignore', refused: 'duplicate' } : column
	})
}

let draft: Draft | null = null

/** The one list that is being brought in this tab; it outlives the pages of the wizard. */
export function useDraft(): Draft {
	draft ??= makeDraft()
	return draft
}
