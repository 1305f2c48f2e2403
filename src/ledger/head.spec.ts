// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { grouped, note } from './head.ts'

const hash = '0123456789abcdef'.repeat(4)

test('a hash is shown in sixteen groups of four', () => {
	expect(grouped(hash)).toHaveLength(16)
	expect(grouped(hash).slice(0, 3)).toEqual(['0123', '4567', '89ab'])
	expect(grouped(hash).join('')).toBe(hash)
})

test('what is copied is what the command takes', () => {
	expect(note({ ledger: 'consent', position: 1234, recorded_at: 1, hash })).toBe(`consent:1234:${hash}`)
})
