/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { parseFound, parseProviders } from './search.ts'

describe('an answer', () => {
	it('is read as the server gives it', () => {
		const entry = { title: 'Zoé', subline: 'Montreuil', resourceUrl: 'http://127.0.0.1/apps/socle/contacts/1', icon: '' }
		expect(parseFound({ name: 'Personnes', isPaginated: true, entries: [entry], cursor: 'abc' }))
			.toEqual({ name: 'Personnes', entries: [{ title: 'Zoé', subline: 'Montreuil', link: entry.resourceUrl }], cursor: 'abc' })
		expect(parseFound({ name: 'Fichiers', isPaginated: false, entries: [], cursor: null }).cursor).toBeNull()
		expect(parseFound({ name: 'Fichiers', entries: [], cursor: 20 }).cursor).toBe('20')
	})

	it('leads nowhere but to pages of the web', () => {
		const entries = ['javascript:alert(1)', '', undefined].map((resourceUrl) => ({ title: 'x', subline: '', resourceUrl }))
		expect(parseFound({ name: '', entries, cursor: null }).entries).toEqual([])
	})

	it('may be nonsense', () => {
		for (const data of [null, undefined, 'no', [], { entries: 3 }, { entries: [null] }]) {
			expect(parseFound(data).entries).toEqual([])
		}
		expect(parseProviders([{ id: 'a' }, {}, null, 'x'])).toEqual(['a'])
		expect(parseProviders(null)).toEqual([])
	})
})
