// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { FileProblem } from './problem.ts'

/** `lines`: each line by itself, UTF-8 where that is valid, else Windows-1252 (lists pasted together from several files). */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'lines'] as const
export type Encoding = (typeof ENCODINGS)[number]

const SAMPLE = 256 * 1024
const ENOUGH = 2000

/** What Windows-1252 has at 0x80 to 0x9F. Spelled out, because some engines decode that label as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * @throws {FileProblem} `mixed_encodings` where some lines are UTF-8 and others are not
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
		return 'utf-8'
	}
	if (startsWith(bytes, [0xff, 0xfe])) {
		return 'utf-16le'
	}
	if (startsWith(bytes, [0xfe, 0xff])) {
		return 'utf-16be'
	}
	const wide = guessWide(bytes.subarray(0, SAMPLE))
	if (wide !== null) {
		return wide
	}
	if (isUtf8(bytes)) {
		return 'utf-8'
	}
	const { good, bad } = sortLines(bytes)
	const single = guessByte(bytes)
	// A few bytes of Windows or Mac are valid UTF-8 by accident: then they mean nothing in French.
	if (good.length > 0 && plausible(good, 'utf-8') > plausible(good, single)) {
		throw new FileProblem('mixed_encodings', { rows: bad.slice(0, 20) })
	}
	return single
}

/**
 * @throws {FileProblem} `not_utf8`
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
	switch (encoding) {
		case 'utf-8':
			try {
				return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
			} catch {
				throw new FileProblem('not_utf8', { rows: sortLines(bytes).bad.slice(0, 20) })
			}
		case 'windows-1252':
			return decodeWindows(bytes)
		case 'lines':
			return [...lines(bytes)].map((line) => isUtf8(line) ? new TextDecoder().decode(line) : decodeWindows(line)).join('')
		default:
			return new TextDecoder(encoding).decode(bytes)
	}
}

function decodeWindows(bytes: Uint8Array): string {
	return new TextDecoder('windows-1252').decode(bytes)
		.replace(/[\u0080-\u009F]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char)
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
	return start.every((byte, index) => bytes[index] === byte)
}

/** UTF-16 without a mark: Western text has a zero in every second byte, and on one side only. */
function guessWide(bytes: Uint8Array): Encoding | null {
	let even = 0
	let odd = 0
	bytes.forEach((byte, index) => {
		if (byte === 0) {
			even += index % 2 === 0 ? 1 : 0
			odd += index % 2
		}
	})
	const half = bytes.length / 2
	if (odd > half * 0.6 && even < half * 0.05) {
		return 'utf-16le'
	}
	return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes)
		return true
	} catch {
		return false
	}
}

function* lines(bytes: Uint8Array): Generator<Uint8Array> {
	let start = 0
	while (start < bytes.length) {
		const end = bytes.indexOf(10, start)
		const next = end < 0 ? bytes.length : end + 1
		yield bytes.subarray(start, next)
		start = next
	}
}

/** `good`: lines with accents in valid UTF-8; `bad`: numbers of the lines that are not UTF-8. */
function sortLines(bytes: Uint8Array): { good: Uint8Array[], bad: number[] } {
	const good: Uint8Array[] = []
	const bad: number[] = []
	let number = 0
	for (const line of lines(bytes)) {
		number++
		if (line.every((byte) => byte < 0x80)) {
			continue
		}
		if (!isUtf8(line)) {
			bad.push(number)
		} else if (good.length < ENOUGH) {
			good.push(line)
		}
	}
	return { good, bad }
}

/** Windows-1252 or MacRoman: whichever gives the more plausible French. */
function guessByte(bytes: Uint8Array): Encoding {
	const marked: Uint8Array[] = []
	for (const line of lines(bytes)) {
		if (marked.length < ENOUGH && line.some((byte) => byte >= 0x80)) {
			marked.push(line)
		}
	}
	return plausible(marked, 'macintosh') > plausible(marked, 'windows-1252') ? 'macintosh' : 'windows-1252'
}

function plausible(lines: Uint8Array[], encoding: Encoding): number {
	return lines.reduce((sum, line) => sum + plausibility(decode(line, encoding)), 0)
}

const LOWER = /[éèêëàâäçîïôöùûüÿœæñáíóúãõßø]/
const UPPER = /[ÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒÆÑÁÍÓÚÃÕØ]/
const PRINT = /[’‘“”«»–—…°€\u00A0·•]/

/** Accented small letters belong beside letters, accented capitals do not follow small letters, symbols are rare. */
export function plausibility(text: string): number {
	let score = 0
	for (let index = 0; index < text.length; index++) {
		const char = text.charAt(index)
		if (char < '\u0080') {
			continue
		}
		const before = text.charAt(index - 1)
		if (LOWER.test(char)) {
			score += 'éèçàêôîœ'.includes(char) ? 3 : 1
		} else if (UPPER.test(char)) {
			score += /[a-zà-ÿ]/.test(before) ? -2 : 1
		} else if (PRINT.test(char)) {
			score += /[a-z]/.test(before) && /[a-z]/.test(text.charAt(index + 1)) && !/[’·\u00A0]/.test(char) ? -2 : 1
		} else {
			score -= 3
		}
	}
	return score
}
