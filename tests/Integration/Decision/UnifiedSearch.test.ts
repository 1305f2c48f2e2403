// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../../harness/accounts.ts'
import type { Baits, Reader } from './baits.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { decide } from '../decisions.ts'
import { unique } from '../steps.ts'
import { layBaits, leaks, READERS } from './baits.ts'

interface Found {
	name: string
	isPaginated: boolean
	entries: { title: string, subline: string, resourceUrl: string }[]
	cursor: string | null
}

const PROVIDERS = '/ocs/v2.php/search/providers'
const MAY: Reader[] = ['newcomer', 'member', 'circle_member', 'coordinator', 'keeper']
const INSIDE: Reader[] = ['circle_member', 'coordinator']

let baits: Baits

/** The platform's own route: openapi.json does not describe it. */
async function search(account: Account, query: Record<string, string | number>): Promise<Found> {
	const answer = await as(account).send(`${PROVIDERS}/socle_decisions/search`, { query })
	expect(answer.status, answer.text).toBe(200)
	return answer.data as Found
}

const titles = async (account: Account, term: string) => (await search(account, { term })).entries.map(({ title }) => title)

beforeAll(async () => {
	baits = await layBaits()
})

describe('the search of the header', () => {
	test('finds by folded starts of words, all of which it must have, and leads to the decision', async () => {
		const { name, entries } = await search('member', { term: `MARCHÉ ${baits.words.open.toUpperCase().slice(0, -1)}`.replace('É', 'e') })
		expect(name).toBe('Décisions')
		expect(entries).toHaveLength(1)
		expect(entries[0]?.title).toBe(`${baits.public.number}, Le ${baits.words.open}`)
		expect(entries[0]?.subline).toContain(baits.open.name)
		expect(entries[0]?.resourceUrl).toMatch(new RegExp(`^http://.+/apps/socle/decisions/${baits.public.id}$`))
		expect(await titles('member', `${baits.words.open} ${unique('absent')}`)).toEqual([])
	})

	test('finds by number, and goes on where the page before ended', async () => {
		expect(await titles('member', baits.public.number)).toEqual([`${baits.public.number}, Le ${baits.words.open}`])
		const word = unique('puits')
		const [one, two] = [await decide(baits.open.id, { title: word }), await decide(baits.open.id, { title: word })]
		const first = await search('member', { term: word, limit: 1 })
		expect(first).toMatchObject({ isPaginated: true, entries: [{ title: `${two.number}, ${word}` }] })
		const second = await search('member', { term: word, limit: 1, cursor: first.cursor ?? '' })
		expect(second).toMatchObject({ isPaginated: false, entries: [{ title: `${one.number}, ${word}` }] })
	})

	test('does not fail on what is no word, too long, or a cursor of nowhere', async () => {
		for (const term of ['%', '_', '...', 'x'.repeat(300), `${baits.words.open}' OR '1'='1`]) {
			expect(await titles('member', term)).toEqual([])
		}
		expect((await search('member', { term: baits.words.open, cursor: 'nowhere' })).entries).toEqual([])
	})
})

describe.each(READERS)('%s', (who) => {
	test('is offered it if she may read decisions', async () => {
		const offered = ((await as(who).send(PROVIDERS)).data as { id: string }[]).map((provider) => provider.id)
		expect(offered.includes('socle_decisions')).toBe(MAY.includes(who))
	})

	test('finds what is hers to read, and of a private circle the summary alone', async () => {
		const public_ = `${baits.public.number}, Le ${baits.words.open}`
		expect(await titles(who, baits.words.open)).toEqual(MAY.includes(who) ? [public_] : [])
		const inside = INSIDE.includes(who)
		const full = [baits.secret, baits.summed].map(({ number }) => `${number}, Le ${baits.words.closed}`)
		expect(await titles(who, baits.words.closed)).toEqual(inside ? full : [])
		expect(await titles(who, baits.words.closedText)).toEqual(inside ? full : [])
		expect(await titles(who, baits.words.summary)).toEqual(inside ? [full[1]] : MAY.includes(who) ? [`${baits.summed.number}, résumé`] : [])
		expect(await titles(who, baits.secret.number)).toEqual(inside ? [full[0]] : [])
		if (!inside) {
			const all = await search(who, { term: baits.summed.number })
			expect(leaks(JSON.stringify(all), baits)).toBe(false)
		}
	})
})
