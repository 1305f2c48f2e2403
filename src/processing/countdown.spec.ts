// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { countdown } from './countdown.ts'

test.each([
	[72 * 3600, '72 hours are left'],
	[72 * 3600 - 1, '71 hours are left'],
	[2 * 3600 - 1, '1 hour is left'],
	[3599, 'Less than an hour is left'],
	[0, 'Less than an hour is left'],
	[-1, 'run out 1 hour ago'],
	[-5 * 3600, 'run out 5 hours ago'],
])('rule 37: with %i seconds left it says %j', (left, words) => {
	expect(countdown(1_800_000_000 + left, 1_800_000_000)).toContain(words)
})
