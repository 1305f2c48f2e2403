// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isNothing, word, yesNo } from '../rows/vocabulary.ts'
import { isGiven } from './given.ts'

/** Shares, 0 to 1, of a column's filled cells that look like each thing. */
export interface Looks {
	filled: number
	distinct: number
	email: number
	phone: number
	postcode: number
	/** A postcode with words after or before it. */
	address: number
	yesNo: number
	given: number
	/** Two to five words, one of them a frequent given name. */
	fullName: number
	severalWords: number
	kind: number
	language: number
	provenance: number
	basis: number
	digits: number
	samples: string[]
}

const ENOUGH = 400

export function looksOf(cells: Iterable<string>): Looks {
	const values: string[] = []
	let filled = 0
	for (const cell of cells) {
		if (cell !== '') {
			filled++
			if (values.length < ENOUGH) {
				values.push(cell)
			}
		}
	}
	const said = values.filter((value) => !isNothing(value))
	const share = (test: (value: string) => boolean) => said.length === 0 ? 0 : said.filter(test).length / said.length
	return {
		filled,
		distinct: new Set(values).size,
		email: share((value) => /\S@\S/.test(value)),
		phone: share(isPhone),
		postcode: share((value) => /^(?:F-?)?\d{2} ?\d{2,3}$/i.test(value)),
		address: share((value) => /(?:^|\D)\d{5}(?:\D|$)/.test(value) && /\p{L}{3}/u.test(value) && !value.includes('@')),
		yesNo: share((value) => yesNo(value) !== null),
		given: share((value) => !/\d|@/.test(value) && isGiven(value.split(/\s/)[0] ?? '')),
		fullName: share((value) => /^\D{4,60}$/.test(value) && /^\S+(?:\s+\S+){1,5}$/.test(value) && value.split(/[\s,/]+/).some(isGiven)),
		severalWords: share((value) => /\p{L}\s+\p{L}/u.test(value)),
		kind: share((value) => word('kind', value) !== null),
		language: share((value) => word('language', value) !== null),
		provenance: share((value) => word('provenance', value) !== null),
		basis: share((value) => word('basis', value) !== null),
		digits: share((value) => /^\d+$/.test(value)),
		samples: [...new Set(values)].slice(0, 3),
	}
}

function isPhone(value: string): boolean {
	const digits = value.replace(/\D/g, '').length
	if (/^\d[.,]\d+e\+?\d+$/i.test(value)) {
		return true
	}
	return digits >= 9 && digits <= 45 && !value.includes('@') && /(?:^|\D)(?:\+|00|0|33)?\s?\(?[1-9](?:[\s.\-/()]*\d){8}/.test(value) && (value.match(/\p{L}/gu)?.length ?? 0) < digits * 1.5 && !/^\d{4}-\d\d-\d\d/.test(value)
}
