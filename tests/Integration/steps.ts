// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Client } from './client.ts'

import { crc32, deflateSync } from 'node:zlib'

type Shapes = components['schemas']
export type Contact = Shapes['Contact']
export type ContactPage = Shapes['ContactPage']
export type Import = Shapes['Import']
export type ImportRow = Shapes['ImportRow']
export type KeptEvidence = Shapes['KeptEvidence']
export type Task = Shapes['Task']

let counter = 0

/** A word that no other test uses: tests share one register. Letters only, so that it also searches as a name. */
export function unique(word: string): string {
	const letters = [...String(Date.now() % 100_000_000) + String(counter++).padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)])
	return `${word}${letters.join('')}`
}

let phones = 0
const PHONES = Date.now()

/** A telephone that no other test uses, of those that Arcom keeps for fiction. */
export function aPhone(): string {
	const number = (phones++ * 7919 + PHONES) % 20_000
	return `${number < 10_000 ? '01 99 00' : '02 61 91'} ${String(number % 10_000).padStart(4, '0').replace(/(..)/, '$1 ')}`
}

/**
 * @param fields what matters to the test
 */
export function aPerson(fields: Record<string, unknown> = {}): Record<string, unknown> {
	return { given_name: 'Camille', family_name: unique('Personne'), provenance: 'event', ...fields }
}

/**
 * @param keeper who writes it
 * @param fields what matters to the test
 */
export function create(keeper: Client, fields: Record<string, unknown> = {}): Promise<Contact> {
	return keeper.ok<Contact>('/contacts', { method: 'POST', body: aPerson(fields) })
}

/**
 * @param keeper who writes
 * @param id of the contact
 * @param field its name
 * @param value new
 * @param was what she saw before
 */
export function patch(keeper: Client, id: number, field: string, value: unknown, was: unknown) {
	return keeper.api<Contact>(`/contacts/${id}`, { method: 'PATCH', body: { field, value, was } })
}

/**
 * Every contact of a list, page after page.
 *
 * @param keeper who reads
 * @param query filters and order
 */
export async function everyone(keeper: Client, query: Record<string, string | number> = {}): Promise<ContactPage['contacts']> {
	const found: ContactPage['contacts'] = []
	let cursor: string | undefined
	do {
		const page: ContactPage = await keeper.ok<ContactPage>('/contacts', { query: { ...query, cursor } })
		found.push(...page.contacts)
		cursor = page.next ?? undefined
	} while (cursor !== undefined)
	return found
}

/** A picture of one grey dot that no other test uses. */
export function aPicture(): Uint8Array<ArrayBuffer> {
	const part = (type: string, data: Uint8Array) => {
		const named = Buffer.concat([Buffer.from(type), data])
		const frame = Buffer.alloc(data.length + 12)
		frame.writeUInt32BE(data.length)
		named.copy(frame, 4)
		frame.writeUInt32BE(crc32(named), data.length + 8)
		return frame
	}
	const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
	return Uint8Array.from(Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
		part('IHDR', header),
		part('tEXt', Buffer.from(`Comment\0${unique('Image')} ${'x'.repeat(200)}`)),
		part('IDAT', deflateSync(Buffer.from([0, 128]))),
		part('IEND', Buffer.alloc(0)),
	]))
}

/**
 * Brings a scan of someone's paper.
 *
 * @param keeper who brings it
 * @param contact whose it is
 * @param file its bytes
 * @param name of the file
 */
export function prove(keeper: Client, contact: number, file: Uint8Array, name = 'photo.png'): Promise<KeptEvidence> {
	return keeper.ok<KeptEvidence>(`/contacts/${contact}/evidences/scan`, {
		method: 'POST',
		query: { name },
		body: file,
		headers: { 'Content-Type': 'application/octet-stream' },
	})
}

const CHUNK = 4_000_000

/** What the page tells about a list. */
export const ABOUT = { name: 'liste.csv', provenance: 'event', provenance_name: '', basis: 'to_establish', keep_unreadable: false }

/**
 * Uploads a canonical file.
 *
 * @param keeper whose import it is
 * @param csv as it is, or as bytes
 * @param about name, provenance and so on, where they matter
 * @param size of a chunk in bytes
 */
export async function upload(keeper: Client, csv: string | Uint8Array, about: Partial<typeof ABOUT> = {}, size = CHUNK): Promise<{ id: number, chunks: number, bytes: number }> {
	const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv
	const { id } = await keeper.ok<Import>('/imports', { method: 'POST', body: { ...ABOUT, ...about } })
	let chunks = 0
	for (let start = 0; start < bytes.length; start += size) {
		await keeper.ok(`/imports/${id}/chunks/${chunks++}`, { method: 'PUT', body: bytes.slice(start, start + size) })
	}
	return { id, chunks, bytes: bytes.length }
}

/**
 * Drives the import's task to its end, as the page does.
 *
 * @param keeper whose import it is
 * @param id of the import
 */
export async function finish(keeper: Client, id: number): Promise<Import> {
	for (;;) {
		const current = await keeper.ok<Import>(`/imports/${id}`)
		if (current.task === null || current.task.state === 'done' || current.task.state === 'failed') {
			return current
		}
		await keeper.ok(`/tasks/${current.task.id}/step`, { method: 'POST' })
	}
}

/**
 * Uploads and checks: nothing is in the register yet.
 *
 * @param keeper whose import it is
 * @param csv canonical
 * @param about where it matters
 */
export async function check(keeper: Client, csv: string | Uint8Array, about: Partial<typeof ABOUT> = {}): Promise<Import> {
	const { id, chunks, bytes } = await upload(keeper, csv, about)
	await keeper.ok(`/imports/${id}/check`, { method: 'POST', body: { chunks, bytes } })
	return finish(keeper, id)
}

/**
 * Uploads, checks and runs.
 *
 * @param keeper whose import it is
 * @param csv canonical
 * @param about where it matters
 */
export async function bring(keeper: Client, csv: string | Uint8Array, about: Partial<typeof ABOUT> = {}): Promise<Import> {
	const { id } = await check(keeper, csv, about)
	await keeper.ok(`/imports/${id}/run`, { method: 'POST' })
	return finish(keeper, id)
}

export const HEADER = 'given_name,family_name,email,phone,street,postcode,commune,neighbourhood,kind,language,tags,note'

/**
 * Canonical CSV.
 *
 * @param rows one object a line, by column name
 */
export function csv(rows: Record<string, string>[]): string {
	const columns = HEADER.split(',').concat([...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !HEADER.split(',').includes(name)))
	const cell = (value: string) => /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
	return [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name] ?? '')).join(','))].join('\n') + '\n'
}
