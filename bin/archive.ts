// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

const BLOCK = 512
/** 1980-01-01 */
const EARLIEST = 315_532_800

/**
 * A .tar.gz that depends on nothing but the names and contents: no clock, no owners, always the same order.
 *
 * @param files content by path
 * @throws Error when a path is too long for the format (100 bytes after the last but 155 before a slash)
 */
export function archive(files: Map<string, Uint8Array>): Buffer {
	const parts: Uint8Array[] = []
	for (const [path, content] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
		parts.push(header(path, content), content, Buffer.alloc(-content.length & (BLOCK - 1)))
	}
	parts.push(Buffer.alloc(2 * BLOCK))
	const packed = gzipSync(Buffer.concat(parts), { level: 9 })
	// the tenth byte names the operating system: unknown
	packed[9] = 255
	return packed
}

/**
 * A time between 1980 and 2014 that is made of the content. PHP's opcode cache leaves out a file whose time is 0, and would
 * compile it for every request; and it takes a file for another one only when its time is another.
 *
 * @param content of a file
 * @return seconds since 1970
 */
function time(content: Uint8Array): number {
	return EARLIEST + (createHash('sha256').update(content).digest().readUInt32BE() >>> 2)
}

/**
 * @param path of a plain file that everybody may read
 * @param content of it
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 */
function header(path: string, content: Uint8Array): Buffer {
	const octal = (number: number) => `${number.toString(8).padStart(11, '0')}\0`
	const [prefix, name] = split(path)
	const block = Buffer.alloc(BLOCK)
	block.write(name, 0)
	block.write('0000644\0', 100)
	block.write('0000000\0', 108)
	block.write('0000000\0', 116)
	block.write(octal(content.length), 124)
	block.write(octal(time(content)), 136)
	// the sum counts its own field as spaces
	block.write(' '.repeat(8), 148)
	block.write('0', 156)
	block.write('ustar\x0000', 257)
	block.write(prefix, 345)
	const sum = block.reduce((total, byte) => total + byte, 0)
	block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
	return block
}

function split(path: string): [string, string] {
	if (Buffer.byteLength(path) <= 100) {
		return ['', path]
	}
	for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
		const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)]
		if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) {
			return [prefix, name]
		}
	}
	throw new Error(`${path}: too long for an archive`)
}
