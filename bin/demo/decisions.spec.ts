// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { accounts, DEMO } from './accounts.ts'
import { CIRCLES, peopleOf } from './circles.ts'
import { ago, LOGS } from './decided.ts'

const all = LOGS.flatMap(({ decisions }) => decisions)

test('140 decisions in nine circles, no two alike', () => {
	expect(all).toHaveLength(140)
	expect(LOGS.map(({ group }) => group)).toEqual(CIRCLES.map(({ group }) => group))
	expect(new Set(all.map(({ title }) => title)).size).toBe(140)
	expect(new Set(all.map(({ text }) => text)).size).toBe(140)
	expect(new Set(LOGS.map(({ code }) => code)).size).toBe(LOGS.length)
})

test('of three years, each circle’s in their order, none of tomorrow', () => {
	for (const [shift, { decisions }] of LOGS.entries()) {
		const days = decisions.map((_, position) => ago(position, decisions.length, shift * 2))
		expect(days).toEqual([...days].sort((a, b) => b - a))
		expect(Math.min(...days)).toBeGreaterThan(0)
		expect(Math.max(...days)).toBeGreaterThan(1000)
	}
})

test('whoever decides began the circle; whoever speaks can log in, and objects in her own circle', () => {
	const people = peopleOf(accounts)
	for (const { group, by, decisions } of LOGS) {
		expect(CIRCLES.find((circle) => circle.group === group)?.named[0]).toBe(by)
		for (const { advice = [], objection } of decisions) {
			const speakers = [...advice.map((one) => one.by), ...objection === undefined ? [] : [objection.by]]
			expect(DEMO.map(({ uid }) => uid)).toEqual(expect.arrayContaining(speakers))
			expect([by, ...people.get(group) ?? []]).toEqual(expect.arrayContaining(objection === undefined ? [] : [objection.by]))
			expect(speakers).not.toContain(by)
		}
	}
})

test('as it is in life: amended, superseded, revoked, kept; objections of each kind; reviews due; two in discussion; debts', () => {
	expect(new Set(all.flatMap(({ does }) => does?.[0] ?? []))).toEqual(new Set(['amends', 'supersedes', 'revokes', 'keeps']))
	expect(new Set(all.flatMap(({ objection }) => objection?.ends ?? []))).toEqual(new Set(['integrated', 'lifted', 'overruled']))
	expect(all.filter(({ open }) => open === 'proposed')).toHaveLength(2)
	expect(all.filter(({ review = 99 }) => review < 30).length).toBeGreaterThan(8)
	expect(all.filter(({ meeting }) => meeting !== undefined).length).toBeGreaterThan(8)
	const closed = LOGS.find(({ group }) => CIRCLES.find((circle) => circle.group === group)?.private)?.decisions ?? []
	expect(closed.some(({ summary }) => summary === undefined)).toBe(true)
	expect(closed.some(({ summary = '…' }) => !summary.startsWith('…'))).toBe(true)
	for (const { decisions } of LOGS) {
		decisions.forEach(({ does }, position) => {
			const before = decisions.slice(0, position).flatMap(({ key, title }) => [key, title])
			expect(does === undefined || before.includes(does[1])).toBe(true)
		})
	}
})
