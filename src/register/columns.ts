// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which columns the list of people shows: each person's own choice, kept in her browser. */

import type { Wire } from '../api/http.ts'

import { ref, watch } from 'vue'
import { t } from '../l10n.ts'
import { SHORT_KINDS } from './words.ts'

export type Column = 'email' | 'phone' | 'place' | 'kind' | 'tags'

export const COLUMNS: Record<Column, string> = {
	email: t('socle', 'Mail'),
	phone: t('socle', 'Telephone'),
	place: t('socle', 'Place'),
	kind: t('socle', 'Kind'),
	tags: t('socle', 'Tags'),
}

/** As the grid takes them: a telephone is never cut, the rest shares what there is. */
export const WIDTHS: Record<Column, string> = {
	email: 'minmax(0, 1.9fr)',
	phone: 'minmax(132px, .8fr)',
	place: 'minmax(0, 1.1fr)',
	kind: 'minmax(108px, .7fr)',
	tags: 'minmax(0, 1.3fr)',
}

const KEY = 'socle.columns'

function isColumn(name: unknown): name is Column {
	return typeof name === 'string' && name in COLUMNS
}

function remembered(): Column[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
		return Array.isArray(kept) ? kept.filter(isColumn) : Object.keys(COLUMNS).filter(isColumn)
	} catch {
		return Object.keys(COLUMNS).filter(isColumn)
	}
}

/** The columns beside the name, in their usual order. */
export function useColumns() {
	const columns = ref(remembered())
	watch(columns, (chosen) => localStorage.setItem(KEY, JSON.stringify(chosen)))

	function toggle(column: Column, shown: boolean): void {
		columns.value = Object.keys(COLUMNS).filter(isColumn).filter((name) => name === column ? shown : columns.value.includes(name))
	}
	return { columns, toggle }
}

/**
 * What a cell says; empty where nothing is known.
 *
 * @param contact of the row
 * @param column of the cell
 */
export function cell(contact: Wire<'ContactSummary'>, column: Column): string {
	switch (column) {
		case 'email': return contact.email ?? ''
		case 'phone': return contact.phone ?? ''
		case 'place': return contact.neighbourhood || contact.commune
		case 'kind': return SHORT_KINDS[contact.kind] ?? contact.kind
		case 'tags': return contact.tags.join(', ')
	}
}
