// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readable } from './changes.ts'

test('values of the history are read as words', () => {
	expect(readable('kind', 'member')).toBe('Member')
	expect(readable('given_name', 'Zoé')).toBe('Zoé')
	expect(readable('given_name', null)).toBe('nothing')
	expect(readable('note', '[1, 2]')).toBe('[1, 2]')
})

test('lists are read with commas', () => {
	expect(readable('tags', '["Marché","Café"]')).toBe('Marché, Café')
	expect(readable('phones', '[{"value":"06 12","preferred":true},{"value":"01 99","preferred":false}]')).toBe('06 12, 01 99')
	expect(readable('emails', '[]')).toBe('nothing')
})
