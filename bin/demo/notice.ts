// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Person } from './api.ts'

import { writeNotice } from '../../src/notice/text/write.ts'

type Shapes = components['schemas']

/** What only the collective knows, for the blanks of the ready text. */
const BLANKS: Record<string, string> = {
	'[nom de l’hébergeur, ville et pays]': 'Les Ordis du Bocage, Alençon, France',
	'[name of the hosting provider, town and country]': 'Les Ordis du Bocage, Alençon, France',
}

/**
 * Switches the service to members on and publishes the first information notice.
 *
 * @param keeper who does it
 */
export async function publishNotice(keeper: Person): Promise<void> {
	const { purposes } = await keeper.call<Shapes['PurposeList']>('GET', '/purposes')
	const service = purposes.find(({ name }) => name === 'member_service')
	if (service !== undefined) {
		service.state = 'on'
		await keeper.call('PATCH', `/purposes/${service.id}`, { state: 'on' })
	}
	const settings = await keeper.call<Shapes['Settings']>('GET', '/settings')
	const { periods } = await keeper.call<Shapes['Processing']>('GET', '/processing')
	const text = writeNotice({ controller: settings.controller, collective: settings.collective.name, purposes: purposes.filter(({ state }) => state === 'on'), periods })
	const fill = (words: string) => Object.entries(BLANKS).reduce((filled, [blank, known]) => filled.replaceAll(blank, known), words)
	const sections = Object.fromEntries(Object.entries(text).map(([section, { fr = '', en = '' }]) => [section, { fr: fill(fr), en: fill(en) }]))
	const { draft } = await keeper.call<Shapes['NoticeList']>('PUT', '/notices/draft', { sections, change: 'editorial', was: '' })
	await keeper.call('POST', '/notices/draft/publish', { was: draft?.hash ?? '' })
}
