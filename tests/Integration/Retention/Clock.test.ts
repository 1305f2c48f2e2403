// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MovedHost } from '../clock.ts'
import type { ConsentSheet } from '../consents.ts'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc, occ } from '../../harness/platform.ts'
import { startMovedHost } from '../clock.ts'
import { NEWS, said, someNotice } from '../consents.ts'
import { bring, create, csv } from '../steps.ts'

interface Notification { app: string, subject: string, object_id: string }

// the clock of a real Nextcloud stays as it is
describe.runIf(inject('platform').kind === 'host')('as time passes', () => {
	let host: MovedHost

	beforeAll(async () => {
		host = await startMovedHost()
	}, 120_000)
	afterAll(() => host.end())

	async function due(kind: string): Promise<number[]> {
		return (await host.keeper().ok<{ people: { id: number }[] }>(`/due/${kind}`)).people.map(({ id }) => id)
	}

	async function state(id: number): Promise<string | undefined> {
		const { choices } = await host.keeper().ok<ConsentSheet>(`/contacts/${id}/consents`)
		return choices.find(({ purpose, channel }) => purpose === NEWS.purpose && channel === NEWS.channel)?.state
	}

	test('rule 37: 48 hours after a breach every keeper has a notification, once', async () => {
		const { id: breach } = await host.keeper().ok<{ id: number }>('/breaches', { method: 'POST', body: { description: 'Un ordinateur volé' } })
		const told = async () => {
			const answer = await host.keeper().send('/ocs/v2.php/apps/notifications/api/v2/notifications')
			return (answer.data as Notification[] | undefined ?? []).filter(({ app, object_id: id }) => app === 'socle' && id === String(breach))
		}
		await host.later(1)
		await host.jobs()
		expect(await told()).toEqual([])
		await host.later(1.1)
		await host.jobs()
		expect((await told()).map(({ subject }) => subject)).toEqual(['Il reste moins d\'un jour pour signaler une violation de données à l\'autorité'])
		await host.later(0.5)
		await host.jobs()
		expect(await told()).toHaveLength(1)
		await host.keeper().ok(`/breaches/${breach}`, { method: 'PUT', body: { description: 'Un ordinateur volé', measures: 'CNIL prévenue', notified_at: host.now() - 60, closed: false } })
		expect(await told()).toEqual([])
	})

	test('rule 26: every keeper is reminded when a week is left to answer, and once more when it is over', async () => {
		const { id, due_at: due } = await host.keeper().ok<{ id: number, due_at: number }>('/requests', { method: 'POST', body: { kind: 'access' } })
		const told = async () => {
			const answer = await host.keeper().send('/ocs/v2.php/apps/notifications/api/v2/notifications')
			return (answer.data as (Notification & { link: string })[] | undefined ?? []).filter(({ app, link }) => app === 'socle' && /^https?:.*\/requests$/.test(link)).map(({ subject }) => subject)
		}
		const until = async (moment: number) => {
			await host.later(Math.floor((moment - host.now()) / 86400))
			await host.jobs()
		}
		await until(due - 8 * 86400)
		expect(await told()).toEqual([])
		await until(due - 6 * 86400)
		expect(await told()).toEqual(['1 demande sur des données personnelles attend une réponse d\'ici une semaine'])
		await until(due + 86400)
		expect(await told()).toEqual(['1 demande sur des données personnelles est en retard'])
		await host.keeper().ok(`/requests/${id}`, { method: 'PUT', body: { state: 'done', outcome: 'Copie remise', identity: 'known_in_person' } })
		expect(await told()).toEqual([])
	})

	test('rule 12: who was asked and does not answer is due after thirty days, and cannot be asked again', async () => {
		const keeper = host.keeper()
		await someNotice(keeper)
		await bring(keeper, csv([{ given_name: 'Zoé', family_name: 'Aubry', email: 'zoe.aubry@example.org' }]))
		const { contacts: [zoe] } = await keeper.ok<{ contacts: { id: number }[] }>('/contacts', { query: { search: 'aubry' } })
		const id = zoe?.id ?? 0
		await said(keeper, id, 'asked', 'email')
		await host.later(29)
		await host.jobs()
		expect(await state(id)).toBe('pending')
		await host.later(2)
		await host.jobs()
		expect(await state(id)).toBe('unproven')
		expect(await due('unanswered')).toEqual([id])
		const again = await host.keeper().api<{ reason: string }>(`/contacts/${id}/consents`, { method: 'POST', body: { action: 'asked', method: 'oral', choices: [NEWS], claimed_at: host.now() } })
		expect([again.status, again.data.reason]).toEqual([409, 'asked_before'])
		await host.keeper().ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
	})

	test('rule 9: what is not confirmed within a week lapses; rule 6: what is not renewed ends, whenever a job is killed', async () => {
		const keeper = host.keeper()
		const oral = await create(keeper)
		await said(keeper, oral.id, 'given', 'oral')
		const people = []
		for (let number = 0; number < 80; number++) {
			const { id } = await create(keeper)
			await said(keeper, id, 'given')
			people.push(id)
		}
		await host.later(8)
		await host.jobs()
		expect([await state(oral.id), await state(people[0] ?? 0)]).toEqual(['none', 'granted'])
		expect(await due('unconfirmed')).toContain(oral.id)
		await host.later(725)
		expect((await due('renewal')).length).toBe(50)
		await host.later(366)
		// at its beginning, in its middle, near its end: wherever it was, the next run goes on
		for (const killAfter of [250, 350, 450]) {
			await occ(host.instance, ['background:run'], { env: host.env(), killAfter })
		}
		await host.later(0.1)
		await host.jobs()
		await host.later(0.1)
		await host.jobs()
		for (const id of people) {
			const { events } = await host.keeper().ok<{ events: { action: string }[] }>(`/contacts/${id}/consents/events`)
			expect(events.map(({ action }) => action)).toEqual(['expired', 'given'])
		}
		expect(await mustOcc(host.instance, ['socle:ledger:verify'], host.env())).not.toBe('')
		for (const id of [oral.id, ...people]) {
			await host.keeper().ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
		}
	}, 180_000)

	test('rule 18: an occasional contact is due two years after she came, a member never is', async () => {
		const zoe = await create(host.keeper())
		await create(host.keeper(), { kind: 'member' })
		await host.later(700)
		expect(await due('occasional')).toEqual([])
		await host.later(33)
		expect(await due('occasional')).toEqual([zoe.id])
		await host.keeper().ok(`/contacts/${zoe.id}`, { method: 'DELETE', query: { reason: 'expired' } })
		expect(await due('occasional')).toEqual([])
	})
})
