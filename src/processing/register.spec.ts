// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { expect, test } from 'vitest'
import { activities, gaps } from './register.ts'

const period = (name: string, number: number, unit: 'days' | 'months' = 'months') => ({ name, number, unit, usual: number, least: 1, most: 90 })
const purpose = (name: string, more = {}) => ({ name, labels: { fr: `Fr ${name}`, en: `En ${name}` }, texts: { fr: 'Pour...', en: 'To...' }, channels: ['email', 'post'], member_service: false, ...more })

const processing: Wire<'Processing'> = {
	collective: { name: 'Bien vivre', commune: 'Montreuil-sur-Orne' },
	controller: { kind: 'natural', name: 'Jeanne Martin', address: '1 rue du Lavoir', email: 'droits@example.org', complete: true },
	details: { host: 'Hébergeur coopératif, Alençon', officer: '', transfers: '', security: '' },
	purposes: [purpose('newsletter'), purpose('member_service', { member_service: true })],
	notice: { version: 2, published_at: 1_800_000_000 },
	periods: [period('renewal_months', 20), period('consent_valid_months', 30), period('proof_months', 60), period('occasional_months', 24), period('pending_days', 5, 'days'), period('unanswered_days', 40, 'days'), period('access_log_months', 9)],
	campaign: { ends_on: '', polling_days: [], timezone: 'Europe/Paris', silent: false },
	assessment: { criteria: [], conclusion: '', needed: false, at: 0 },
	obligations: [],
}

test('rule 30: the register of processing has an activity for each purpose that is on, and no other', () => {
	expect(activities(processing, 'fr').map(({ key }) => key)).toEqual(['newsletter', 'member_service', 'register', 'proof', 'log'])
	expect(activities({ ...processing, purposes: [] }, 'fr').map(({ key }) => key)).toEqual(['register', 'proof', 'log'])
})

test('rule 30: it tells the periods as they are set, the host, and the basis of each purpose', () => {
	const [newsletter, service, register, proof, log] = activities(processing, 'en')
	expect(newsletter).toMatchObject({ name: 'En newsletter', purpose: 'To...' })
	expect(newsletter?.retention).toMatch(/30 months.*20 months/)
	expect(newsletter?.recipients).toContain('Alençon')
	expect(newsletter?.data).toContain('mail address, postal address')
	expect(newsletter?.basis).toContain('9.2(a)')
	expect(service?.basis).toContain('9.2(d)')
	expect(register?.retention).toMatch(/24 months.*5 days.*40 days/)
	expect(proof?.retention).toContain('60 months')
	expect(log?.retention).toBe('9 months')
})

test('it says what it lacks', () => {
	expect(gaps(processing)).toEqual([])
	expect(gaps({ ...processing, notice: null, controller: { ...processing.controller, complete: false }, details: { ...processing.details, host: '' } })).toHaveLength(3)
})
