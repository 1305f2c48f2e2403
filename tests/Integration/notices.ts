// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Sections } from '../../src/notice/sections.ts'
import type { Client } from './client.ts'

import { BLANK, writeNotice } from '../../src/notice/text/write.ts'

type Shapes = components['schemas']
export type Notice = Shapes['Notice']
export type NoticeList = Shapes['NoticeList']
export type Purpose = Shapes['Purpose']

export const CONTROLLER = { kind: 'natural', name: 'Jeanne Martin', address: '1 rue du Lavoir\n61230 Montreuil-sur-Orne', email: 'droits@example.org' }

/**
 * A complete text, as the page writes it, with every blank filled.
 *
 * @param keeper who writes
 */
export async function aNotice(keeper: Client): Promise<Sections> {
	const settings = await keeper.ok<Shapes['Settings']>('/settings/controller', { method: 'PUT', body: CONTROLLER })
	const { purposes } = await keeper.ok<Shapes['PurposeList']>('/purposes')
	const { periods } = await keeper.ok<Shapes['Processing']>('/processing')
	const sections = writeNotice({ controller: settings.controller, collective: settings.collective.name, purposes: purposes.filter(({ state }) => state === 'on'), periods })
	return Object.fromEntries(Object.entries(sections).map(([section, texts]) => [
		section,
		Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.replaceAll(BLANK, 'Hébergeur libre, Caen, France')])),
	]))
}

/**
 * Makes it the draft, in place of any other.
 *
 * @param keeper who writes
 * @param sections its texts
 * @param change editorial or material
 * @return its hash
 */
export async function draftNotice(keeper: Client, sections: Sections, change = 'editorial'): Promise<string> {
	const before = await keeper.ok<NoticeList>('/notices')
	const { draft } = await keeper.ok<NoticeList>('/notices/draft', { method: 'PUT', body: { sections, change, was: before.draft?.hash ?? '' } })
	return draft?.hash ?? ''
}

/**
 * Publishes a complete notice.
 *
 * @param keeper who publishes
 * @param change editorial or material
 */
export async function publishNotice(keeper: Client, change = 'editorial'): Promise<Notice> {
	const was = await draftNotice(keeper, await aNotice(keeper), change)
	return keeper.ok<Notice>('/notices/draft/publish', { method: 'POST', body: { was } })
}
