// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { noon } from './days.ts'

test('today is now, another day is its noon', () => {
	const today = new Date(2026, 10, 27, 9)
	expect(noon(new Date(2026, 10, 27, 23), today)).toBeNull()
	expect(noon(new Date(2026, 10, 26, 0), today)).toBe(new Date(2026, 10, 26, 12).getTime() / 1000)
})
