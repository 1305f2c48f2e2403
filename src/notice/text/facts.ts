// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language, Section } from '../sections.ts'

/** All that the text of a notice is made from. */
export interface Facts {
	controller: { kind: string, name: string, address: string, email: string }
	/** Name of the collective; '' where it is not known. */
	collective: string
	/** Those that people are asked for. */
	purposes: { name: string, labels: Record<string, string>, texts: Record<string, string>, channels: string[] }[]
	/** How long what is kept, by the period's name in the settings (lib/Retention/Period.php). */
	periods: { name: string, number: number }[]
}

/** The whole text in one language. */
export type Writer = (facts: Facts) => Record<Section, string>

/**
 * Paragraphs; what does not apply is left out.
 *
 * @param parts of a text
 */
export function paragraphs(...parts: (string | false)[]): string {
	return parts.filter((part) => part !== false && part !== '').join('\n\n')
}

/**
 * Lines of a list; what does not apply is left out.
 *
 * @param lines each about one thing
 */
export function points(...lines: (string | false)[]): string {
	return lines.filter((line) => line !== false && line !== '').map((line) => `• ${line}`).join('\n')
}

/**
 * An address as one line.
 *
 * @param address as typed, over several lines
 */
export function oneLine(address: string): string {
	return address.split('\n').map((line) => line.trim()).filter((line) => line !== '').join(', ')
}

/**
 * A period in months; in years where they are whole and many.
 *
 * @param facts of the notice
 * @param name of the period
 * @param words for months and for years
 * @param words.months in the plural
 * @param words.years in the plural
 */
export function lasting(facts: Facts, name: string, words: { months: string, years: string }): string {
	const months = facts.periods.find((period) => period.name === name)?.number
	if (months === undefined) {
		throw new Error(`There is no period ${name}`)
	}
	return months >= 48 && months % 12 === 0 ? `${months / 12} ${words.years}` : `${months} ${words.months}`
}

/**
 * Words one after the other: "a, b ou c".
 *
 * @param words at least one
 * @param or what stands before the last one
 */
export function series(words: string[], or: string): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`
}

/**
 * The channels by which people are asked for anything, each once.
 *
 * @param facts of the notice
 */
export function channelsOf(facts: Facts): string[] {
	const used = new Set(facts.purposes.flatMap((purpose) => purpose.channels))
	return ['email', 'phone', 'sms', 'post'].filter((channel) => used.has(channel))
}

/**
 * What a purpose is called; null: people are not asked for it.
 *
 * @param facts of the notice
 * @param name of the purpose
 * @param language of the label
 */
export function labelOf(facts: Facts, name: string, language: Language): string | null {
	return facts.purposes.find((purpose) => purpose.name === name)?.labels[language] ?? null
}
