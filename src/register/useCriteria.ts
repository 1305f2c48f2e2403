// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Criteria, Filter, Sort } from './criteria.ts'

import { computed, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { fromQuery, toQuery, usualDirection } from './criteria.ts'

/** The list's criteria and who is open, read from the address and changed by changing the address. */
export function useCriteria() {
	const route = useRoute()
	const router = useRouter()
	const criteria = shallowRef(fromQuery(route.query))
	const open = computed(() => route.name === 'contact' ? Number(route.params.id) : null)

	// on the way to another screen, or when only the side panel changes, the list stays as it is
	watch(() => route.query, (query) => {
		const next = fromQuery(query)
		const here = route.name === 'contacts' || route.name === 'contact'
		if (here && JSON.stringify(next) !== JSON.stringify(criteria.value)) {
			criteria.value = next
		}
	})

	function change(changes: Partial<Criteria>): void {
		const { tab } = route.query
		router.replace({ query: { ...toQuery({ ...criteria.value, ...changes }), ...(tab === undefined ? {} : { tab }) } })
	}

	return {
		criteria,
		open,
		search: (text: string) => change({ search: text }),
		filter(filter: Filter, value: string): void {
			const { [filter]: before, ...others } = criteria.value.filters
			if (value !== (before ?? '')) {
				change({ filters: value === '' ? others : { ...others, [filter]: value } })
			}
		},
		sort(sort: Sort): void {
			const { sort: before, direction } = criteria.value
			const turned = direction === 'asc' ? 'desc' : 'asc'
			change({ sort, direction: sort === before ? turned : usualDirection(sort) })
		},
		clear: () => change({ search: '', filters: {} }),
		/** Opens the side panel; the tab that is open stays. */
		show: (id: number) => router.push({ name: 'contact', params: { id }, query: route.query }),
		close: () => router.push({ name: 'contacts', query: toQuery(criteria.value) }),
	}
}
