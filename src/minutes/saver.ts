// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Clash, Fields, Joiner } from './merge.ts'

import { reactive } from 'vue'
import { Refusal } from '../api/http.ts'
import { merge, same } from './merge.ts'

export interface Remote {
	fields: Fields
	version: number
}

/** What was typed and is not on the server yet, as it is kept on the device. */
export interface Unsaved {
	/** What the server had where something else was typed. */
	base: Fields
	mine: Fields
}

export interface Source {
	read: () => Promise<Remote>
	/** Throws the server's refusal; a `conflict` where somebody else has written meanwhile. `written` where it was not all that changed. */
	write: (fields: Fields, changed: string[], version: number) => Promise<Remote & { written?: string[] }>
}

/** How often somebody else may be faster, one time after the other. */
const TRIES = 5

/** The server, or the session, is not well: the same may be taken later. */
const isPassing = ({ status }: Refusal) => status >= 500 || [401, 412, 423, 429].includes(status)

/**
 * One thing that is saved as it is typed. Nothing that was typed is ever replaced by what somebody else has written, unless she
 * says so.
 *
 * @param source where it lives
 * @param start as the server has it
 * @param unsaved what was typed before, and not saved
 * @param join for fields that are lists
 */
export function createSaver(source: Source, start: Remote, unsaved: Unsaved | null = null, join: (field: string) => Joiner | undefined = () => undefined) {
	const state = reactive({
		fields: { ...start.fields } as Fields,
		version: start.version,
		clashes: [] as Clash[],
		/** Why the server does not take it, and of which field that is. */
		refusal: '',
		refused: null as string | null,
	})
	let base: Fields = { ...start.fields }

	function rebase(remote: Remote): void {
		const { merged, clashes } = merge(base, state.fields, remote.fields, join)
		base = { ...remote.fields }
		state.fields = merged
		state.version = remote.version
		state.clashes = [...clashes, ...state.clashes.filter(({ field }) => !clashes.some((clash) => clash.field === field) && !same(merged[field], base[field]))]
	}

	const isClashing = (field: string) => state.clashes.some((clash) => clash.field === field)
	/** What is not on the server yet. */
	const dirty = () => Object.keys(state.fields).filter((field) => !same(state.fields[field], base[field]))

	function set(field: string, value: string): void {
		state.fields[field] = value
		state.refusal = ''
		state.refused = null
	}

	/** Mine stays, and is written over what I have seen now; or theirs does. */
	function resolve(field: string, whose: 'mine' | 'theirs'): void {
		const clash = state.clashes.find((one) => one.field === field)
		state.clashes = state.clashes.filter((one) => one.field !== field)
		if (clash !== undefined && whose === 'theirs') {
			set(field, clash.theirs)
		}
	}

	/** Writes what can be written; throws where the server cannot be reached. */
	async function send(): Promise<void> {
		for (let attempt = 0; attempt < TRIES; attempt++) {
			const changed = dirty().filter((field) => !isClashing(field))
			if (changed.length === 0 || state.refusal !== '') {
				return
			}
			// what clashes stays on the server as it is
			const sent = { ...state.fields }
			for (const { field, theirs } of state.clashes) {
				sent[field] = theirs
			}
			try {
				const remote = await source.write(sent, changed, state.version)
				base = { ...base, ...Object.fromEntries((remote.written ?? changed).map((field) => [field, sent[field] ?? ''])) }
				rebase(remote)
				return
			} catch (error) {
				if (!(error instanceof Refusal) || isPassing(error)) {
					throw error
				}
				if (error.reason !== 'conflict') {
					state.refusal = error.message === '' ? error.reason : error.message
					state.refused = error.field
					return
				}
				rebase(await source.read())
			}
		}
	}

	function unsavedNow(): Unsaved | null {
		const fields = dirty()
		return fields.length === 0
			? null
			: {
					base: Object.fromEntries(fields.map((field) => [field, base[field] ?? ''])),
					mine: Object.fromEntries(fields.map((field) => [field, state.fields[field] ?? ''])),
				}
	}

	if (unsaved !== null) {
		base = { ...base, ...unsaved.base }
		state.fields = { ...base, ...unsaved.mine }
		rebase(start)
	}
	return { state, set, send, resolve, rebase, dirty, unsaved: unsavedNow }
}

export type Saver = ReturnType<typeof createSaver>
