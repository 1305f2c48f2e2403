// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { vcard } from './vcard.ts'

type Copy = Wire<'Copy'>

/** What is taken along, in forms that other programs read (GDPR 20). */
export type Kind = 'json' | 'csv' | 'vcf'

const TYPES: Record<Kind, string> = {
	json: 'application/json',
	csv: 'text/csv;charset=utf-8',
	vcf: 'text/vcard;charset=utf-8',
}

export interface Download {
	name: string
	type: string
	text: string
}

/**
 * Everything, for the person who asks what is known of her (GDPR 15).
 *
 * @param copy of hers
 */
export function copyFile(copy: Copy): Download {
	return { name: `${fileName(copy)}-copie.json`, type: TYPES.json, text: JSON.stringify(copy, null, '\t') }
}

/**
 * What she gave herself, to be taken elsewhere; the JSON comes in again under "Imports".
 *
 * @param copy of hers
 * @param kind of file
 */
export function portableFile(copy: Copy, kind: Kind): Download {
	const { format, made_at: made, collective, contact, consents, events } = copy
	const texts: Record<Kind, () => string> = {
		json: () => JSON.stringify({ format, made_at: made, collective, contact, consents, events }, null, '\t'),
		csv: () => csv(contact),
		vcf: () => vcard(contact),
	}
	return { name: `${fileName(copy)}.${kind}`, type: TYPES[kind], text: texts[kind]() }
}

/** Columns as the export of the register has them. */
function csv(card: Copy['contact']): string {
	const points = (items: Wire<'PersonPoint'>[]) => items.toSorted((a, b) => Number(b.preferred) - Number(a.preferred)).map(({ value }) => value).join('|')
	const columns: [string, string][] = [
		['given_name', card.given_name],
		['family_name', card.family_name],
		['email', points(card.emails)],
		['phone', points(card.phones)],
		['street', card.street],
		['postcode', card.postcode],
		['commune', card.commune],
		['neighbourhood', card.neighbourhood],
		['kind', card.kind],
		['language', card.language],
		['tags', card.tags.join('|')],
		['note', card.note],
		['provenance', card.provenance + (card.provenance_name === '' ? '' : `:${card.provenance_name}`)],
		['basis', card.basis === 'consent' ? 'to_establish' : card.basis],
		['over_15', card.over_15],
		['over_17', card.over_17],
	]
	return [columns.map(([name]) => name), columns.map(([, value]) => cell(value))].map((cells) => `${cells.join(',')}\r\n`).join('')
}

/** A spreadsheet shows it and never runs it: what begins as a formula gets an apostrophe, which reading takes away. */
function cell(value: string): string {
	const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function fileName({ contact, made_at: made }: Copy): string {
	const name = `${contact.given_name} ${contact.family_name}`.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
	return `${name || 'socle'}-${new Date(made * 1000).toISOString().slice(0, 10)}`
}

/**
 * Hands a file to the browser.
 *
 * @param file made here
 * @param file.name as it is saved
 * @param file.type of its content
 * @param file.text its content
 */
export function download({ name, type, text }: Download): void {
	const link = document.createElement('a')
	const url = URL.createObjectURL(new Blob([text], { type }))
	link.href = url
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(url), 1000)
}
