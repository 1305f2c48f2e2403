// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { accounts, DEMO } from './accounts.ts'
import { MET } from './consents.ts'
import { lists, people } from './people.ts'

const inGroup = (group: string) => accounts.filter((account) => account.groups.includes(group)).length

test('12 who started it and 60 members, 25 newcomers, 3 keepers, 1,500 people in seven lists', () => {
	expect([inGroup('membres'), inGroup('nouveaux'), inGroup('garants')]).toEqual([72, 25, 3])
	expect(new Set(accounts.map((account) => account.uid)).size).toBe(accounts.length)
	expect(DEMO.filter(({ uid }) => uid !== 'admin' && !accounts.some((account) => account.uid === uid))).toEqual([])
	expect(lists(people()).map((list) => list.rows.length)).toEqual([97, 410, 360, 288, 205, 60, 80 - MET.length])
	expect(people().length + MET.length).toBe(1500)
})

test('they are the same ones each time', () => {
	expect(people()).toEqual(people())
	expect(accounts.slice(0, 6).map((account) => account.name)).toMatchInlineSnapshot(`
		[
		  "Jeanne Aubry",
		  "Paul Marchetti",
		  "Soizic Le Goff",
		  "Karim Belkacem",
		  "Christian Henry",
		  "Laetitia Renault",
		]
	`)
})

test('nobody can be reached by accident: addresses and telephones that are nobody’s', () => {
	for (const { email, phone } of people()) {
		expect(email).toMatch(/^$|^[a-z0-9.]+@example\.(org|com|net)$/)
		expect(phone).toMatch(/^$|^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49) \d\d \d\d$/)
	}
	const phones = people().map((person) => person.phone).filter((phone) => phone !== '')
	expect(new Set(phones).size).toBe(phones.length)
})

test('every account has an address of its own, the one that the register has of her', () => {
	const mails = accounts.map((account) => account.mail)
	expect(mails.filter((mail) => !/^[a-z.]+\d*@example\.org$/.test(mail))).toEqual([])
	expect(new Set(mails).size).toBe(mails.length)
	expect(people().slice(0, accounts.length).map((person) => person.email)).toEqual(mails)
})

test('some live together, some left no way to reach them', () => {
	const everyone = people()
	const mails = everyone.map((person) => person.email).filter((mail) => mail !== '')
	expect(new Set(mails).size).toBeLessThan(mails.length)
	expect(everyone.some((person) => person.email === '' && person.phone === '')).toBe(true)
})
