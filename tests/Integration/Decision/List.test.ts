// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client } from '../client.ts'
import type { Decision } from '../decisions.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { API, as } from '../client.ts'
import { adopt, day, decide, draft, propose } from '../decisions.ts'
import { unique } from '../steps.ts'

type Page = components['schemas']['DecisionPage']
type Facets = components['schemas']['DecisionFacets']
type Neighbours = components['schemas']['DecisionNeighbours']
type Query = Record<string, string | number>

const coordinator = as('coordinator')
const member = as('member')
const newcomer = as('newcomer')
const keeper = as('keeper')

const page = (who: Client, query: Query) => who.ok<Page>('/decisions', { query })
const list = async (who: Client, query: Query) => (await page(who, query)).decisions
const ids = async (who: Client, query: Query) => (await list(who, query)).map(({ id }) => id)

let open = 0
let closed = 0
let past: Decision
let current: Decision
let later: Decision
let secret: Decision
let published: Decision
let proposal: Decision
let sketch: Decision
let hidden: Decision
const tag = unique('Marché')
const secretTag = unique('Recrutement')

beforeAll(async () => {
	open = (await makeCircle(['coordinator', 'circle_member'], 'coordinator')).id
	closed = (await makeCircle(['coordinator'], 'coordinator', { private: true })).id
	past = await decide(open, { decided_on: day(-400), starts_on: day(-400), ends_on: day(-30), tags: [tag] })
	current = await decide(open, { decided_on: day(-100), tags: [tag], review_on: day(-1) })
	later = await decide(open, { decided_on: day(-10), starts_on: day(20) })
	secret = await decide(closed, { decided_on: day(-5), tags: [secretTag], review_on: day(-1) })
	published = await decide(closed, { decided_on: day(-50) })
	await coordinator.ok(`/decisions/${published.id}/summary`, { method: 'PUT', body: { summary: 'On accueille deux personnes.' } })
	await coordinator.ok(`/decisions/${published.id}/summary/approval`, { method: 'POST', body: { summary: 'On accueille deux personnes.' } })
	await coordinator.ok(`/decisions/${published.id}/publication`, { method: 'POST', body: { summary: 'On accueille deux personnes.' } })
	proposal = await draft(open)
	await propose(proposal.id)
	sketch = await draft(open)
	hidden = await draft(closed)
	await propose(hidden.id)
})

describe('the list', () => {
	test('has what is discussed first, and then what was decided last', async () => {
		expect(await ids(coordinator, { circle: open })).toEqual([sketch.id, proposal.id, later.id, current.id, past.id])
	})

	test('is of what somebody may know of', async () => {
		expect(await ids(member, { circle: open })).toEqual([proposal.id, later.id, current.id, past.id])
		expect(await ids(member, { circle: closed })).toEqual([secret.id, published.id])
		for (const who of [newcomer, keeper]) {
			expect(await ids(who, { circle: open })).toEqual([current.id])
			expect(await ids(who, { circle: closed })).toEqual([published.id])
		}
		for (const who of [as('outsider'), as('admin')]) {
			expect((await who.api('/decisions')).status).toBe(404)
		}
	})

	test('tells of a private circle’s decision its number, its day and what is owed, and nothing else', async () => {
		const [row] = await list(member, { circle: closed, due: 'publication' })
		expect(row).toMatchObject({
			id: secret.id,
			number: secret.number,
			decided_on: day(-5),
			title: null,
			readable: 'mention',
			private: true,
			publication: 'due',
			publish_by: day(14),
			next_review_on: '',
			former_number: '',
		})
		expect(await list(coordinator, { circle: closed, due: 'publication' })).toMatchObject([{ title: secret.title, readable: 'full' }])
	})

	test.each([
		['in_force', () => [current.id]],
		['upcoming', () => [later.id]],
		['past', () => [past.id]],
		['discussion', () => [proposal.id]],
		['withdrawn', () => []],
	])('of what is %s', async (standing, expected) => {
		expect(await ids(member, { circle: open, standing })).toEqual(expected())
	})

	test('of what was in force on a day, by the same question', async () => {
		const inForce = (on: string) => ids(member, { circle: open, standing: 'in_force', on })
		expect(await inForce(day(-200))).toEqual([past.id])
		expect(await inForce(day(-60))).toEqual([current.id, past.id])
		expect(await inForce(day(-30))).toEqual([current.id, past.id])
		expect(await inForce(day(-29))).toEqual([current.id])
		expect(await inForce(day(20))).toEqual([later.id, current.id])
	})

	test('of days, of a tag, of one’s own circles, and of some that were picked', async () => {
		expect(await ids(member, { circle: open, from: day(-100), until: day(-100) })).toEqual([current.id])
		expect(await ids(member, { tag })).toEqual([current.id, past.id])
		expect(await ids(member, { tag: tag.toUpperCase(), standing: 'past' })).toEqual([past.id])
		expect(await ids(member, { ids: `${past.id},${secret.id},${sketch.id}` })).toEqual([secret.id, past.id])
		expect(await ids(member, { mine: 1, circle: open })).toEqual([])
		expect(await ids(coordinator, { mine: 1, circle: open, standing: 'past' })).toEqual([past.id])
	})

	test('says nothing of a private decision by what it finds: not its tags, not its review', async () => {
		expect(await ids(coordinator, { tag: secretTag })).toEqual([secret.id])
		expect(await ids(coordinator, { circle: closed, due: 'review' })).toEqual([secret.id])
		for (const who of [member, newcomer, keeper]) {
			expect(await ids(who, { tag: secretTag })).toEqual([])
			expect(await ids(who, { circle: closed, due: 'review' })).toEqual([])
			expect((await who.ok<Facets>('/decisions/facets')).tags.map((known) => known.tag)).not.toContain(secretTag)
		}
		expect(await ids(member, { circle: open, due: 'review' })).toEqual([current.id])
	})

	test('goes on where the page before ended, across what is discussed and what is decided', async () => {
		const whole = await ids(coordinator, { circle: open })
		const met: number[] = []
		let cursor: string | undefined
		do {
			const { decisions, next } = await page(coordinator, { circle: open, limit: 1, ...cursor === undefined ? {} : { cursor } })
			met.push(...decisions.map(({ id }) => id))
			cursor = next ?? undefined
		} while (cursor !== undefined)
		expect(met).toEqual(whole)
	})

	test.each<Query>([
		{ standing: 'old' },
		{ on: 'yesterday' },
		{ due: 'tax' },
		{ from: '21/03/2027' },
		{ ids: '1;2' },
		{ limit: 0 },
		{ limit: 201 },
		{ cursor: 'x' },
		{ search: 'x'.repeat(251) },
	])('takes no %j', async (query) => {
		expect((await member.api('/decisions', { query, wrong: true })).status).toBe(400)
	})
})

describe('what is offered and owed', () => {
	test('counts what somebody may know of', async () => {
		const { circles, tags, to_publish: owed, to_publish_since: since } = await member.ok<Facets>('/decisions/facets')
		expect(circles.find(({ id }) => id === open)?.count).toBe(4)
		expect(circles.find(({ id }) => id === closed)?.count).toBe(2)
		expect(tags.find((known) => known.tag === tag)?.count).toBe(2)
		expect(owed).toBeGreaterThanOrEqual(1)
		expect(since <= day(-5)).toBe(true)
		expect(await newcomer.ok<Facets>('/decisions/facets')).toMatchObject({ to_publish: 0, to_publish_since: '' })
	})
})

describe('neighbours', () => {
	const of = async ({ id }: Decision, who = coordinator, query: Query = { circle: open }) => {
		const { above, below } = await who.ok<Neighbours>(`/decisions/${id}/neighbours`, { query })
		return [above?.id ?? null, below?.id ?? null]
	}

	test('stand above and below in the same list', async () => {
		expect(await of(sketch)).toEqual([null, proposal.id])
		expect(await of(proposal)).toEqual([sketch.id, later.id])
		expect(await of(later)).toEqual([proposal.id, current.id])
		expect(await of(past)).toEqual([current.id, null])
		expect(await of(later, member)).toEqual([proposal.id, current.id])
		expect(await of(past, member, { tag })).toEqual([current.id, null])
	})

	test('are there for whoever may know of the decision', async () => {
		expect((await newcomer.api(`/decisions/${past.id}/neighbours`)).status).toBe(404)
		expect((await member.api(`/decisions/${sketch.id}/neighbours`)).status).toBe(404)
	})
})

describe('what has changed', () => {
	test('since somebody was last here is told once she has said so; reading changes nothing', async () => {
		const visit = async (who: Client) => (await who.ok<{ since: number }>('/decisions/visit', { method: 'POST' })).since
		expect(await visit(newcomer)).toBe(0)
		await page(newcomer, {})
		// it is one visit still: what was new stays so
		expect(await visit(newcomer)).toBe(0)
	})

	test('is what was adopted, or ended by another one, from a moment on', async () => {
		const made = await decide(open, { decided_on: day(-90) })
		const before = made.changed_at
		await new Promise((resolve) => setTimeout(resolve, 1100))
		const now = Math.floor(Date.now() / 1000)
		const next = await adopt(await draft(open, { links: [{ kind: 'supersedes', id: made.id }] }))
		expect(before).toBeLessThan(now)
		expect(await ids(member, { circle: open, since: now })).toEqual([next.id, made.id])
		expect(await ids(member, { circle: open, since: now + 3600 })).toEqual([])
	})
})

describe.skipIf(inject('platform').kind !== 'host')('queries', () => {
	const queries = async (path: string, who = member) => {
		const answer = await who.send(API + path)
		expect(answer.status).toBe(200)
		return Number(answer.headers.get('x-socle-queries') ?? NaN)
	}

	test('of a list: the decisions and the names of circles, and hers where one is private; however many there are', async () => {
		for (const [circle, count] of [[open, 2], [closed, 3]] as const) {
			expect(await queries(`/decisions?standing=in_force&circle=${circle}&limit=1`)).toBe(count)
			expect(await queries(`/decisions?standing=in_force&circle=${circle}`)).toBe(count)
		}
		// what is open too: hers, and which circles are private
		expect(await queries('/decisions')).toBeLessThanOrEqual(6)
	})

	test('of a search: also how often the words are there', async () => {
		expect(await queries('/decisions?standing=in_force&search=marche+samedi')).toBeLessThanOrEqual(5)
	})

	test('of texts: also texts, people, tags and links, for all of a page', async () => {
		expect(await queries('/decisions/records?standing=in_force')).toBeLessThanOrEqual(9)
	})

	test('of neighbours', async () => {
		expect(await queries(`/decisions/${current.id}/neighbours?standing=in_force`)).toBeLessThanOrEqual(7)
	})
})
