// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client, Sent } from '../client.ts'

import { inject } from 'vitest'
import { PASSWORD } from '../../harness/accounts.ts'
import { mustOcc, occ } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { unique } from '../steps.ts'

type Shapes = components['schemas']
export type Circle = Shapes['Circle']
export type FolderList = Shapes['CircleFolderList']
export type FolderState = Shapes['FolderState']
export type Drivers = Shapes['FolderDrivers']

/** The account that holds what is shared. */
export const HOLDER = 'dossiers'

const admin = as('admin')

/** Makes the holding account, and chooses it. */
export async function chooseHolder(): Promise<Drivers> {
	const added = await occ(inject('platform'), ['user:add', '--password-from-env', HOLDER], { env: { OC_PASS: PASSWORD, NC_PASS: PASSWORD } })
	if (added.code !== 0 && !/already exists|is taken/.test(added.stdout + added.stderr)) {
		throw new Error(added.stdout + added.stderr)
	}
	return admin.ok<Drivers>('/settings/folders', { method: 'PUT', body: { holding_account: HOLDER } })
}

/**
 * A circle whose only member is `circle_member`.
 *
 * @param fields what matters to the test
 */
export async function aCircle(fields: Record<string, unknown> = {}): Promise<{ circle: Circle, group: string }> {
	const group = unique('cercle')
	await mustOcc(inject('platform'), ['group:add', group])
	await mustOcc(inject('platform'), ['group:adduser', group, 'circle_member'])
	const circle = await admin.ok<Circle>('/circles', { method: 'POST', body: { name: unique('Cercle'), ...fields } })
	await admin.ok(`/settings/circles/${circle.id}/groups`, { method: 'PUT', body: { write: group, read: '' } })
	return { circle, group }
}

/**
 * @param circle whose
 * @param kind open or private
 * @param driver what stands behind it
 */
export async function aFolder(circle: Circle, kind = 'open', driver = 'share'): Promise<FolderState> {
	const { folders } = await admin.ok<{ folders: FolderState[] }>(`/settings/circles/${circle.id}/folders`, { method: 'POST', body: { kind, driver } })
	const made = folders.find((folder) => folder.kind === kind)
	if (made === undefined) {
		throw new Error(`There is no ${kind} folder among ${JSON.stringify(folders)}`)
	}
	return made
}

/**
 * @param circle whose
 */
export async function stateOf(circle: Circle): Promise<FolderState[]> {
	return (await admin.ok<{ folders: FolderState[] }>(`/settings/circles/${circle.id}/folders`)).folders
}

/**
 * What differs, as kind and who.
 *
 * @param circle whose
 */
export async function differencesOf(circle: Circle): Promise<string[]> {
	return (await stateOf(circle)).flatMap((folder) => folder.differences.map((one) => `${one.kind} ${one.who}`.trim()))
}

/**
 * A request to somebody's own files.
 *
 * @param who whose
 * @param path from their root
 * @param sent what
 */
export function dav(who: string, path: string, sent: Sent = {}): Promise<{ status: number, text: string }> {
	const client: Client = as(who as 'member')
	const address = path.split('/').map(encodeURIComponent).join('/')
	return client.send(`/remote.php/dav/files/${who}${address}`, { ...sent, headers: { Accept: '*/*', 'Content-Type': 'text/plain', ...sent.headers } })
}

/**
 * The names in a folder of somebody's files; null where there is no such folder.
 *
 * @param who whose
 * @param path from their root
 */
export async function names(who: string, path = ''): Promise<string[] | null> {
	const answer = await dav(who, path, { method: 'PROPFIND', headers: { Depth: '1' } })
	if (answer.status === 404) {
		return null
	}
	const found = [...answer.text.matchAll(/<d:href>([^<]*)<\/d:href>/g)].map(([, href = '']) => decodeURIComponent(href).replace(/\/$/, ''))
	return found.slice(1).map((href) => href.slice(href.lastIndexOf('/') + 1)).sort()
}
