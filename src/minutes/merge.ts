// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is written, by field: texts. */
export type Fields = Record<string, string>

/** A field that two people have written differently since one of them last saw it. */
export interface Clash {
	field: string
	mine: string
	theirs: string
}

/** Puts together what two people made of one value; null: only a person can. */
export type Joiner = (base: string, mine: string, theirs: string) => string | null

/**
 * Spaces around a text say nothing: the server takes them away, and whoever is in the middle of a sentence keeps hers.
 *
 * @param a one text
 * @param b another
 */
export const same = (a: string | undefined, b: string | undefined) => (a ?? '').trim() === (b ?? '').trim()

/**
 * What becomes of one's own writing when somebody else has written meanwhile: whoever alone changed a field has it her way.
 * Of a field that both changed one's own stays, and is a clash.
 *
 * @param base what both have begun with
 * @param mine as it is here
 * @param theirs as the server has it
 * @param join for fields that are lists
 */
export function merge(base: Fields, mine: Fields, theirs: Fields, join: (field: string) => Joiner | undefined = () => undefined): { merged: Fields, clashes: Clash[] } {
	const merged: Fields = {}
	const clashes: Clash[] = []
	for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
		const [was, my, their] = [base[field] ?? '', mine[field] ?? '', theirs[field] ?? '']
		if (same(my, their) || same(was, their)) {
			merged[field] = my
		} else if (same(was, my)) {
			merged[field] = their
		} else {
			const joined = join(field)?.(was, my, their) ?? null
			merged[field] = joined ?? my
			if (joined === null) {
				clashes.push({ field, mine: my, theirs: their })
			}
		}
	}
	return { merged, clashes }
}
