// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Person } from './api.ts'

import { accounts } from './accounts.ts'

type Newcomers = components['schemas']['NewcomerList']

const OWN = ['Un repas partagé', 'Un tractage ou un porte-à-porte']

/** Those who go along with several: whoever is offered on the log-in page is among them. */
const SPONSORS = ['louise', 'karim', 'soizic', ...accounts.filter(({ groups }) => groups.join() === 'membres').slice(10, 16).map(({ uid }) => uid)]

/**
 * Everyone who is new is somewhere on the way: some have only just come, one has done it all.
 *
 * @param keeper who welcomes them
 * @return how many there are
 */
export async function welcomeNewcomers(keeper: Person): Promise<number> {
	const { newcomers, steps } = await keeper.call<Newcomers>('PUT', '/newcomers/steps', { steps: OWN.map((label) => ({ step: '', label })) })
	for (const [position, { user }] of newcomers.entries()) {
		if (position % 5 === 4 && user !== 'nadia') {
			// came yesterday: nobody has met them yet
			continue
		}
		const sponsor = user === 'nadia' ? 'louise' : SPONSORS[position % SPONSORS.length]
		await keeper.call('PUT', '/newcomers/sponsor', { user, sponsor })
		const done = user === 'nadia' ? 2 : position === 7 ? steps.length : position % 4
		for (const { step } of steps.slice(0, done)) {
			await keeper.call('PUT', '/newcomers/step', { user, step, done: true })
		}
	}
	return newcomers.length
}
