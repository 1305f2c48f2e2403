// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Criteria } from './criteria.ts'

import { generateUrl } from '@nextcloud/router'
import { t } from '../../l10n.ts'
import { toFilters } from './criteria.ts'

/** The server makes each of them while it is sent. */
export const FORMATS = {
	csv: t('socle', 'Text table (CSV)'),
	zip: t('socle', 'One Markdown file for each (ZIP)'),
	json: t('socle', 'For other programs (JSON)'),
}
export type Format = keyof typeof FORMATS

/** What is taken away: the decisions that the criteria find, or exactly these. */
export type Extent = { criteria: Criteria } | { ids: number[] }

/**
 * @param extent what is asked for
 * @return the parameters of its address
 */
export function extentQuery(extent: Extent): Record<string, string> {
	const query = 'ids' in extent ? { ids: extent.ids.join(',') } : toFilters(extent.criteria)
	return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
}

/**
 * Where the file is to be had.
 *
 * @param format of the file
 * @param extent what is in it
 */
export function exportAddress(format: Format, extent: Extent): string {
	return `${generateUrl('/apps/socle/decisions/export')}?${new URLSearchParams({ format, ...extentQuery(extent) })}`
}

/**
 * Hands the file to the browser.
 *
 * @param format of the file
 * @param extent what is in it
 */
export function download(format: Format, extent: Extent): void {
	const link = document.createElement('a')
	link.href = exportAddress(format, extent)
	link.download = `${t('socle', 'decisions')}-${new Date().toISOString().slice(0, 10)}.${format}`
	link.click()
}
