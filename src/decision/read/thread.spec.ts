// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision, Link } from '../decisions.ts'

import { expect, test, vi } from 'vitest'
import { standingWords } from '../words.ts'
import { hasThread, thread } from './thread.ts'

vi.mock('@nextcloud/l10n', async (original) => ({ ...await original<object>(), getCanonicalLocale: () => 'en-GB' }))

const link = (kind: string, id: number, number = `C-2026-00${id}`): Link => ({ kind, id, number, title: `Décision ${id}` })

function aDecision(id: number, about: Partial<Decision> = {}): Decision {
	return {
		id,
		number: `C-2026-00${id}`,
		former_number: '',
		circle: 1,
		circle_name: 'Marché',
		title: `Décision ${id}`,
		state: 'adopted',
		standing: 'in_force',
		private: false,
		readable: 'full',
		origin: 'here',
		decided_on: '2026-03-01',
		starts_on: '2026-03-01',
		last_day: '',
		next_review_on: '',
		publication: '',
		publish_by: '',
		changed_at: 0,
		text: `Texte ${id}`,
		context: '',
		summary: '',
		method: 'consent',
		votes: null,
		ends_on: '',
		review_on: '',
		people: [],
		documents: [],
		tags: [],
		links: [],
		linked_by: [],
		objections: [],
		advice: [],
		minutes: null,
		author: '',
		author_name: '',
		adopted_at: 0,
		adopted_by_name: '',
		published_at: 0,
		content_hash: '',
		ledger_position: 1,
		perimeter: '',
		parent: null,
		parent_name: '',
		rule: '',
		version: 1,
		may: [],
		...about,
	}
}

const chain = [
	aDecision(1, { linked_by: [link('amends', 2), link('keeps', 9)] }),
	aDecision(2, { links: [link('amends', 1)], linked_by: [link('supersedes', 3)] }),
	aDecision(3, { links: [link('supersedes', 2)], linked_by: [link('amends', 4, '')] }),
]
const readable = (without: number[] = []) => async (id: number) => without.includes(id) ? null : chain.find((one) => one.id === id) ?? null

test.each(chain)('the thread is the same from each of its decisions', async (one) => {
	const steps = await thread(one, readable())
	expect(steps.map(({ decision, before }) => [decision.id, before?.id ?? null])).toEqual([[1, null], [2, 1], [3, 2]])
})

test('one that may not be read ends the thread on its side', async () => {
	const [, , last = aDecision(3)] = chain
	expect((await thread(last, readable([1]))).map(({ decision }) => decision.id)).toEqual([2, 3])
})

test('a ring ends', async () => {
	const ring = [aDecision(1, { links: [link('amends', 2)] }), aDecision(2, { links: [link('amends', 1)] })]
	expect((await thread(ring[0] ?? aDecision(1), async (id) => ring.find((one) => one.id === id) ?? null)).length).toBe(2)
})

test('what is only being prepared makes no thread, and nor does a revocation', () => {
	expect(hasThread(aDecision(1, { linked_by: [link('amends', 2, '')] }))).toBe(false)
	expect(hasThread(aDecision(1, { linked_by: [link('revokes', 2)] }))).toBe(false)
	expect(hasThread(aDecision(1, { linked_by: [link('amends', 2)] }))).toBe(true)
})

test.each([
	[{ standing: 'in_force' }, 'In force since 1 March 2026'],
	[{ standing: 'in_force', last_day: '2026-12-31' }, 'In force since 1 March 2026, until 31 December 2026'],
	[{ standing: 'superseded', last_day: '2026-03-31', linked_by: [link('supersedes', 5)] }, 'Superseded by C-2026-005 on 1 April 2026'],
	[{ standing: 'superseded', last_day: '2026-03-31' }, 'Superseded on 1 April 2026'],
	[{ standing: 'expired', last_day: '2026-03-31' }, 'Expired: it was in force until 31 March 2026'],
	[{ state: 'draft', standing: null }, 'Draft, which only the circle sees'],
])('%j is said as “%s”', (about, words) => {
	expect(standingWords(aDecision(1, about))).toBe(words)
})
