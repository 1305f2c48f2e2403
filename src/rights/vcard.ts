// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

type Card = Wire<'PersonCard'>

/** Bytes of a line, without its end (RFC 6350, 3.2). */
const LINE = 75

/**
 * A person as other programs keep people: vCard 4 (RFC 6350).
 *
 * @param card of the person
 */
export function vcard(card: Card): string {
	const name = `${card.given_name} ${card.family_name}`.trim() || card.emails[0]?.value || card.phones[0]?.value || '?'
	const address = [card.street, card.neighbourhood, card.commune, card.postcode]
	const lines = [
		'BEGIN:VCARD',
		'VERSION:4.0',
		`FN:${escape(name)}`,
		`N:${escape(card.family_name)};${escape(card.given_name)};;;`,
		...card.emails.map(({ value, preferred }) => `EMAIL${preferred && card.emails.length > 1 ? ';PREF=1' : ''}:${escape(value)}`),
		...card.phones.map(({ value, preferred }) => `TEL;VALUE=text${preferred && card.phones.length > 1 ? ';PREF=1' : ''}:${escape(value)}`),
		...address.some((part) => part !== '') ? [`ADR:;${escape(card.neighbourhood)};${escape(card.street)};${escape(card.commune)};;${escape(card.postcode)};`] : [],
		...card.language === '' ? [] : [`LANG:${escape(card.language.replace('_', '-'))}`],
		...card.tags.length === 0 ? [] : [`CATEGORIES:${card.tags.map(escape).join(',')}`],
		...card.note === '' ? [] : [`NOTE:${escape(card.note)}`],
		`REV:${new Date(card.changed_at * 1000).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
		'END:VCARD',
	]
	return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function escape(text: string): string {
	return text.replaceAll(/[\\,;]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** Long lines go on in the next one, after a blank; never in the middle of a character. */
function fold(line: string): string {
	const encoder = new TextEncoder()
	let folded = ''
	let bytes = 0
	for (const character of line) {
		const size = encoder.encode(character).length
		if (bytes + size > LINE) {
			folded += '\r\n '
			bytes = 1
		}
		folded += character
		bytes += size
	}
	return folded
}
