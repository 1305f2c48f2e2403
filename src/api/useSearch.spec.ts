// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { useSearch } from './useSearch.ts'

function server() {
	const answers = new Map<string, (found: string[]) => void>()
	return { answers, find: (text: string) => new Promise<string[]>((resolve) => answers.set(text, resolve)) }
}

test('an answer that comes late does not take the place of what was asked for last', async () => {
	const { answers, find } = server()
	const { options, loading, search } = useSearch(find)
	const [first, second] = [search(''), search('ma')]
	answers.get('ma')?.(['Maud'])
	await second
	answers.get('')?.(['Ada', 'Maud'])
	await first
	expect(options.value).toEqual(['Maud'])
	expect(loading.value).toBe(false)
})

test('a list that opens because somebody types shows what is typed', async () => {
	const { answers, find } = server()
	const { options, search, open } = useSearch(find)
	search('ma')
	const opened = open()
	answers.get('ma')?.(['Maud'])
	await opened
	expect(options.value).toEqual(['Maud'])
})

test('where the server does not answer nothing is offered, and nothing hangs', async () => {
	const { options, loading, search } = useSearch(() => Promise.reject(new Error('offline')))
	await search('x')
	expect([options.value, loading.value]).toEqual([[], false])
})
