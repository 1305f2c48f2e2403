// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'
import type { Wire } from '../api/http.ts'
import type { Criteria } from './criteria.ts'
import type { Selection } from './selection.ts'

import { computed, ref, shallowRef, watch } from 'vue'
import { number, t } from '../l10n.ts'
import { following, onNews } from './news.ts'
import { toggle } from './selection.ts'
import { everyone } from './useContacts.ts'

type Summary = Wire<'ContactSummary'>

/** As many as the server exports by number. */
const MOST = 1000

/**
 * The people who are picked from the list; another list begins with nobody.
 *
 * @param criteria of the list
 */
export function useSelection(criteria: Ref<Criteria>) {
	const selection = shallowRef<Selection<Summary>>(new Map())
	const picked = computed(() => [...selection.value.values()])
	/** What one should know about "all". */
	const note = ref('')

	function clear(): void {
		selection.value = new Map()
		note.value = ''
	}

	function pick(contact: Summary): void {
		selection.value = toggle(selection.value, contact)
	}

	/** Everyone whom the criteria find, loaded or not; nobody if anyone is picked. */
	async function pickAll(): Promise<void> {
		if (selection.value.size > 0) {
			clear()
			return
		}
		const asked = criteria.value
		try {
			const all = await everyone(asked, MOST + 1)
			if (asked === criteria.value) {
				selection.value = new Map(all.slice(0, MOST).map((contact) => [contact.id, contact]))
				note.value = all.length > MOST
					? t('socle', 'These are the first {count}: narrow the list to reach the others.', { count: number(MOST) })
					: ''
			}
		} catch {
			note.value = t('socle', 'This did not work. Nothing is lost: check the connection, then try again.')
		}
	}

	watch(criteria, clear)

	onNews((news) => {
		const next = picked.value.map((contact) => following(contact, news)).filter((contact) => contact !== null)
		selection.value = new Map(next.map((contact) => [contact.id, contact]))
	})

	return { selection, picked, note, pick, pickAll, clear }
}
