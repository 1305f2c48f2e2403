// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from './usePages.ts'

import { expect, test, vi } from 'vitest'
import { usePages } from './usePages.ts'

const book: Record<string, Page<string>> = {
	start: { items: ['Ada', 'Blaise'], next: 'c' },
	c: { items: ['Colette'], next: null },
}
const read = (cursor: string | undefined) => Promise.resolve(book[cursor ?? 'start'] ?? { items: [], next: null })

test('pages follow each other until the last one', async () => {
	const pages = usePages(read)
	await pages.restart()
	expect(pages.items.value).toEqual(['Ada', 'Blaise'])
	expect(pages.complete.value).toBe(false)
	await pages.more()
	await pages.more()
	expect(pages.items.value).toEqual(['Ada', 'Blaise', 'Colette'])
	expect(pages.complete.value).toBe(true)
})

test('a page is asked for once, however often one scrolls', async () => {
	const fetch = vi.fn(read)
	const pages = usePages(fetch)
	await pages.restart()
	await Promise.all([pages.more(), pages.more()])
	expect(fetch).toHaveBeenCalledTimes(2)
})

test('an answer that comes after a new beginning is dropped', async () => {
	const answers: ((page: Page<string>) => void)[] = []
	const pages = usePages<string>(() => new Promise((resolve) => answers.push(resolve)))
	const first = pages.restart()
	const second = pages.restart()
	answers[1]?.({ items: ['new'], next: null })
	answers[0]?.({ items: ['old'], next: null })
	await Promise.all([first, second])
	expect(pages.items.value).toEqual(['new'])
	expect(pages.loading.value).toBe(false)
})

test('what is there stays when the next page fails, and can be tried again', async () => {
	let broken = true
	const pages = usePages((cursor) => cursor === 'c' && broken ? Promise.reject(new Error('offline')) : read(cursor))
	await pages.restart()
	await pages.more()
	expect(pages.error.value).toEqual(new Error('offline'))
	expect(pages.items.value).toHaveLength(2)
	broken = false
	await pages.more()
	expect(pages.error.value).toBeNull()
	expect(pages.items.value).toHaveLength(3)
})
