// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a column becomes. The first ones are the canonical header's own names, in its order. */
export const CANONICAL = [
	'given_name',
	'family_name',
	'email',
	'phone',
	'street',
	'postcode',
	'commune',
	'neighbourhood',
	'kind',
	'language',
	'tags',
	'note',
] as const
export const OPTIONAL = ['provenance', 'basis', 'over_15', 'over_17'] as const

export type Field = (typeof CANONICAL)[number] | (typeof OPTIONAL)[number]

/**
 * `full_name`: given and family name in one cell. `reach`: mails and telephones in one cell.
 * `address`: street, postcode, commune in one cell. `tag`: the column's header becomes a tag of whoever has a yes.
 */
export const COMPOSED = ['full_name', 'reach', 'address', 'tag', 'ignore'] as const

export type Target = Field | (typeof COMPOSED)[number]

/** Fields that several columns may feed: the values are put one beside the other. */
export const MANY: readonly Target[] = ['street', 'email', 'phone', 'reach', 'tags', 'tag', 'ignore', 'note']

/** Why a column does not come in, where it is not simply unknown. */
export type Refused
	= 'sensitive' // opinion, religion, origin, health, union, sexuality, offences
		| 'identity' // national numbers, bank accounts, passwords
		| 'birth_date' // Socle keeps no birth date
		| 'consent' // an agreement needs its proof, person by person
		| 'note' // privacy.md 22: only if one ticks it
		| 'duplicate' // another column already gives this

export interface Column {
	index: number
	header: string
	target: Target
	/** Why it is left out; `locked` where no one may choose otherwise. */
	refused: Refused | null
	locked: boolean
	/** Of `full_name`: which comes first where capitals do not tell. */
	familyFirst: boolean
	/** Up to three real values. */
	samples: string[]
	/** Cells with something in them. */
	filled: number
}
