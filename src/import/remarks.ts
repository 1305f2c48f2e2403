// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Remark } from './rows/draft.ts'

import { t } from '../l10n.ts'
import { line } from './rows/csv.ts'
import { REMARKS } from './words.ts'

/** For a spreadsheet: with a mark that tells UTF-8, and no cell that it would take for a formula. */
export function remarksAsCsv(remarks: Remark[]): string {
	const guard = (cell: string) => /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
	const header = [t('socle', 'Row'), t('socle', 'Column'), t('socle', 'Value'), t('socle', 'What was done'), t('socle', 'Brought in as')]
	return '\uFEFF' + [header, ...remarks.map(({ row, column, value, reason, became }) => [String(row), column, value, REMARKS[reason], became])]
		.map((cells) => line(cells.map(guard))).join('')
}

export function save(text: string, name: string): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
	link.download = name
	link.click()
	URL.revokeObjectURL(link.href)
}
