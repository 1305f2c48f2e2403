// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, inject, test } from 'vitest'
import { unique } from '../steps.ts'
import { verify, writer } from './writing.ts'

const platform = inject('platform')
const WRITERS = 8
const EVENTS = 40

test.each(['plain', 'late'] as const)('8 writers at once, %s: no fork, no gap', async (how) => {
	const before = await verify(platform)
	expect(before.valid).toBe(true)
	const mark = unique('writer')
	const writers = await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(platform, how, EVENTS, `${mark}${number}`)))
	for (const { code, stderr } of writers) {
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
	}
	const start = before.ledgers[0]?.entries ?? NaN
	const positions = writers.flatMap(({ stdout }) => stdout.trim().split('\n').map(Number)).sort((a, b) => a - b)
	expect(positions).toEqual(Array.from({ length: WRITERS * EVENTS }, (_, index) => start + 1 + index))
	const after = await verify(platform, [before.ledgers[0]?.head ?? ''])
	expect(after).toMatchObject({ valid: true, ledgers: [{ ledger: 'consent', entries: start + WRITERS * EVENTS, broken: null }, { ledger: 'decision', broken: null }] })
}, 240_000)
