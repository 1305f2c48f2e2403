// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MovedHost } from '../clock.ts'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startMovedHost } from '../clock.ts'
import { create } from '../steps.ts'

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

	test('rule 18: an occasional contact is due two years after she came, a member never is', async () => {
		const zoe = await create(host.keeper())
		await create(host.keeper(), { kind: 'member' })
		await host.later(700)
		expect(await due('occasional')).toEqual([])
		await host.later(33)
		expect(await due('occasional')).toEqual([zoe.id])
		await host.keeper().ok(`/contacts/${zoe.id}`, { method: 'DELETE' })
		expect(await due('occasional')).toEqual([])
	})
})
