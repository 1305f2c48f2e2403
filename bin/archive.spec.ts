// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { archive } from './archive.ts'

let folder = ''
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'socle-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('tar unpacks what was packed, whatever its size and the length of its path', () => {
	const long = `socle/${'d'.repeat(90)}/${'f'.repeat(60)}.mjs`
	const files = new Map([
		['socle/empty', Buffer.from('')],
		['socle/accents.txt', Buffer.from('Élodie\n')],
		['socle/block', Buffer.alloc(512, 'x')],
		['socle/more', Buffer.alloc(70_000, 'y')],
		[long, Buffer.from('deep')],
	])
	writeFileSync(join(folder, 'a.tar.gz'), archive(files))
	execFileSync('tar', ['-xzf', 'a.tar.gz'], { cwd: folder })
	for (const [path, content] of files) {
		expect(readFileSync(join(folder, path)).equals(content), path).toBe(true)
	}
})

test('the same files give the same bytes, in whatever order they came', () => {
	const [a, b] = [Buffer.from('a'), Buffer.from('b')]
	expect(archive(new Map([['x/a', a], ['x/b', b]])).equals(archive(new Map([['x/b', b], ['x/a', a]])))).toBe(true)
})

test('every file has a time of its own content, and none of the future: PHP keeps what it compiled as long as the time stays', () => {
	writeFileSync(join(folder, 'a.tar.gz'), archive(new Map([
		['x/one', Buffer.from('one')],
		['x/same', Buffer.from('one')],
		['x/other', Buffer.from('other')],
	])))
	execFileSync('tar', ['-xzf', 'a.tar.gz'], { cwd: folder })
	const [one, same, other] = ['one', 'same', 'other'].map((name) => statSync(join(folder, 'x', name)).mtimeMs / 1000)
	expect(one).toBeGreaterThan(0)
	expect(same).toBe(one)
	expect(other).not.toBe(one)
	expect(other).toBeLessThan(Date.UTC(2020) / 1000)
})

test('a path that does not fit is refused', () => {
	expect(() => archive(new Map([['x'.repeat(101), Buffer.from('')]]))).toThrow('too long')
})
