// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Column, Field, Target } from '../guess/targets.ts'
import type { LeftOut } from '../reader/table.ts'
import type { People } from './names.ts'
import type { Reach } from './reach.ts'

import { peopleOf, peopleOfFull } from './names.ts'
import { placeOf, postcodeOf } from './place.ts'
import { mailsOf, phonesOf, reachOf } from './reach.ts'
import { isNothing, word, yesNo } from './vocabulary.ts'

/** What was done with a value, or why it did not come in; `became` is what the register gets. */
export interface Remark {
	row: number
	column: string
	value: string
	reason:
		| LeftOut['reason']
		| 'nothing_usable' // every column that comes in is empty
		| 'two_people' // one row made two persons
		| 'couple_unnamed' // a second person without a name of her own
		| 'words' // words beside a mail or telephone
		| 'phone_scientific' // the spreadsheet rounded the number away
		| 'value_unknown' // a kind, language, yes or no that means nothing to us
	became: string
}

export interface Person {
	row: number
	fields: Partial<Record<Field, string>>
}

/** Counted, not listed: there may be one for each row. */
export interface Repairs { phones: number, postcodes: number }

export const MANY_SEPARATOR = '|'

/** One row on its way: cell by cell in, one person or two out. */
export class Draft {
	readonly row: number
	readonly #fields: Partial<Record<Field, string>> = {}
	readonly #lists: Record<'email' | 'phone' | 'tags', string[]> = { email: [], phone: [], tags: [] }
	readonly #remark: (remark: Remark) => void
	readonly #repairs: Repairs
	#full: { column: Column, cell: string } | null = null

	constructor(row: number, remark: (remark: Remark) => void, repairs: Repairs) {
		this.row = row
		this.#remark = remark
		this.#repairs = repairs
	}

	get isEmpty(): boolean {
		return this.#full === null && Object.keys(this.#fields).length === 0 && Object.values(this.#lists).every((list) => list.length === 0)
	}

	/** As Socle itself wrote it. */
	take(target: Target, cell: string): void {
		if (target !== 'full_name' && target !== 'reach' && target !== 'address' && target !== 'tag' && target !== 'ignore') {
			this.#fields[target] = cell
		}
	}

	read(column: Column, cell: string, zero: boolean): void {
		switch (column.target) {
			case 'ignore':
				return
			case 'full_name':
				this.#full = isNothing(cell) ? null : { column, cell }
				return
			case 'email':
				return this.#reach('email', mailsOf(cell), column, cell)
			case 'phone':
				return this.#reach('phone', phonesOf(cell), column, cell)
			case 'reach': {
				const { mails, phones } = reachOf(cell)
				this.#reach('email', mails, column, cell)
				return this.#reach('phone', mails.remark === null ? phones : { ...phones, remark: null }, column, cell)
			}
			case 'address': {
				const place = placeOf(cell)
				this.#put('street', place.street)
				this.#put('postcode', place.postcode)
				return this.#put('commune', place.commune)
			}
			case 'postcode': {
				const postcode = postcodeOf(cell, zero)
				this.#repairs.postcodes += zero && /^\d{4}$/.test(cell) ? 1 : 0
				return this.#put('postcode', postcode)
			}
			case 'tag':
				if (yesNo(cell) === true) {
					this.#lists.tags.push(tag(column.header))
				} else if (yesNo(cell) === null && !isNothing(cell)) {
					this.#say('value_unknown', column, cell, '')
				}
				return
			case 'tags':
				this.#lists.tags.push(...cell.split(/\s*(?:[,;|\n]| \/ |:::)\s*/).map(tag).filter((text) => text !== 'myContacts' && !isNothing(text)))
				return
			case 'over_15':
			case 'over_17': {
				const answer = yesNo(cell)
				return this.#word(column, cell, answer === null ? (isNothing(cell) ? '' : null) : answer ? 'yes' : 'no')
			}
			case 'kind':
			case 'language':
			case 'provenance':
			case 'basis':
				return this.#word(column, cell, isNothing(cell) ? '' : word(column.target, cell))
			case 'note':
				return this.#put('note', [this.#fields.note, cell].filter(Boolean).join('\n'))
			case 'street':
				return this.#put('street', [this.#fields.street, cell.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join(', '))
			default:
				return this.#put(column.target, cell.replace(/\s+/g, ' '))
		}
	}

	person(): Person {
		return { row: this.row, fields: this.#fields }
	}

	/** One for each that the name cells speak of; mails and telephones in the same number go one to each, else to all. */
	persons(couples: boolean): Person[] {
		const { people, unnamed } = this.#people(couples)
		const typed = this.#full?.cell ?? [this.#fields.given_name, this.#fields.family_name].filter(Boolean).join(' ')
		const column = this.#full?.column.header ?? ''
		if (people.length > 1) {
			const became = people.map(({ given, family }) => `${given} ${family}`.trim()).join(' + ')
			this.#remark({ row: this.row, column, value: typed, reason: 'two_people', became })
		} else if (unnamed) {
			this.#remark({ row: this.row, column, value: typed, reason: 'couple_unnamed', became: `${people[0]?.given ?? ''} ${people[0]?.family ?? ''}`.trim() })
		}
		const mails = share(unique(this.#lists.email), people.map(({ given }) => given))
		const phones = share(unique(this.#lists.phone), people.map(() => ''))
		return people.map(({ given, family }, index) => ({
			row: this.row,
			fields: {
				...this.#fields,
				given_name: given,
				family_name: family,
				email: (mails[index] ?? []).join(MANY_SEPARATOR),
				phone: (phones[index] ?? []).join(MANY_SEPARATOR),
				tags: unique(this.#lists.tags).join(MANY_SEPARATOR),
			},
		}))
	}

	#people(couples: boolean): People {
		const given = this.#fields.given_name ?? ''
		const family = this.#fields.family_name ?? ''
		if (this.#full !== null) {
			return peopleOfFull(this.#full.cell, this.#full.column.familyFirst, couples)
		}
		return couples ? peopleOf(given, family) : { people: [{ given, family }], unnamed: false }
	}

	#reach(field: 'email' | 'phone', { values, remark, restored }: Reach, column: Column, cell: string): void {
		this.#lists[field].push(...values)
		this.#repairs.phones += restored
		if (remark !== null) {
			this.#say(remark, column, cell, values.join(' | '))
		}
	}

	#word(column: Column, cell: string, value: string | null): void {
		if (value === null) {
			this.#say('value_unknown', column, cell, '')
		}
		this.#put(column.target, value ?? '')
	}

	#put(field: Target, value: string): void {
		if (value !== '' && !(isNothing(value) && field !== 'note')) {
			this.take(field, value)
		}
	}

	#say(reason: Remark['reason'], column: Column, value: string, became: string): void {
		this.#remark({ row: this.row, column: column.header, value, reason, became })
	}
}

function tag(text: string): string {
	return text.replace(/^[*\s"]+|[\s?:"]+$/g, '').replaceAll(MANY_SEPARATOR, '/').slice(0, 64)
}

function unique(values: string[]): string[] {
	return [...new Set(values)]
}

/** A mail that holds somebody's given name is hers. */
function share(values: string[], names: string[]): string[][] {
	if (values.length !== names.length || names.length < 2) {
		return names.map(() => values)
	}
	const left = [...values]
	return names.map((name) => {
		const own = left.findIndex((value) => name.length > 2 && value.toLowerCase().includes(name.toLowerCase()))
		return left.splice(Math.max(0, own), 1)
	})
}
