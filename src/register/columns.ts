// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which columns the list of people shows: each person's own choice, kept in her browser. */

import type { Wire } from '../api/http.ts'
import type { Purpose } from '../consent/purposes.ts'

import { ref, watch } from 'vue'
import { marks, written } from '../consent/marks.ts'
import { t } from '../l10n.ts'
import { SHORT_KINDS } from './words.ts'

export type Column = 'email' | 'phone' | 'place' | 'kind' | 'consent' | 'tags'

export const COLUMNS: Record<Column, string> = {
	email: t('socle', 'Mail'),
	phone: t('socle', 'Telephone'),
	place: t('socle', 'Place'),
	kind: t('socle', 'Kind'),
	consent: t('socle', 'Consent'),
	tags: t('socle', 'Tags'),
}

/** As the grid takes them: a telephone is never cut, the rest shares what there is. */
export const WIDTHS: Record<Column, string> = {
	email: 'minmax(0, 1.9fr)',
	phone: 'minmax(132px, .8fr)',
	place: 'minmax(0, 1.1fr)',
	kind: 'minmax(108px, .7fr)',
	consent: '104px',
	tags: 'minmax(0, 1.3fr)',
}

/** Those taken away: a column that comes with a new version is shown. */
const KEY = 'socle.columns.hidden'

function isColumn(name: unknown): name is Column {
	return typeof name === 'string' && name in COLUMNS
}

const all = () => Object.keys(COLUMNS).filter(isColumn)

function remembered(): Column[] {
	try {
		const hidden: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
		return Array.isArray(hidden) ? all().filter((column) => !hidden.includes(column)) : all()
	} catch {
		return all()
	}
}

/** The columns beside the name, in their usual order. */
export function useColumns() {
	const columns = ref(remembered())
	watch(columns, (chosen) => localStorage.setItem(KEY, JSON.stringify(all().filter((column) => !chosen.includes(column)))))

	function toggle(column: Column, shown: boolean): void {
		columns.value = all().filter((name) => name === column ? shown : columns.value.includes(name))
	}
	return { columns, toggle }
}

/**
 * What a cell says; empty where nothing is known.
 *
 * @param contact of the row
 * @param column of the cell
 * @param purposes that the collective has
 */
export function cell(contact: Wire<'ContactSummary'>, column: Column, purposes: Purpose[]): string {
	switch (column) {
		case 'email': return contact.email ?? ''
		case 'phone': return contact.phone ?? ''
		case 'place': return contact.neighbourhood || contact.commune
		case 'kind': return SHORT_KINDS[contact.kind] ?? contact.kind
		case 'consent': return written(marks(contact, purposes))
		case 'tags': return contact.tags.join(', ')
	}
}
