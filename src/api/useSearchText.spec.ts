// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useSearchText } from './useSearchText.ts'

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

function field() {
	const searched = ref('')
	const search = vi.fn()
	const scope = effectScope()
	const made = scope.run(() => useSearchText(() => searched.value, search))
	if (made === undefined) {
		throw new Error('no field')
	}
	return { searched, search, scope, ...made }
}

describe('a search field', () => {
	test('searches once its writer pauses, without the spaces around', () => {
		const { search, type } = field()
		type(' mar')
		vi.advanceTimersByTime(150)
		type(' marché ')
		vi.advanceTimersByTime(150)
		expect(search).not.toHaveBeenCalled()
		vi.advanceTimersByTime(50)
		expect(search.mock.calls).toEqual([['marché']])
	})

	test('searches at once when it is left, and not again after that', () => {
		const { search, type, finish } = field()
		type('marché')
		finish()
		expect(search.mock.calls).toEqual([['marché']])
		vi.advanceTimersByTime(1000)
		finish()
		expect(search).toHaveBeenCalledTimes(1)
	})

	test('shows what is searched for elsewhere, but never over what is being typed', async () => {
		const { searched, text, type } = field()
		searched.value = 'fournil'
		await nextTick()
		expect(text.value).toBe('fournil')
		type('mar')
		vi.advanceTimersByTime(200)
		type('marché')
		// the address follows what was typed before
		searched.value = 'mar'
		await nextTick()
		expect(text.value).toBe('marché')
	})

	test('searches for nothing once it is gone', () => {
		const { search, scope, type } = field()
		type('marché')
		scope.stop()
		vi.advanceTimersByTime(1000)
		expect(search).not.toHaveBeenCalled()
	})
})
