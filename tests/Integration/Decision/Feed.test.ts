// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client } from '../client.ts'
import type { Baits } from './baits.ts'

import ICAL from 'ical.js'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { day, decide } from '../decisions.ts'
import { called, makeAccount } from '../newcomers.ts'
import { unique } from '../steps.ts'
import { layBaits, leaks } from './baits.ts'

type Feed = components['schemas']['Feed']

const nobody = as(null)
/** long, with all that has to be escaped, and letters that take several bytes */
const TITLE = `${'Marché d’été, de l’école ; et « ça » \\ là 🌻 '.repeat(4)}fin`

let baits: Baits

const pathOf = (feed: Feed) => new URL(feed.url ?? '').pathname
const make = (who: Client) => who.ok<Feed>('/feed', { method: 'POST' })
const fetched = (path: string, who: Client = nobody) => who.send(path, { headers: { 'OCS-APIRequest': '', Accept: '*/*' } })

function events(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
	return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

beforeAll(async () => {
	baits = await layBaits()
	// nobody is logged in where the calendar is read: it is in the language that its owner has chosen
	await mustOcc(inject('platform'), ['user:setting', 'coordinator', 'core', 'lang', 'fr'])
})

describe('a calendar at a secret address', () => {
	test('holds the reviews of her circles, mandates that end and summaries that are owed, as days', async () => {
		const review = await decide(baits.open.id, { title: TITLE, review_on: day(40) })
		const coordinator = as('coordinator')
		await coordinator.ok(`/circles/${baits.open.id}/mandates/${baits.open.mandate}`, { method: 'PUT', body: { ends_on: day(60) } })
		const path = pathOf(await make(coordinator))
		const answer = await fetched(path)
		expect(answer.status).toBe(200)
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')

		const found = events(answer.text)
		const looked = found.find(({ uid }) => uid.startsWith(`review-${review.id}-`))
		expect(looked?.summary).toBe(`Réexamen : ${review.number}, ${TITLE}`)
		expect([looked?.startDate.isDate, looked?.startDate.toString(), looked?.endDate.toString()]).toEqual([true, day(40), day(41)])
		expect(looked?.description).toContain(baits.open.name)
		expect(String(looked?.component.getFirstPropertyValue('url'))).toMatch(new RegExp(`/apps/socle/decisions/${review.id}$`))
		expect(found.find(({ uid }) => uid.startsWith(`publication-${baits.secret.id}-`))?.startDate.toString()).toBe(day(14))
		const mandate = found.find(({ uid }) => uid.startsWith(`mandate-${baits.open.mandate}-`))
		expect([mandate?.summary, mandate?.startDate.toString()]).toEqual([`Un mandat se termine : Coordination, cercle « ${baits.open.name} »`, day(60)])
		expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
		// it goes to other programs, which may be anywhere
		expect(leaks(answer.text, baits)).toBe(false)
		// the same as long as nothing has changed
		expect((await fetched(path)).text).toBe(answer.text)
	})

	test('is as RFC 5545 wants it: no line over 75 bytes, none cut inside a letter', async () => {
		const { text } = await fetched(pathOf(await make(as('coordinator'))))
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
		const lines = text.split('\r\n')
		expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([])
		expect(text).not.toContain('\uFFFD')
	})

	test('of somebody in no circle is an empty one, which fills once she is in one', async () => {
		const who = await makeAccount([GROUPS.members])
		const path = pathOf(await make(called(who)))
		const empty = await fetched(path)
		expect([empty.status, events(empty.text)]).toEqual([200, []])
		await decide(baits.open.id, { review_on: day(20) })
		expect(events((await fetched(path)).text)).toEqual([])
		await mustOcc(inject('platform'), ['group:adduser', baits.open.group, who])
		expect(events((await fetched(path)).text).length).toBeGreaterThan(0)
	})

	test('is told once; it can be renewed and removed, and the one before is nothing any more', async () => {
		const member = as('member')
		const first = await make(member)
		expect((await member.ok<Feed>('/feed'))).toEqual({ created_at: first.created_at, url: null })
		const second = await make(member)
		expect(second.url).not.toBe(first.url)
		expect((await fetched(pathOf(first))).status).toBe(404)
		expect((await fetched(pathOf(second))).status).toBe(200)
		expect(await member.ok<Feed>('/feed', { method: 'DELETE' })).toEqual({ created_at: 0, url: null })
		expect((await fetched(pathOf(second))).status).toBe(404)
	})

	test('ends with the account’s rights: outsider, switched off, deleted', async () => {
		const who = await makeAccount([GROUPS.members])
		const path = pathOf(await make(called(who)))
		const unknown = await fetched(path.replace(/[0-9a-f]{6}\.ics$/, '000000.ics'))
		expect([unknown.status, unknown.text]).toEqual([404, ''])
		await mustOcc(inject('platform'), ['group:removeuser', GROUPS.members, who])
		// whoever asks gets the owner's rights, and her own do not help
		expect((await fetched(path, as('keeper'))).status).toBe(404)
		await mustOcc(inject('platform'), ['group:adduser', GROUPS.members, who])
		expect((await fetched(path)).status).toBe(200)
		await mustOcc(inject('platform'), ['user:disable', who])
		expect((await fetched(path)).status).toBe(404)
		await mustOcc(inject('platform'), ['user:delete', who])
		await mustOcc(inject('platform'), ['user:add', '--password-from-env', `--group=${GROUPS.members}`, who], { OC_PASS: unique('Mot-de-passe-'), NC_PASS: unique('Mot-de-passe-') })
		expect((await fetched(path)).status).toBe(404)
	})

	test.each(['outsider', 'admin'] as const)('%s has none', async (who) => {
		expect((await as(who).api('/feed')).status).toBe(404)
		expect((await as(who).api('/feed', { method: 'POST' })).status).toBe(404)
	})
})
