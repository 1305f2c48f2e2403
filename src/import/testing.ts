// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Encoding } from './reader/encoding.ts'
import type { Told } from './reader/table.ts'
import type { Person, Remark } from './rows/draft.ts'

import { guessColumns } from './guess/columns.ts'
import { FileProblem } from './reader/problem.ts'
import { Source } from './reader/table.ts'
import { people } from './rows/canonical.ts'

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const MAC = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ'

/** The bytes of a text as another program would have saved it. */
export function encode(text: string, encoding: Exclude<Encoding, 'lines'>, mark = false): Uint8Array<ArrayBuffer> {
	const units = Array.from((mark ? '\uFEFF' : '') + text).join('')
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(units)
		case 'utf-16le':
		case 'utf-16be': {
			const view = new DataView(new ArrayBuffer(units.length * 2))
			for (let index = 0; index < units.length; index++) {
				view.setUint16(index * 2, units.charCodeAt(index), encoding === 'utf-16le')
			}
			return new Uint8Array(view.buffer)
		}
		default:
			return Uint8Array.from(text, (char) => {
				const code = char.charCodeAt(0)
				const table = encoding === 'macintosh' ? MAC : WINDOWS
				return code < 0x80 ? code : table.includes(char) ? 0x80 + table.indexOf(char) : code
			})
	}
}

/** The people of a list, and what was said about it. */
export function bringIn(content: Uint8Array | string, told: Told = {}): { persons: Person[], remarks: Remark[], targets: string[], repairs: { phones: number, postcodes: number } } {
	const table = new Source(content).read(told)
	const guess = guessColumns(table)
	const remarks: Remark[] = []
	const repairs = { phones: 0, postcodes: 0 }
	const persons = [...people(table, { ...guess, couples: true }, (remark) => remarks.push(remark), repairs)]
	return { persons, remarks, targets: guess.columns.map(({ target }) => target), repairs }
}

/** Why the file does not come in; null: it does. */
export function problemOf(content: Uint8Array | string, told: Told = {}): FileProblem | null {
	try {
		new Source(content).read(told)
		return null
	} catch (error) {
		if (error instanceof FileProblem) {
			return error
		}
		throw error
	}
}
