// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Criteria, Criterion } from './criteria.ts'

import { shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { fromQuery, toQuery } from './criteria.ts'

/** The list's criteria, read from the address and changed by changing the address. */
export function useCriteria() {
	const route = useRoute()
	const router = useRouter()
	const criteria = shallowRef<Criteria>(fromQuery(route.query))

	// on the way to another screen the list stays as it is
	watch(() => route.query, (query) => {
		const next = fromQuery(query)
		if (route.name === 'decisions' && JSON.stringify(next) !== JSON.stringify(criteria.value)) {
			criteria.value = next
		}
	})

	function change(changes: Criteria): void {
		router.replace({ query: toQuery({ ...criteria.value, ...changes }) })
	}

	return {
		criteria,
		change,
		set: (criterion: Criterion, value: string) => change({ [criterion]: value === '' ? undefined : value }),
		clear: () => router.replace({ query: {} }),
	}
}
