// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { ref } from 'vue'
import { get, Refusal } from '../api/http.ts'
import { useLoad } from '../api/useLoad.ts'
import { t } from '../l10n.ts'

export type Key = Wire<'Key'>
export type Holder = Wire<'KeyHolder'>

/** The register of keys, and what is done to it. */
export function useKeys() {
	const { data, error, load } = useLoad(() => get('/keys'))
	const busy = ref(false)
	/** What was done, in words. */
	const said = ref('')
	/** Why it was not. */
	const failure = ref('')

	/**
	 * Does something, and shows the register as it is then.
	 *
	 * @param work what the server is asked
	 * @param done what to say once it is done
	 */
	async function act(work: () => Promise<unknown>, done: string): Promise<void> {
		busy.value = true
		said.value = ''
		failure.value = ''
		try {
			await work()
			await load()
			said.value = done
		} catch (reason) {
			failure.value = reason instanceof Refusal && reason.message !== '' ? reason.message : t('socle', 'Not saved. Check the connection, then try again.')
		} finally {
			busy.value = false
		}
	}

	/** A dialog has done it: shows the register as it is then. */
	async function done(words: string): Promise<void> {
		failure.value = ''
		await load()
		said.value = words
	}

	return { data, error, load, busy, said, failure, act, done }
}
