/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, it } from 'vitest'
import { davUrl, joinPath } from './paths.ts'

it.each([['/', 'a', '/a'], ['/a', 'b', '/a/b']])('%s and %s make %s', (folder, name, path) => {
	expect(joinPath(folder, name)).toBe(path)
})

it('keeps every sign of a name out of the address\'s own', () => {
	expect(davUrl('', 'zoé', '/à 100 %/#1?.txt')).toBe('/remote.php/dav/files/zo%C3%A9/%C3%A0%20100%20%25/%231%3F.txt')
})

it('addresses the root', () => {
	expect(davUrl('/cloud', 'zoe', '/')).toBe('/cloud/remote.php/dav/files/zoe')
})
