// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Client } from './client.ts'

import { as } from './client.ts'
import { unique } from './steps.ts'

export type Decision = components['schemas']['Decision']
export type Objection = components['schemas']['Objection']

const coordinator = as('coordinator')

/** Where the collective is: it is tomorrow there while it is still today elsewhere. */
export const day = (days = 0) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(Date.now() + days * 86_400_000)

/**
 * A draft that has all that it needs to be adopted.
 *
 * @param circle in which the coordinator is
 * @param about what matters to the test
 * @param who drafts it
 */
export function draft(circle: number, about: Record<string, unknown> = {}, who: Client = coordinator) {
	return who.ok<Decision>(`/circles/${circle}/decisions`, {
		method: 'POST',
		body: { title: unique('Ouvrir le marché'), text: 'Le marché ouvre le **samedi**.', context: 'Beaucoup le demandent.', method: 'consent', ...about },
	})
}

export const propose = (id: number, who: Client = coordinator) => who.ok<Decision>(`/decisions/${id}/proposal`, { method: 'POST' })

export const read = (id: number, who: Client = coordinator) => who.ok<Decision>(`/decisions/${id}`)

export function adopt({ id, version }: Decision, who: Client = coordinator) {
	return who.ok<Decision>(`/decisions/${id}/adoption`, {
		method: 'POST',
		body: { version, within_perimeter: true },
	})
}

/** @return an adopted decision */
export const decide = async (circle: number, about: Record<string, unknown> = {}) => adopt(await draft(circle, about))
