// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Circle } from '../circles.ts'

import { describe, expect, test } from 'vitest'
import { makeCircle } from '../circles.ts'
import { API, as } from '../client.ts'
import { operations } from '../contract.ts'
import { unique } from '../steps.ts'

type Chat = components['schemas']['CircleChat'] & { reason?: string, field?: string }

const admin = as('admin')
const coordinator = as('coordinator')
const set = (id: number, kind: string, url: string, who = coordinator) => who.api<Chat>(`/circles/${id}/chat`, { method: 'PUT', body: { kind, url } })
const seen = async (id: number, who = as('member')) => (await who.ok<Circle>(`/circles/${id}`)).chat

describe('the chat of a circle', () => {
	test('is a link that those in the circle see, and newcomers only where it says so', async () => {
		const { id } = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const url = `https://matrix.to/#/!${unique('salon')}:example.org`
		expect((await set(id, 'matrix', url)).data).toMatchObject({ kind: 'matrix', url })
		expect([await seen(id, as('circle_member')), await seen(id), await seen(id, as('newcomer'))]).toEqual([{ kind: 'matrix', url }, null, null])
		await coordinator.ok(`/circles/${id}`, { method: 'PATCH', body: { newcomers_chat: true } })
		expect([await seen(id), await seen(id, as('newcomer'))]).toEqual([{ kind: 'matrix', url }, { kind: 'matrix', url }])
		expect((await set(id, '', '')).status).toBe(200)
		expect(await seen(id, as('circle_member'))).toBeNull()
	})

	test('is a checked address, and a room of Talk only where Talk is', async () => {
		const { id } = await makeCircle(['coordinator'], 'coordinator')
		for (const url of ['http://chat.example.org/', 'https://marie:secret@chat.example.org/', 'javascript:alert(1)', '']) {
			const refused = await set(id, 'mattermost', url)
			expect([refused.status, refused.data.reason, refused.data.field]).toEqual([400, 'chat_url', 'url'])
		}
		expect((await set(id, 'icq', 'https://example.org/')).data.reason).toBe('chat_kind_unknown')
		const { talk } = await coordinator.ok<Chat>(`/circles/${id}/chat`)
		expect(talk).toBe(false)
		const refused = await set(id, 'talk', '')
		expect([refused.status, refused.data.reason]).toEqual([409, 'talk_missing'])
		expect(await seen(id, coordinator)).toBeNull()
	})

	test('is chosen by those who coordinate the circle alone', async () => {
		const { id } = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		for (const who of [admin, as('keeper'), as('circle_member'), as('member'), as('newcomer'), as('outsider')]) {
			expect((await set(id, 'other', 'https://example.org/', who)).status).toBe(404)
			expect((await who.api(`/circles/${id}/chat`)).status).toBe(404)
		}
	})

	test('of a private circle is in no answer to anybody else', async () => {
		const { id } = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { private: true })
		const secret = unique('cachette')
		await set(id, 'signal', `https://signal.group/#${secret}`)
		await coordinator.ok(`/circles/${id}`, { method: 'PATCH', body: { newcomers_chat: true } })
		expect((await seen(id, as('circle_member')))?.url).toContain(secret)
		const readable = operations.filter(({ method, path }) => method === 'GET' && path.includes('/circles'))
		expect(readable.length).toBeGreaterThan(5)
		for (const who of [as('member'), as('newcomer'), as('keeper'), as('outsider'), admin]) {
			for (const { path } of readable) {
				const answer = await who.send(path.replace('{id}', String(id)))
				expect(answer.text, `${path} for another`).not.toContain(secret)
			}
			const pages = [await who.send('/index.php/apps/socle/circles'), await who.send(`/index.php/apps/socle/circles/${id}`), await who.send(`${API}/home`), await who.send(`${API}/differences`)]
			expect(pages.map(({ text }) => text).join()).not.toContain(secret)
			const found = await who.send('/ocs/v2.php/search/providers/socle/search', { query: { term: secret } })
			expect(found.text).not.toContain(secret)
		}
	})
})
