// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Files for elsewhere. CSV and JSON stream from the server; spreadsheets are made from that CSV, here in the browser. */

import type { Criteria } from './criteria.ts'

import axios from '@nextcloud/axios'
import { generateUrl } from '@nextcloud/router'
import { t } from '../l10n.ts'
import { toFilters } from './criteria.ts'

export type Format = 'csv' | 'json' | 'ods' | 'xlsx'

export const FORMATS: Record<Format, string> = {
	ods: t('socle', 'Spreadsheet (ODS)'),
	xlsx: t('socle', 'Spreadsheet (XLSX)'),
	csv: t('socle', 'Text table (CSV)'),
	json: t('socle', 'For other programs (JSON)'),
}

/** What is exported: the people whom the criteria find, or exactly these. */
export type Extent = { criteria: Criteria } | { ids: number[] }

function address(format: 'csv' | 'json', extent: Extent): string {
	const query = 'ids' in extent ? { ids: extent.ids.join(',') } : toFilters(extent.criteria)
	const parameters = new URLSearchParams({ format })
	Object.entries(query).forEach(([name, value]) => parameters.set(name, String(value)))
	return `${generateUrl('/apps/socle/contacts/export')}?${parameters}`
}

/**
 * A spreadsheet with the cells of a CSV file. All of them are text: a telephone keeps its zero, and what looks like a
 * formula stays what was typed.
 *
 * @param csv with a header
 * @param format of the file
 */
export async function spreadsheet(csv: string, format: 'ods' | 'xlsx'): Promise<ArrayBuffer> {
	const [{ default: papa }, { utils, write }] = await Promise.all([import('papaparse'), import('@e965/xlsx')])
	const { data } = papa.parse<string[]>(csv, { skipEmptyLines: true })
	const sheet = utils.aoa_to_sheet(data.map((row) => row.map((value) => ({ t: 's', v: value }))))
	sheet['!cols'] = (data[0] ?? []).map(() => ({ wch: 22 }))
	const book = utils.book_new()
	utils.book_append_sheet(book, sheet, t('socle', 'People'))
	return write(book, { bookType: format, type: 'array', compression: true })
}

function save(address: string, name: string): void {
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
}

/**
 * Makes the file and hands it to the browser.
 *
 * @param format of the file
 * @param extent who is in it
 */
export async function exportContacts(format: Format, extent: Extent): Promise<void> {
	const name = `${t('socle', 'people')}-${new Date().toISOString().slice(0, 10)}.${format}`
	if (format === 'csv' || format === 'json') {
		save(address(format, extent), name)
		return
	}
	const { data } = await axios.get<string>(address('csv', extent), { responseType: 'text' })
	const url = URL.createObjectURL(new Blob([await spreadsheet(data, format)]))
	save(url, name)
	URL.revokeObjectURL(url)
}
