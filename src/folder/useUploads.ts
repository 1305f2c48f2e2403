// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Pieces } from './pieces.ts'

import { getCanonicalLocale } from '@nextcloud/l10n'
import { computed, reactive, ref } from 'vue'
import { Refusal } from '../api/http.ts'
import { t } from '../l10n.ts'
import { upload } from './dav.ts'
import { freeName, join } from './documents.ts'
import { discard, needsPieces, uploadInPieces } from './pieces.ts'

export interface Upload {
	key: number
	file: File
	/** It may get another name than it has on the device. */
	name: string
	folder: string
	replace: boolean
	state: 'waiting' | 'asking' | 'running' | 'done' | 'failed' | 'cancelled'
	sent: number
	/** What has come in of a large file. */
	pieces: Pieces | null
	error: string
	stop: AbortController
}

export type Answer = 'replace' | 'both' | 'skip'

/**
 * Files on their way into a folder, one after the other.
 *
 * @param taken the names in the folder that is open
 * @param arrived called when something has come in
 */
export function useUploads(taken: () => string[], arrived: () => void) {
	const uploads = reactive<Upload[]>([])
	const said = ref('')
	let counter = 0
	let busy = false

	/** The one that waits for an answer: its name is taken. */
	const asking = computed(() => uploads.find(({ state }) => state === 'asking') ?? null)
	const running = computed(() => uploads.some(({ state }) => state === 'running' || state === 'waiting' || state === 'asking'))

	function add(folder: string, files: File[]): void {
		const names = taken().map((name) => name.toLocaleLowerCase(getCanonicalLocale()))
		for (const file of files) {
			const isTaken = names.includes(file.name.toLocaleLowerCase(getCanonicalLocale()))
			uploads.push({ key: counter++, file, name: file.name, folder, replace: false, state: isTaken ? 'asking' : 'waiting', sent: 0, pieces: null, error: '', stop: new AbortController() })
		}
		next()
	}

	function answer(one: Upload, choice: Answer): void {
		one.replace = choice === 'replace'
		one.name = choice === 'both' ? freeName(one.file.name, [...taken(), ...uploads.filter((other) => other !== one).map(({ name }) => name)]) : one.name
		one.state = choice === 'skip' ? 'cancelled' : 'waiting'
		if (choice === 'skip' && one.pieces !== null) {
			discard(one.pieces)
		}
		next()
	}

	function cancel(one: Upload): void {
		one.stop.abort()
		one.state = 'cancelled'
		next()
	}

	/** Those that are over leave the list. */
	function clear(): void {
		uploads.splice(0, uploads.length, ...uploads.filter(({ state }) => state === 'waiting' || state === 'running' || state === 'asking'))
	}

	function retry(one: Upload): void {
		Object.assign(one, { state: 'waiting', error: '', sent: 0, stop: new AbortController() })
		next()
	}

	async function next(): Promise<void> {
		const one = busy ? undefined : uploads.find(({ state }) => state === 'waiting')
		if (one === undefined) {
			return
		}
		busy = true
		one.state = 'running'
		try {
			await send(one)
			one.state = 'done'
			said.value = t('socle', '{name} is there.', { name: one.name })
			arrived()
		} catch (error) {
			fail(one, error)
		} finally {
			busy = false
			next()
		}
	}

	function send(one: Upload): Promise<void> {
		const path = join(one.folder, one.name)
		const progress = (bytes: number) => {
			one.sent = bytes
		}
		const keep = (pieces: Pieces | null) => {
			one.pieces = pieces
		}
		return needsPieces(one.file)
			? uploadInPieces(path, one.file, one.replace, one.stop.signal, progress, one.pieces, keep)
			: upload(path, one.file, one.replace, one.stop.signal, progress)
	}

	function fail(one: Upload, error: unknown): void {
		if (one.stop.signal.aborted) {
			one.state = 'cancelled'
		} else if (error instanceof Refusal && error.status === 412) {
			// somebody else was quicker
			one.state = 'asking'
		} else {
			one.state = 'failed'
			one.error = error instanceof Refusal && error.message !== '' ? error.message : t('socle', 'The connection broke off.')
		}
	}

	return { uploads, asking, running, said, add, answer, cancel, clear, retry }
}
