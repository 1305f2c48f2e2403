// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Sections } from './sections.ts'

import { LANGUAGES, SECTIONS, textOf } from './sections.ts'

/** One text: a section in a language, as "rights.fr". */
export type Texts = Record<string, string>

export const keyOf = (section: string, language: string): string => `${section}.${language}`

export function toTexts(sections: Sections): Texts {
	return Object.fromEntries(SECTIONS.flatMap((section) => LANGUAGES.map((language) => [keyOf(section, language), textOf(sections, section, language)])))
}

export function toSections(texts: Texts): Sections {
	return Object.fromEntries(SECTIONS.map((section) => [
		section,
		Object.fromEntries(LANGUAGES.map((language) => [language, texts[keyOf(section, language)] ?? ''])),
	]))
}

/**
 * Two people wrote the same draft: each text that only one of them changed is hers. What both changed differently keeps
 * mine, and theirs is listed, so that nothing is lost and somebody decides.
 *
 * @param base what both saw
 * @param mine what I made of it
 * @param theirs what they saved
 */
export function merge(base: Texts, mine: Texts, theirs: Texts): { merged: Texts, conflicts: Texts } {
	const merged: Texts = {}
	const conflicts: Texts = {}
	for (const [key, text] of Object.entries(mine)) {
		const [was, other] = [base[key] ?? '', theirs[key] ?? '']
		merged[key] = text === was ? other : text
		if (text !== was && other !== was && other !== text) {
			conflicts[key] = other
		}
	}
	return { merged, conflicts }
}
