// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Accents, case, punctuation and inclusive endings aside: "Adhérent·e ?" and "ADHERENT(E)" are both "adherent". */
export function fold(text: string): string {
	return latin(text)
		.replace(/(?<=[a-z])[·.•‧∙⋅]\s?(?:ices?|rices?|eures?|euses?|ives?|elles?|nes?|es?|s)(?:[·.•‧∙⋅]s)?(?![a-z])/g, '')
		.replace(/\((?:ne|trice|euse|e|es|s|ve|le)\)/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
}

/** Lower case, without accents. */
export function latin(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
		.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l')
}
