// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isNothing } from './vocabulary.ts'

/** `words`: something beside the values was left out. `scientific`: a spreadsheet rounded the number away. */
export interface Reach {
	values: string[]
	remark: 'words' | 'phone_scientific' | null
	/** How many got their zero back. */
	restored: number
}

const NONE: Reach = { values: [], remark: null, restored: 0 }
const MAIL = /[^\s<>;,|()[\]"']+@[^\s<>;,|()[\]"']+/g

/** The mails of a cell, as typed. What is no mail comes back whole: the server says what is wrong with it. */
export function mailsOf(cell: string): Reach {
	if (isNothing(cell)) {
		return NONE
	}
	const text = cell.replace(/\s*[([]\s*(?:at|arobase|a)\s*[)\]]\s*/gi, '@').replace(/ ?\barobase\b ?/gi, '@').replace(/[^\S\n]*@[^\S\n]*/g, '@').replace(/mailto:/gi, '')
	const found = (text.match(MAIL) ?? [])
		// A slash may stand inside a mail; between two of them it separates.
		.flatMap((mail) => (mail.match(/@/g) ?? []).length > 1 ? mail.split(/[/&+]/) : [mail])
		.map((mail) => mail.replace(/^[.:]+|[.:]+$/g, ''))
	if (found.length === 0) {
		return { values: [cell], remark: null, restored: 0 }
	}
	const rest = found.reduce((left, mail) => left.replace(mail, ' '), text)
	const words = !rest.includes('<') && /[\p{L}\d]{2,}/u.test(rest.replace(/\b(et|ou|and|or|mail|email|courriel|perso|pro)\b/gi, ''))
	return { values: unique(found, (mail) => mail.toLowerCase()), remark: words ? 'words' : null, restored: 0 }
}

/** Digits with the signs that people put between them. */
const NUMBER = /(?:\+|\b00|\()?\s?\d(?:[\s.\-–/,()_•·]*\d){5,}/g
const LABELS = /\b(tel|telephone|téléphone|tél|port|portable|mob|mobile|fixe|dom|domicile|maison|bureau|pro|perso|travail|gsm|phone|home|work|cell)\b\.?/gi

/** The telephones of a cell, as typed but for the lost zero. What is no telephone comes back whole. */
export function phonesOf(cell: string): Reach {
	if (isNothing(cell)) {
		return NONE
	}
	if (/^\d(?:[.,]\d+)?\s?e\s?\+?\d+$/i.test(cell)) {
		return { values: [cell], remark: 'phone_scientific', restored: 0 }
	}
	const pieces = cell.replace(/[.,]0$/, '').split(/[;|\n]|\s(?:ou|et|or|and|puis)\s/i)
	const numbers = pieces.flatMap((piece) => (piece.match(NUMBER) ?? []).flatMap(apart)).map((number) => number.trim())
	if (numbers.length === 0) {
		return { values: [cell], remark: null, restored: 0 }
	}
	const rest = pieces.join(' ').replace(NUMBER, ' ').replace(LABELS, ' ')
	const values = numbers.map(restore)
	return {
		values: unique(values, (value) => value.replace(/\D/g, '')),
		remark: /\p{L}{2,}|\d{2,}/u.test(rest) ? 'words' : null,
		restored: values.filter((value, index) => value !== numbers[index]).length,
	}
}

/** Mails and telephones written one beside the other. */
export function reachOf(cell: string): { mails: Reach, phones: Reach } {
	if (!cell.includes('@') && !/\barobase\b|[([]at[)\]]/i.test(cell)) {
		return { mails: NONE, phones: phonesOf(cell) }
	}
	const mails = mailsOf(cell)
	const rest = mails.values.reduce((left, mail) => left.replace(mail, '\n'), cell.replace(/\s*@\s*/g, '@')).replace(/^[\s/;,|–-]+|[\s/;,|–-]+$/g, '')
	const phones = /\d{2}/.test(rest) ? phonesOf(rest) : NONE
	return { mails: { ...mails, remark: phones.values.length > 0 ? phones.remark : mails.remark }, phones }
}

/** One run of digits may be two telephones: "0199001234/0639981234". */
function apart(run: string): string[] {
	const digits = run.replace(/\D/g, '')
	if (digits.length <= 15) {
		return [run]
	}
	const parts = run.split(/\s?[/,–]\s?|\s-\s|\s{2,}/).filter((part) => part.trim() !== '')
	if (parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 9)) {
		return parts
	}
	const blocks = digits.match(/.{10}/g) ?? []
	return digits.length % 10 === 0 && blocks.every((block) => block.startsWith('0')) ? blocks : [run]
}

/** 612345678 was 0612345678 before a spreadsheet took it for a quantity; 33612345678 had a plus. */
function restore(number: string): string {
	const bare = number.replace(/[\s.\-/]/g, '')
	if (/^[1-9]\d{8}$/.test(bare)) {
		return '0' + number
	}
	return /^33[1-9]\d{8}$/.test(bare) ? '+' + number : number
}

function unique(values: string[], key: (value: string) => string): string[] {
	const seen = new Set<string>()
	return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)))
}
