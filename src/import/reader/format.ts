// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { FileProblem, MAX_UNPACKED } from './problem.ts'

export type Format = 'csv' | 'xlsx' | 'xls' | 'ods' | 'html' | 'json' | 'pasted'

const SIGNATURES: [number[], 'zip' | 'ole' | 'binary'][] = [
	[[0x50, 0x4b, 0x03, 0x04], 'zip'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'ole'],
	[[0x25, 0x50, 0x44, 0x46], 'binary'], // PDF
	[[0x89, 0x50, 0x4e, 0x47], 'binary'], // PNG
	[[0xff, 0xd8, 0xff], 'binary'], // JPEG
	[[0x47, 0x49, 0x46, 0x38], 'binary'], // GIF
	[[0x1f, 0x8b], 'binary'], // gzip
	[[0x52, 0x61, 0x72, 0x21], 'binary'], // RAR
	[[0x37, 0x7a, 0xbc, 0xaf], 'binary'], // 7z
	[[0x7f, 0x45, 0x4c, 0x46], 'binary'], // program
	[[0x4d, 0x5a, 0x90], 'binary'], // program
]

/**
 * By content; a file's name is often wrong.
 *
 * @throws {FileProblem} `empty`, `binary`, `not_a_table`, `too_large`
 */
export function recognise(bytes: Uint8Array): Exclude<Format, 'json' | 'pasted'> {
	if (bytes.length === 0) {
		throw new FileProblem('empty')
	}
	const kind = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1]
	if (kind === 'binary') {
		throw new FileProblem('binary')
	}
	if (kind === 'ole') {
		return 'xls'
	}
	if (kind === 'zip') {
		if (unpackedSize(bytes) > MAX_UNPACKED) {
			throw new FileProblem('too_large', { limit: MAX_UNPACKED })
		}
		return recogniseZip(bytes)
	}
	const start = latin(bytes.subarray(0, 2048)).replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase()
	if (/^(<!doctype html|<html|<table)/.test(start) || (start.startsWith('<?xml') && /<(workbook|html|office:document)/.test(start))) {
		return 'html'
	}
	return 'csv'
}

/** Bytes, as the zip's own directory says: a small one may unpack to more than any machine holds. */
function unpackedSize(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	let size = 0
	for (let at = bytes.indexOf(0x50); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
		if (view.getUint32(at, true) === 0x02014b50) {
			size += view.getUint32(at + 24, true)
		}
	}
	return size
}

/** The names of a zip's parts stand in its directory at the end; OpenDocument's kind also at the beginning. */
function recogniseZip(bytes: Uint8Array): 'xlsx' | 'ods' {
	const text = latin(bytes.subarray(0, 2048)) + latin(bytes.subarray(-65536))
	if (text.includes('xl/')) {
		return 'xlsx'
	}
	// Some programs pack even the line that tells a spreadsheet from a letter.
	if (text.includes('opendocument.spreadsheet') || (text.includes('content.xml') && !text.includes('opendocument.'))) {
		return 'ods'
	}
	throw new FileProblem('not_a_table')
}

function latin(bytes: Uint8Array): string {
	let text = ''
	for (let start = 0; start < bytes.length; start += 8192) {
		text += String.fromCharCode(...bytes.subarray(start, start + 8192))
	}
	return text
}

/**
 * Text that no encoding explains is not text.
 *
 * @throws {FileProblem} `binary`, `nul_byte`
 */
export function assertText(text: string): void {
	const sample = text.length > 200_000 ? text.slice(0, 200_000) : text
	// eslint-disable-next-line no-control-regex -- signs that no text holds are what is looked for
	const strange = sample.match(/[\u0001-\u0008\u000b\u000e-\u0019\u001b-\u001f\ufffd\ufffe\uffff]/g)?.length ?? 0
	const nul = sample.split('\0').length - 1
	if ((strange > sample.length * 0.005 && strange > 2) || (nul > 20 && nul > sample.length * 0.05)) {
		throw new FileProblem('binary')
	}
	const rows = nulRows(text)
	if (rows.length > 0) {
		throw new FileProblem('nul_byte', { rows })
	}
}

function nulRows(text: string): number[] {
	if (!text.includes('\0')) {
		return []
	}
	return text.split(/\r\n|\r|\n/).flatMap((line, index) => line.includes('\0') ? [index + 1] : []).slice(0, 20)
}
