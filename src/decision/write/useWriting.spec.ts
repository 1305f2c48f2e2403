// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../decisions.ts'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp, h } from 'vue'
import { get, patch, Refusal } from '../../api/http.ts'
import { aDecision } from '../testing.ts'
import { useWriting } from './useWriting.ts'

vi.mock('../../api/http.ts', async (original) => ({ ...await original<object>(), get: vi.fn(), patch: vi.fn() }))

type Body = Partial<Decision> & { version: number }

/** What the server has; its version counts up. */
let there: Decision
let refuse: ((body: Body) => unknown) | null
const open: (() => void)[] = []

beforeEach(() => {
	vi.clearAllMocks()
	vi.useFakeTimers()
	window.localStorage.clear()
	refuse = null
	there = aDecision(7, { state: 'draft', standing: null, number: '', text: 'Avant.', people: [{ id: 1, user: 'awa', name: 'Awa', redacted: false }], version: 1 })
	vi.mocked(get).mockImplementation(async () => structuredClone(there))
	vi.mocked(patch).mockImplementation(async (_, options) => {
		const body = options?.body as Body
		const reason = refuse?.(body) ?? (body.version === there.version ? null : new Refusal(409, { reason: 'conflict', field: 'version' }))
		if (reason !== null) {
			throw reason
		}
		there = { ...there, ...structuredClone(body), version: there.version + 1 }
		return structuredClone(there)
	})
})

afterEach(() => {
	open.splice(0).forEach((close) => close())
	vi.useRealTimers()
})

async function write() {
	const made: ReturnType<typeof useWriting>[] = []
	const app = createApp({
		setup() {
			made.push(useWriting(7))
			return () => h('div')
		},
	})
	app.mount(document.createElement('div'))
	open.push(() => app.unmount())
	await vi.advanceTimersByTimeAsync(0)
	const [writing] = made
	if (writing === undefined || writing.values.value === null) {
		throw new Error('nothing was loaded')
	}
	return { ...writing, typed: writing.values.value, close: () => app.unmount() }
}

test('what is typed is saved after a pause, once, and then nothing is left in the browser', async () => {
	const { typed, isSaved } = await write()
	typed.text = 'Après'
	await vi.advanceTimersByTimeAsync(300)
	typed.text = 'Après.'
	expect(isSaved()).toBe(false)
	expect(window.localStorage.length).toBe(1)
	await vi.advanceTimersByTimeAsync(2000)
	expect(vi.mocked(patch).mock.calls.length).toBe(1)
	expect(there.text).toBe('Après.')
	expect(isSaved()).toBe(true)
	expect(window.localStorage.length).toBe(0)
})

test('people, tags and links that two have changed are both kept until she decides', async () => {
	const { typed, values, conflicts, theirs, decide } = await write()
	typed.people.push({ user: '', name: 'Rosalie' })
	typed.tags.push('marché')
	there = { ...there, people: [{ id: 2, user: 'leo', name: 'Léo', redacted: false }], version: 2 }
	await vi.advanceTimersByTimeAsync(2000)
	expect(conflicts.value).toEqual(['people'])
	expect(theirs.people).toEqual([{ user: 'leo', name: 'Léo' }])
	expect(values.value?.people.map(({ name }) => name)).toEqual(['Awa', 'Rosalie'])
	expect(there).toMatchObject({ tags: ['marché'], people: [{ name: 'Léo' }] })
	await decide('people', false)
	expect(there.people).toEqual([{ user: 'awa' }, { name: 'Rosalie' }])
})

test('a field that is refused is told, and holds nothing else up', async () => {
	refuse = ({ links }) => links === undefined ? null : new Refusal(400, { reason: 'link_unknown', field: 'links', message: 'Pas de telle décision' })
	const { typed, wrong, isSaved } = await write()
	typed.links.push({ kind: 'amends', id: 3, number: 'C-2026-003', title: 'x' })
	typed.text = 'Après.'
	await vi.advanceTimersByTimeAsync(5000)
	expect(wrong.links).toBe('Pas de telle décision')
	expect(there.text).toBe('Après.')
	expect(isSaved()).toBe(false)
	typed.links.pop()
	await vi.advanceTimersByTimeAsync(5000)
	expect(wrong.links).toBeUndefined()
	expect(isSaved()).toBe(true)
})

test('without a connection it stays in the browser, also when the page is gone, and comes together with what others wrote', async () => {
	refuse = () => new Error('Network Error')
	const { typed, status, close } = await write()
	typed.text = 'Dans le train.'
	await vi.advanceTimersByTimeAsync(3000)
	expect(status.value).toMatch(/No connection/)
	close()
	refuse = null
	there = { ...there, context: 'D’une autre.', version: 5 }
	const { values } = await write()
	expect(values.value).toMatchObject({ text: 'Dans le train.', context: 'D’une autre.' })
	await vi.advanceTimersByTimeAsync(3000)
	expect(there).toMatchObject({ text: 'Dans le train.', context: 'D’une autre.' })
	expect(window.localStorage.length).toBe(0)
})

test('once it may not be written any more, that is told, and what was typed is still there', async () => {
	refuse = () => new Refusal(409, { reason: 'decision_adopted', message: 'Adoptée' })
	const { typed, values, failure } = await write()
	typed.text = 'Trop tard.'
	await vi.advanceTimersByTimeAsync(30_000)
	expect(failure.value).toBe('Adoptée')
	expect(values.value?.text).toBe('Trop tard.')
	expect(vi.mocked(patch).mock.calls.length).toBe(1)
	expect(window.localStorage.length).toBe(1)
})
