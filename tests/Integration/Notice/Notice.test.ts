// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Notice, NoticeList, Purpose } from '../notices.ts'

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { operations } from '../contract.ts'
import { aNotice, CONTROLLER, draftNotice, publishNotice } from '../notices.ts'

type Refused = components['schemas']['NoticeRefused']

const keeper = as('keeper')
const list = () => keeper.ok<NoticeList>('/notices')
const read = (version: number) => keeper.ok<Notice>(`/notices/${version}`)
const publish = (was: string) => keeper.api<Notice & Refused>('/notices/draft/publish', { method: 'POST', body: { was } })
const save = (sections: object, was: string, change = 'editorial') => keeper.api<NoticeList & Refused>('/notices/draft', { method: 'PUT', body: { sections, change, was } })

async function discard(): Promise<void> {
	const { draft } = await list()
	if (draft !== null) {
		await keeper.ok('/notices/draft', { method: 'DELETE', query: { was: draft.hash } })
	}
}

beforeAll(discard)
afterAll(discard)

/** What RFC 8785 makes of it: names in order, no spaces. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) {
		return `[${value.map(canonical).join(',')}]`
	}
	return typeof value === 'object' && value !== null
		? `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
		: JSON.stringify(value)
}

describe('a published notice', () => {
	test('has the next number, the words of the purposes that are on, and a hash that anybody can compute again', async () => {
		const before = (await list()).published[0]?.version ?? 0
		const notice = await publishNotice(keeper)
		expect(notice).toMatchObject({ version: before + 1, intact: true, published_by_name: 'keeper' })
		expect(notice.purposes.map(({ name }) => name)).toEqual(expect.arrayContaining(['newsletter', 'events']))
		expect(notice.purposes.map(({ name }) => name)).not.toContain('targeting')
		const { version, change, sections, purposes } = notice
		expect(createHash('sha256').update(canonical({ version, change, sections, purposes })).digest('hex')).toBe(notice.hash)
		const { current, draft, published } = await list()
		expect(current).toEqual(notice)
		expect(draft).toBeNull()
		expect(published[0]).toMatchObject({ version, hash: notice.hash })
	})

	test('rule 1: keeps its words, whatever becomes of the purposes and of the next draft', async () => {
		const notice = await publishNotice(keeper)
		const purpose = (await keeper.ok<{ purposes: Purpose[] }>('/purposes')).purposes.find(({ name }) => name === 'newsletter')
		const changed = { fr: 'Je veux tout autre chose.', en: 'I want something else altogether.' }
		await keeper.ok(`/purposes/${purpose?.id}`, { method: 'PATCH', body: { texts: changed } })
		await draftNotice(keeper, { ...await aNotice(keeper), rights: { fr: 'Aucun.', en: 'None.' } })
		expect(await read(notice.version)).toEqual(notice)
		expect(notice.purposes.find(({ name }) => name === 'newsletter')?.texts).toEqual(purpose?.texts)
		await keeper.ok(`/purposes/${purpose?.id}`, { method: 'PATCH', body: { texts: purpose?.texts } })
		await discard()
	})

	test('rule 1: cannot be changed: no route does, and its version is no draft', async () => {
		const writing = operations.filter(({ method, path }) => path.includes('/notices') && method !== 'GET').map(({ method, path }) => `${method} ${path.replace(/.*\/v1/, '')}`)
		expect(writing.sort()).toEqual(['DELETE /notices/draft', 'POST /notices/draft/publish', 'PUT /notices/draft'])
		const notice = await publishNotice(keeper)
		expect((await save(await aNotice(keeper), notice.hash)).status).toBe(409)
		expect((await keeper.api('/notices/draft', { method: 'DELETE', query: { was: notice.hash } })).status).toBe(409)
		expect((await publish(notice.hash)).data).toMatchObject({ reason: 'draft_gone' })
		for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
			const answer = await keeper.send(`/ocs/v2.php/apps/socle/api/v1/notices/${notice.version}`, { method, body: { sections: {}, was: notice.hash } })
			expect([404, 405]).toContain(answer.status)
		}
		expect(await read(notice.version)).toEqual(notice)
	})

	test('there is none of version 0, and none that was never published', async () => {
		await draftNotice(keeper, await aNotice(keeper))
		expect((await keeper.api('/notices/0')).status).toBe(404)
		expect((await keeper.api('/notices/4000000')).status).toBe(404)
		await discard()
	})
})

describe('rule 29: publishing is refused', () => {
	async function refusedWith(edit: (sections: Awaited<ReturnType<typeof aNotice>>) => object): Promise<Refused['missing']> {
		const was = await draftNotice(keeper, edit(await aNotice(keeper)) as Awaited<ReturnType<typeof aNotice>>)
		const before = (await list()).published.length
		const { status, data } = await publish(was)
		expect([status, data.reason]).toEqual([409, 'notice_incomplete'])
		expect((await list()).published).toHaveLength(before)
		expect((await list()).draft?.missing).toEqual(data.missing)
		return data.missing
	}

	test.each(['controller', 'contact', 'purposes', 'basis', 'recipients', 'retention', 'rights', 'withdrawal', 'complaint'])('while "%s" is missing, in either language', async (section) => {
		expect(await refusedWith((sections) => ({ ...sections, [section]: { fr: ' ', en: sections[section]?.en } }))).toEqual([{ what: 'empty', section, language: 'fr', text: '' }])
		expect(await refusedWith((sections) => ({ ...sections, [section]: { fr: sections[section]?.fr } }))).toEqual([{ what: 'empty', section, language: 'en', text: '' }])
	})

	test('while a blank is not filled, and all that is missing is listed at once', async () => {
		const missing = await refusedWith((sections) => ({ ...sections, complaint: {}, recipients: { fr: 'Notre hébergeur, [nom de l’hébergeur].', en: sections.recipients?.en } }))
		expect(missing).toEqual([
			{ what: 'blank', section: 'recipients', language: 'fr', text: '[nom de l’hébergeur]' },
			{ what: 'empty', section: 'complaint', language: 'fr', text: '' },
			{ what: 'empty', section: 'complaint', language: 'en', text: '' },
		])
	})

	test('while it does not say who the controller is, or where to write', async () => {
		expect(await refusedWith((sections) => ({ ...sections, controller: { fr: 'C’est nous.', en: sections.controller?.en } })))
			.toEqual([{ what: 'controller_name', section: 'controller', language: 'fr', text: CONTROLLER.name }])
		expect(await refusedWith((sections) => ({ ...sections, contact: { fr: sections.contact?.fr, en: 'Write to us.' } })))
			.toEqual([{ what: 'controller_email', section: 'contact', language: 'en', text: CONTROLLER.email }])
	})

	test('while the settings do not say who the controller is', async () => {
		const was = await draftNotice(keeper, await aNotice(keeper))
		await keeper.ok('/settings/controller', { method: 'PUT', body: { ...CONTROLLER, email: '' } })
		const { data } = await publish(was)
		await keeper.ok('/settings/controller', { method: 'PUT', body: CONTROLLER })
		expect(data.missing).toContainEqual({ what: 'controller_settings', section: 'controller', language: '', text: '' })
	})

	test('while it says nothing of a purpose that people are asked for, or no purpose is on', async () => {
		expect(await refusedWith((sections) => ({ ...sections, purposes: { fr: sections.purposes?.fr?.replaceAll('Infolettre', 'Journal'), en: sections.purposes?.en } })))
			.toEqual([{ what: 'purpose', section: 'purposes', language: 'fr', text: 'Infolettre' }])
		const on = (await keeper.ok<{ purposes: Purpose[] }>('/purposes')).purposes.filter(({ state }) => state === 'on')
		const was = await draftNotice(keeper, await aNotice(keeper))
		for (const { id } of on) {
			await keeper.ok(`/purposes/${id}`, { method: 'PATCH', body: { state: 'off' } })
		}
		const { data } = await publish(was)
		for (const { id } of on) {
			await keeper.ok(`/purposes/${id}`, { method: 'PATCH', body: { state: 'on' } })
		}
		expect(data.missing).toEqual([{ what: 'no_purpose', section: 'purposes', language: '', text: '' }])
	})
})

describe('the draft', () => {
	test('is not overwritten by whoever did not see it: the second writer is told who wrote, and nothing is lost', async () => {
		await discard()
		const mine = await aNotice(keeper)
		const first = (await save(mine, '')).data.draft?.hash ?? ''
		const theirs = { ...mine, rights: { fr: 'Vos droits, autrement dits.', en: 'Your rights, in other words.' } }
		expect((await save(theirs, first)).status).toBe(200)
		const { status, data } = await save({ ...mine, rights: { fr: 'Écrasé', en: 'Overwritten' } }, first)
		expect(status).toBe(409)
		expect(data).toMatchObject({ reason: 'draft_changed', by: 'keeper' })
		expect((await save(mine, '')).data).toMatchObject({ reason: 'draft_changed' })
		expect((await publish(first)).data).toMatchObject({ reason: 'draft_changed' })
		expect((await keeper.api<Refused>('/notices/draft', { method: 'DELETE', query: { was: first } })).data).toMatchObject({ reason: 'draft_changed' })
		expect((await list()).draft?.sections).toEqual(theirs)
	})

	test('of several who write at once one wins, and the others are told', async () => {
		await discard()
		const sections = await aNotice(keeper)
		const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => save({ ...sections, rights: { fr: `Version ${number}`, en: `Version ${number}` } }, '')))
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
	})

	test('of several who publish at once one wins, and the others are told', async () => {
		const before = (await list()).published.length
		const was = await draftNotice(keeper, await aNotice(keeper))
		const answers = await Promise.all([1, 2, 3, 4, 5].map(() => publish(was)))
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
		expect(answers.filter(({ status }) => status === 409).map(({ data }) => data.reason)).toEqual(['draft_gone', 'draft_gone', 'draft_gone', 'draft_gone'])
		expect((await list()).published).toHaveLength(before + 1)
	})

	test.each([
		['a section that is none', { sections: { weather: { fr: 'Beau.', en: 'Fine.' } } }],
		['a text that is too long', { sections: { rights: { fr: 'x'.repeat(10_001), en: '' } } }],
		['a text that is a number', { sections: { rights: { fr: 7, en: '' } } }],
		['a section that is a text', { sections: { rights: 'Vos droits' } }],
		['a NUL', { sections: { rights: { fr: 'a\u0000b', en: '' } } }],
		['a change that is none', { change: 'huge' }],
	])('does not take %s', async (_, wrong) => {
		await discard()
		expect((await keeper.api('/notices/draft', { method: 'PUT', body: { sections: await aNotice(keeper), change: 'editorial', was: '', ...wrong }, wrong: true })).status).toBe(400)
		expect((await list()).draft).toBeNull()
	})
})

describe('the check-list', () => {
	test('knows that a notice was published', async () => {
		await publishNotice(keeper)
		const { checklist } = await keeper.ok<components['schemas']['Home']>('/home')
		expect(checklist === null || checklist.some(({ step, done }) => step === 'notice' && done)).toBe(true)
	})
})
