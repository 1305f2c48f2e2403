// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

export interface Place { street: string, postcode: string, commune: string }

/** "12 rue des Lilas, 61999 Montreuil-sur-Orne" or "61999 Montreuil-sur-Orne"; without a postcode all of it is the street. */
export function placeOf(cell: string): Place {
	const text = cell.replace(/\s*\n\s*/g, ', ').replace(/[\s,]*\(?\bfrance\)?\s*$/i, '')
	const after = /^(\D+?)[\s,(]+(\d{5})\)?$/u.exec(text)
	if (after !== null) {
		return { street: '', postcode: after[2] ?? '', commune: (after[1] ?? '').trim() }
	}
	const found = /^(.*?)[\s,;–-]*\b(?:F-?)?(\d{5}|\d{2}\s\d{3})\b[\s,;–-]*(\D.*)?$/su.exec(text)
	return found === null
		? { street: text, postcode: '', commune: '' }
		: { street: found[1] ?? '', postcode: (found[2] ?? '').replace(/\s/, ''), commune: (found[3] ?? '').trim() }
}

/** Five digits as the post writes them; `zero` where a column of French postcodes lost its first zeros. */
export function postcodeOf(cell: string, zero: boolean): string {
	const bare = cell.replace(/^F-?(?=\d)/i, '').replace(/[.,]0$/, '')
	if (/^\d{2}\s\d{3}$/.test(bare)) {
		return bare.replace(/\s/, '')
	}
	return zero && /^\d{4}$/.test(bare) ? '0' + bare : bare
}
