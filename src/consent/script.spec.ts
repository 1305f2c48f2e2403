// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Notice } from './notices.ts'

import { expect, test } from 'vitest'
import { script } from './script.ts'

const text = (words: string) => ({ fr: `${words} (fr)`, en: `${words} (en)` })
const notice: Notice = {
	version: 2,
	change: 'material',
	hash: '',
	intact: true,
	published_at: 0,
	published_by_name: '',
	sections: { controller: text('who'), rights: text('rights'), withdrawal: text('back'), complaint: { fr: '', en: '' } },
	purposes: [
		{ name: 'newsletter', labels: {}, texts: text('news'), channels: ['email'] },
		{ name: 'events', labels: {}, texts: text('parties'), channels: ['email'] },
	],
}

test('says who asks and how one takes it back, then what was chosen and nothing else', () => {
	const said = script(notice, [{ purpose: 'newsletter', channel: 'email' }, { purpose: 'newsletter', channel: 'phone' }], 'fr')
	expect(said.before).toEqual(['who (fr)', 'back (fr)'])
	expect(said.questions).toEqual([{ text: 'news (fr)', channels: ['email', 'phone'] }])
	expect(said.more).toEqual(['rights (fr)'])
})

test('in English for whoever reads English, in French for everybody else', () => {
	expect(script(notice, [], 'en').before[0]).toBe('who (en)')
	expect(script(notice, [], 'pt').before[0]).toBe('who (fr)')
})
