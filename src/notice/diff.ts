// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

export interface Piece {
	kind: 'same' | 'removed' | 'added'
	text: string
}

/** Past this many comparisons a section is shown as replaced whole: nobody reads such a difference word by word. */
const MOST = 25_000_000

/**
 * What became of a text, word by word: the longest common subsequence of its words and spaces.
 *
 * @param before the older text
 * @param after the newer one
 */
export function diff(before: string, after: string): Piece[] {
	const [a, b] = [words(before), words(after)]
	let start = 0
	while (start < a.length && start < b.length && a[start] === b[start]) {
		start++
	}
	let end = 0
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
		end++
	}
	const pieces = [
		piece('same', a.slice(0, start)),
		...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
		piece('same', a.slice(a.length - end)),
	]
	return join(pieces)
}

function piece(kind: Piece['kind'], parts: string[]): Piece {
	return { kind, text: parts.join('') }
}

function words(text: string): string[] {
	return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

function middle(a: string[], b: string[]): Piece[] {
	if (a.length === 0 || b.length === 0 || a.length * b.length > MOST) {
		return [piece('removed', a), piece('added', b)]
	}
	// common[i * width + j]: how many words the rest of both from there has in common
	const width = b.length + 1
	const common = new Uint16Array((a.length + 1) * width)
	const at = (i: number, j: number) => common[i * width + j] ?? 0
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
		}
	}
	const pieces: Piece[] = []
	let [i, j] = [0, 0]
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			pieces.push(piece('same', [a[i++] ?? '']))
			j++
		} else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
			pieces.push(piece('removed', [a[i++] ?? '']))
		} else {
			pieces.push(piece('added', [b[j++] ?? '']))
		}
	}
	return pieces
}

/** Neighbours of a kind as one; a space alone between two changes belongs to both, so that they are read as one. */
function join(pieces: Piece[]): Piece[] {
	const joined: Piece[] = []
	let [removed, added] = ['', '']
	const flush = () => {
		joined.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
		removed = added = ''
	}
	pieces.forEach(({ kind, text }, index) => {
		const changes = removed !== '' || added !== ''
		const next = pieces[index + 1]
		if (kind === 'removed') {
			removed += text
		} else if (kind === 'added') {
			added += text
		} else if (changes && /^ +$/.test(text) && next !== undefined && next.kind !== 'same' && next.text !== '') {
			removed += text
			added += text
		} else {
			flush()
			joined.push({ kind, text })
		}
	})
	flush()
	const result: Piece[] = []
	for (const part of joined.filter(({ text }) => text !== '')) {
		const last = result.at(-1)
		if (last?.kind === part.kind) {
			last.text += part.text
		} else {
			result.push({ ...part })
		}
	}
	return result
}
