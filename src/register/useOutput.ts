// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'
import type { Wire } from '../api/http.ts'
import type { Criteria } from './criteria.ts'
import type { Extent, Format } from './export.ts'

import { nextTick, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { t } from '../l10n.ts'
import { exportContacts } from './export.ts'
import { everyone } from './useContacts.ts'

/** About 100 pages: more is for a file, not for paper. */
const PRINT_AT_MOST = 5000

/**
 * The list leaves the screen: as a file or on paper.
 *
 * @param criteria of the list
 * @param loaded what the screen has: that much is printed when the browser's own menu is used
 */
export function useOutput(criteria: Ref<Criteria>, loaded: Ref<Wire<'ContactSummary'>[]>) {
	const printed = shallowRef<Wire<'ContactSummary'>[] | null>(null)
	const busy = ref(false)
	const failure = ref('')

	async function attempt(work: () => Promise<void>): Promise<void> {
		busy.value = true
		failure.value = ''
		try {
			await work()
		} catch {
			failure.value = t('socle', 'This did not work. Nothing is lost: check the connection, then try again.')
		} finally {
			busy.value = false
		}
	}

	const exportAs = (format: Format, extent: Extent) => attempt(() => exportContacts(format, extent))

	const print = () => attempt(async () => {
		printed.value = await everyone(criteria.value, PRINT_AT_MOST)
		await nextTick()
		window.print()
	})

	function before(): void {
		printed.value ??= loaded.value
	}
	function after(): void {
		printed.value = null
	}
	onMounted(() => {
		window.addEventListener('beforeprint', before)
		window.addEventListener('afterprint', after)
	})
	onBeforeUnmount(() => {
		window.removeEventListener('beforeprint', before)
		window.removeEventListener('afterprint', after)
	})

	return { printed, busy, failure, exportAs, print }
}
