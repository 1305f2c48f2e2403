// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The history's values in words. */

import { t } from '../l10n.ts'
import { word } from './words.ts'

function item(value: unknown): string {
	const text = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
	return typeof text === 'string' ? text : ''
}

/** Lists of addresses and tags are kept as JSON. */
function list(text: string): string[] | null {
	try {
		const value: unknown = JSON.parse(text)
		return Array.isArray(value) ? value.map(item).filter((entry) => entry !== '') : null
	} catch {
		return null
	}
}

/**
 * A value of the history as one reads it.
 *
 * @param field that held it
 * @param text as the history keeps it; null where there was nothing
 */
export function readable(field: string, text: string | null): string {
	const entries = ['emails', 'phones', 'tags'].includes(field) ? list(text ?? '') : null
	return (entries === null ? word(field, text ?? '') : entries.join(', ')) || t('socle', 'nothing')
}
