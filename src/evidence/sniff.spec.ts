// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { sniff } from './sniff.ts'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test.each([
	['jpeg', '\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF'],
	['png', '\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR'],
	['webp', 'RIFF\u0024\u0000\u0000\u0000WEBPVP8 '],
	['other', 'RIFF\u0024\u0000\u0000\u0000WAVEfmt '],
	['pdf', '%PDF-1.7\n%\u00E2\u00E3'],
	['heic', '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000'],
	['other', '\u0000\u0000\u0000\u0018ftypisom\u0000\u0000'],
	['other', '<!doctype html>'],
	['other', 'GIF89a'],
	['other', ''],
])('%s: %j', (kind, start) => {
	expect(sniff(bytes(start))).toBe(kind)
})
