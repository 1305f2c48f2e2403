// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { fromText, inWords, toText } from './asked.ts'

describe('the filter on a consent', () => {
	test('is written and read again', () => {
		const asked = { purpose: 'newsletter', channel: 'email', state: 'to_renew' }
		expect(toText(asked)).toBe('newsletter:email:to_renew')
		expect(fromText(toText(asked))).toEqual(asked)
	})

	test('asks nothing until there is a state', () => {
		expect(toText({ purpose: 'newsletter', channel: 'email', state: '' })).toBe('')
		expect(fromText('')).toEqual({ purpose: '', channel: '', state: '' })
	})

	test('is said in words; what is not known stays as it is', () => {
		expect(inWords('newsletter:email:to_renew')).toBe('newsletter by mail: to renew')
		expect(inWords('newsletter:fax:maybe')).toBe('newsletter fax: maybe')
	})
})
