// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { fold } from './fold.ts'

/** Columns that only an electoral roll has. */
const SURE = /^(?:(?:n|no|num|numero)(?: d)? electeur.*|electeur(?: n| numero| id)|(?:n|no|num|numero)(?: d)? electrice.*|.*bureau(?:x)? de vote.*|bureau vote|.*liste electorale.*|(?:date|motif)(?: de| d)? (?:radiation|inscription(?: sur la)? liste).*|code bureau.*|identifiant national.*electeur.*|ine electeur|id electeur|.*circonscription.*|type de liste|voter(?: id| number)?|.*electoral (?:roll|number|register).*|polling (?:station|place|district).*|precinct.*|ballot.*)$/

/** Columns that other lists have too: an electoral roll has two of them at least. */
const MAYBE = [
	/^nom de naissance|^nom naissance|birth name|maiden name/,
	/(?:lieu|commune|ville|departement|pays) de naissance|place of birth/,
	/nationalite|nationality/,
	/^canton/,
	/numero d ordre|n d ordre|num ordre/,
]

/** privacy.md 20. The headers that make this look like an electoral roll; none: it does not. */
export function electoralRoll(header: string[]): string[] {
	const folded = header.map((name) => ({ name, word: fold(name.replace(/[°º]/g, ' ').replaceAll('_', ' ')) }))
	const sure = folded.filter(({ word }) => SURE.test(word))
	const maybe = folded.filter(({ word }) => MAYBE.some((expression) => expression.test(word)))
	const kinds = MAYBE.filter((expression) => maybe.some(({ word }) => expression.test(word))).length
	return sure.length > 0 || kinds >= 2 ? [...sure, ...maybe].map(({ name }) => name) : []
}
