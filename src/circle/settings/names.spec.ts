// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { proposedName } from './names.ts'

test.each([
	['communication', 'Communication'],
	['Cercle programme', 'Cercle programme'],
	['com_presse/réseaux', 'Com presse réseaux'],
	['école: « rentrée ? »', 'École « rentrée »'],
	['🌻 jardins 👩‍🌾', '🌻 jardins 👩‍🌾'],
	['x'.repeat(255), `X${'x'.repeat(119)}`],
	['🌻'.repeat(255), '🌻'.repeat(120)],
	[' / ', ''],
])('%s', (group, name) => {
	expect(proposedName(group)).toBe(name)
})
