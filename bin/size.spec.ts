// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { staticImports, weight } from './size.ts'

test('the app comes in at most 170 kB before the first screen (after `npm run build`)', () => {
	expect(staticImports('socle-main.mjs').size).toBeGreaterThan(1)
	expect(weight('socle-main.mjs')).toBeLessThan(170)
})
