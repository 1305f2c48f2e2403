// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { Eta } from './eta.ts'

describe('the time left', () => {
	it('is unknown at first, then follows the pace', () => {
		const eta = new Eta()
		expect(eta.remaining(0, 1000, 0)).toBeNull()
		expect(eta.remaining(50, 1000, 1000)).toBeNull()
		expect(eta.remaining(100, 1000, 2000)).toBe(18)
	})

	it('forgets how it began', () => {
		const eta = new Eta()
		eta.remaining(0, 1000, 0)
		eta.remaining(10, 1000, 100_000)
		eta.remaining(110, 1000, 110_000)
		expect(eta.remaining(210, 1000, 120_000)).toBe(79)
	})
})
