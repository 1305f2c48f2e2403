// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { lines, receipt } from './receipt.ts'
import { aCopy, anEvent, NOW } from './testing.ts'

describe('the consent receipt', () => {
	it('rule 1: says who, for what, in which words, under which notice, since when and until when', () => {
		const made = receipt(aCopy())
		expect(made).toMatchObject({ '@type': 'dpv:ConsentReceipt', 'dct:created': '2026-11-27T12:00:00.000Z' })
		const [record] = made['dpv:hasRecordOfActivity'] as Record<string, unknown>[]
		expect(record).toMatchObject({
			'@type': 'dpv:ConsentRecord',
			'dct:identifier': 'socle-consent-12',
			'dpv:hasDataController': { 'dpv:hasName': 'Jeanne Martin', 'dpv:hasContact': 'droits@example.org' },
			'dpv:hasDataSubject': { 'schema:name': 'Zoé Le Goff' },
			'dpv:hasConsentStatus': 'dpv:ConsentGiven',
			'dpv:hasNotice': { 'dct:hasVersion': '2', 'schema:sha256': 'ab'.repeat(32) },
			'dpv:hasProcess': {
				'dpv:hasPurpose': { 'dct:description': [{ '@language': 'fr', '@value': 'Je souhaite recevoir des nouvelles.' }, { '@language': 'en', '@value': 'I would like to receive news.' }] },
				'dpv:hasPersonalData': ['pd:Name', 'pd:EmailAddress'],
			},
			'prov:wasGeneratedBy': [{ 'dpv:hasConsentStatus': 'dpv:ConsentGiven', 'dpv:hasIndicationMethod': 'paper', 'dct:date': '2026-11-26T12:00:00.000Z' }],
		})
	})

	it('follows a consent to its end', () => {
		const [choice] = aCopy().consents
		const copy = aCopy({
			consents: choice === undefined ? [] : [{ ...choice, state: 'withdrawn', event: 13, valid_until: 0 }],
			events: [anEvent(), anEvent({ position: 13, action: 'withdrawn', method: 'self_service', claimed_at: NOW, wording: null })],
		})
		const [record] = receipt(copy)['dpv:hasRecordOfActivity'] as Record<string, unknown>[]
		expect(record?.['dpv:hasConsentStatus']).toBe('dpv:ConsentWithdrawn')
		expect(record).not.toHaveProperty('dct:valid')
		expect(record?.['prov:wasGeneratedBy']).toHaveLength(2)
	})

	it('shows the words of then, not those of now', () => {
		const copy = aCopy({ purposes: [{ name: 'newsletter', labels: { fr: 'Lettre', en: 'Letter' }, texts: { fr: 'Autres mots', en: 'Other words' } }] })
		expect(lines(copy)[0]).toMatchObject({ wording: { fr: 'Je souhaite recevoir des nouvelles.' }, label: { fr: 'Lettre' } })
	})

	it('is silent about what nobody ever asked, and names no keeper', () => {
		const [choice] = aCopy().consents
		const copy = aCopy({ consents: choice === undefined ? [] : [choice, { ...choice, channel: 'phone', state: 'none', event: 0 }], events: [anEvent({ by_name: 'Gardienne' })] })
		expect(lines(copy)).toHaveLength(1)
		expect(JSON.stringify(receipt(copy))).not.toContain('Gardienne')
	})
})
