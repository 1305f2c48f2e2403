// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { ref } from 'vue'
import { Refusal } from '../api/http.ts'
import { t } from '../l10n.ts'

/**
 * Saving something, and saying how it went.
 */
export function useSaved() {
	const busy = ref(false)
	/** What went right, in words. */
	const said = ref('')
	/** What went wrong, in words. */
	const error = ref('')
	/** The field that was refused. */
	const wrong = ref<string | null>(null)

	async function save(work: () => Promise<unknown>): Promise<boolean> {
		busy.value = true
		said.value = ''
		error.value = ''
		wrong.value = null
		try {
			await work()
			said.value = t('socle', 'Saved')
			return true
		} catch (reason) {
			wrong.value = reason instanceof Refusal ? reason.field : null
			error.value = reason instanceof Refusal && reason.message !== ''
				? reason.message
				: t('socle', 'Not saved. Check the connection, then try again.')
			return false
		} finally {
			busy.value = false
		}
	}
	return { busy, said, error, wrong, save }
}
