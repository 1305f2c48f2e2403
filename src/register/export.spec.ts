// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { read, utils } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { spreadsheet } from './export.ts'

test.each(['ods', 'xlsx'] as const)('%s keeps every cell as it was typed', async (format) => {
	const csv = 'given_name,phone,note\r\nZoé,0612345678,"=1+1\nsecond line"\r\n'
	const book = read(await spreadsheet(csv, format))
	const sheet = book.Sheets[book.SheetNames[0] ?? '']
	expect(sheet === undefined ? null : utils.sheet_to_json(sheet, { header: 1 })).toEqual([
		['given_name', 'phone', 'note'],
		['Zoé', '0612345678', '=1+1\nsecond line'],
	])
})
