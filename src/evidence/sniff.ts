// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a file is, by how it begins: names and types that a device gives are not to be relied on. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic' | 'other'

/** As much as it takes to tell. */
export const SNIFFED_BYTES = 16

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/**
 * @param start the file's first bytes
 */
export function sniff(start: Uint8Array): FileKind {
	const text = (from: number, to: number) => String.fromCharCode(...start.slice(from, to))
	if (start[0] === 0xFF && start[1] === 0xD8 && start[2] === 0xFF) {
		return 'jpeg'
	}
	if (text(0, 8) === '\u0089PNG\r\n\u001A\n') {
		return 'png'
	}
	if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') {
		return 'webp'
	}
	if (text(0, 5) === '%PDF-') {
		return 'pdf'
	}
	return text(4, 8) === 'ftyp' && HEIC_BRANDS.includes(text(8, 12)) ? 'heic' : 'other'
}
