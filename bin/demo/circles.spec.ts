// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { accounts, DEMO } from './accounts.ts'
import { CIRCLES, inCircles, peopleOf } from './circles.ts'

const people = peopleOf(accounts)
const members = new Set(accounts.filter(({ groups }) => groups.includes('membres')).map(({ uid }) => uid))

test('nine circles, each in one that comes before it, one closed, one asleep', () => {
	expect(CIRCLES).toHaveLength(9)
	CIRCLES.forEach(({ parent }, position) => expect(['', ...CIRCLES.slice(0, position).map(({ group }) => group)]).toContain(parent))
	expect(CIRCLES.filter((circle) => circle.private)).toHaveLength(1)
	expect(CIRCLES.filter(({ state }) => state === 'asleep')).toHaveLength(1)
})

test('in each are members of the collective, nobody twice; some are in several, some in none', () => {
	for (const [group, uids] of people) {
		expect([group, uids.filter((uid) => !members.has(uid)), new Set(uids).size]).toEqual([group, [], uids.length])
	}
	const counts = [...members].map((uid) => [...people.values()].filter((uids) => uids.includes(uid)).length)
	expect(counts).toContain(0)
	expect(Math.max(...counts)).toBeGreaterThan(1)
	expect(inCircles(accounts).filter(({ groups }) => groups.includes('cercle-ecoute')).map(({ uid }) => uid).sort()).toEqual([...people.get('cercle-ecoute') ?? []].sort())
})

test('whoever begins a circle can log in; whoever holds a role is in the circle', () => {
	for (const { named, group, held } of CIRCLES) {
		expect(DEMO.map(({ uid }) => uid)).toContain(named[0])
		expect(held[0]).toMatchObject({ role: 'coordination', who: 0 })
		for (const { who } of held) {
			expect(people.get(group)?.[who]).toBeDefined()
		}
	}
})

test('roles as they are in life: one of its own, one that ends soon, one that begins later, one handed over, some vacant', () => {
	const held = CIRCLES.flatMap((circle) => circle.held)
	expect(CIRCLES.filter(({ role }) => role !== undefined)).toHaveLength(1)
	expect(held.filter(({ until }) => until !== null && until > 0 && until < 30)).toHaveLength(1)
	expect(held.filter(({ from }) => from > 0)).toHaveLength(1)
	expect(held.some(({ until }) => until === -1)).toBe(true)
	expect(CIRCLES.some((circle) => circle.held.every(({ role }) => role !== 'facilitation'))).toBe(true)
	// the demo's plain member coordinates nothing
	expect(CIRCLES.flatMap(({ group, held }) => held.filter(({ role }) => role === 'coordination').map(({ who }) => people.get(group)?.[who]))).not.toContain('louise')
})
