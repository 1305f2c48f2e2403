// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isGiven } from '../guess/given.ts'

export interface Name { given: string, family: string }

/** `unnamed`: a second person is meant ("M. et Mme Durand") whose name nobody can know. */
export interface People { people: Name[], unnamed: boolean }

const BETWEEN = /\s+(?:et|and|&|\+)\s+|\s*[/&+\n]\s*/i
const TITLES = /(?<![\p{L}\d'-])(?:(?<=^\s*)m(?=\s|$)|m(?=\.)|mr|mm|mme|mmes|mlle|mlles|monsieur|messieurs|madame|mesdames|mademoiselle|dr|docteur|me|maître|mrs|ms|miss)(?![\p{L}\d'-])\.?/giu
const PARTICLE = /^(?:d|de|du|des|la|le|les|el|al|ben|bin|ibn|abou|van|von|der|den|di|da|dos|del|st|ste|saint|sainte)$/i

/** Two columns: "Marie et Paul" and "Durand", "Marie / Paul" and "Durand / Martin". */
export function peopleOf(given: string, family: string): People {
	const names = parts(given)
	if (names.length < 2) {
		return { people: [{ given: names[0] ?? '', family: untitled(family) }], unnamed: couple(given) || couple(family) }
	}
	const families = parts(family)
	return {
		people: names.map((name, index) => ({ given: name, family: (families.length === names.length ? families[index] : undefined) ?? untitled(family) })),
		unnamed: false,
	}
}

/** One column; `familyFirst` decides where neither capitals nor a comma do, `couples` whether a cell may hold several. */
export function peopleOfFull(cell: string, familyFirst: boolean, couples = true): People {
	if (!couples) {
		return { people: [nameOf(untitled(cell), familyFirst)], unnamed: false }
	}
	const names = parts(cell)
	const unnamed = couple(cell)
	const people = names.map((part) => nameOf(part, familyFirst))
	if (names.length < 2) {
		return { people: people.length === 0 ? [{ given: '', family: '' }] : people, unnamed }
	}
	// "Marie et Paul Durand", "DURAND Marie et Paul": who is named by one word shares the family name of the others.
	const shared = people.find((name, index) => name.family !== '' && (names[index] ?? '').includes(' '))?.family
	return {
		people: people.map((name, index) => shared !== undefined && !(names[index] ?? '').includes(' ') ? { given: names[index] ?? '', family: shared } : name),
		unnamed,
	}
}

/** One person: given and family name of "DURAND Marie", "Durand, Marie", "Marie de la Tour". */
export function nameOf(text: string, familyFirst: boolean): Name {
	const [before, after] = text.split(/\s*,\s*/, 2)
	if (after !== undefined && after !== '') {
		return { given: after, family: before ?? '' }
	}
	const words = text.split(/\s+/).filter((word) => word !== '')
	if (words.length === 1) {
		return isCapitals(text) || !isGiven(text) ? { given: '', family: text } : { given: text, family: '' }
	}
	return byCapitals(words) ?? byOrder(words, familyFirst)
}

/** Over a column: do the family names come first? Null where the values do not tell. */
export function familyFirstOf(cells: string[]): boolean | null {
	let first = 0
	let last = 0
	for (const cell of cells) {
		const words = (cell.split(BETWEEN)[0] ?? '').replace(TITLES, ' ').trim().split(/\s+/)
		if (words.length > 1) {
			first += isGiven(words[0] ?? '') ? 1 : 0
			last += isGiven(words[words.length - 1] ?? '') ? 1 : 0
		}
	}
	return first > last * 1.5 ? false : last > first * 1.5 ? true : null
}

function parts(cell: string): string[] {
	const pieces = cell.split(BETWEEN)
	// "Marie, Paul et Léa": commas separate people only where an "et" does too, and not in "Durand, Marie et Paul".
	const all = pieces.length > 1 && pieces.length < (cell.match(/,/g)?.length ?? 0) + 2 && !/^\p{Lu}{2,}/u.test(cell) && isGiven((pieces[0] ?? '').split(/[\s,]+/)[0] ?? '')
		? pieces.flatMap((piece) => piece.split(/\s*,\s*/))
		: pieces
	return all.map(untitled).filter((piece) => piece !== '')
}

function untitled(text: string): string {
	return text.replace(TITLES, ' ').replace(/\s+/g, ' ').trim()
}

/** A title alone on one side of "et". */
function couple(cell: string): boolean {
	const pieces = cell.split(BETWEEN)
	return (pieces.length > 1 && pieces.some((piece) => piece.trim() !== '' && untitled(piece) === '')) || /^famille\b/i.test(cell)
}

function isCapitals(word: string): boolean {
	return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase() && !/^\p{Lu}\.?-?\p{Lu}?\.$/u.test(word)
}

/** The words in capitals, with the particles among them, are the family name; null where all or none are. */
function byCapitals(words: string[]): Name | null {
	const capital = words.map(isCapitals)
	const from = capital.indexOf(true)
	const to = capital.lastIndexOf(true)
	if (from < 0 || capital.every(Boolean)) {
		return null
	}
	let start = from
	while (start > 0 && PARTICLE.test(words[start - 1] ?? '')) {
		start--
	}
	const family = words.slice(start, to + 1)
	const given = [...words.slice(0, start), ...words.slice(to + 1)]
	return given.length === 0 ? null : { given: given.join(' '), family: family.join(' ') }
}

function byOrder(words: string[], familyFirst: boolean): Name {
	let cut = 1
	if (familyFirst) {
		while (cut < words.length - 1 && PARTICLE.test((words[cut - 1] ?? '').replace(/'$/, ''))) {
			cut++
		}
		return { family: words.slice(0, cut).join(' '), given: words.slice(cut).join(' ') }
	}
	while (cut < words.length - 1 && isGiven(words[cut] ?? '')) {
		cut++
	}
	return { given: words.slice(0, cut).join(' '), family: words.slice(cut).join(' ') }
}
