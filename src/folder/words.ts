// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { getCanonicalLocale } from '@nextcloud/l10n'
import { generateUrl } from '@nextcloud/router'
import { n, t } from '../l10n.ts'

/**
 * @param kind of a circle's folder
 */
export function kindName(kind: string): string {
	return kind === 'private' ? t('socle', 'Folder of the circle alone') : t('socle', 'Open folder')
}

/**
 * @param driver what stands behind a folder
 */
export function driverName(driver: string): string {
	switch (driver) {
		case 'team': return t('socle', 'Team folder')
		case 'share': return t('socle', 'Folder shared by the holding account')
		default: return t('socle', 'A folder that is there already')
	}
}

/**
 * A size as people read it: 1,2 Mo.
 *
 * @param bytes how many
 */
export function size(bytes: number): string {
	const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte']
	const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
	return (bytes / 1000 ** step).toLocaleString(getCanonicalLocale(), { style: 'unit', unit: units[step], unitDisplay: 'short', maximumFractionDigits: step === 0 ? 0 : 1 })
}

/**
 * People by their names, as far as these are told, and how many more there are.
 *
 * @param names that are told
 * @param count how many people there are
 */
export function people(names: string[], count: number): string {
	const others = count - names.length
	return [...names, ...others > 0 ? [n('socle', 'and {count} more', 'and {count} more', others)] : []].join(', ')
}

/**
 * Where Files shows it.
 *
 * @param folder its path in the person's files
 * @param file opened there
 */
export function filesLink(folder: string, file?: number): string {
	const query = new URLSearchParams({ dir: folder, ...file === undefined ? {} : { fileid: String(file), openfile: 'true' } })
	return `${generateUrl('/apps/files/')}?${query}`
}

/**
 * One thing in which a folder is not what its circle intends, in words.
 *
 * @param one as the server tells it
 */
export function differenceText(one: Wire<'FolderDifference'>): string {
	const who = {
		group: t('socle', 'The group {name}', { name: one.name }),
		account: one.name,
		team: t('socle', 'The team {name}', { name: one.name }),
		outside: t('socle', 'Somebody outside, by a link or an address,'),
	}[one.grantee] ?? one.name
	switch (one.kind) {
		case 'unfinished': return t('socle', 'It was begun and is not finished.')
		case 'gone': return t('socle', 'It is no longer there: it was deleted, or moved out of reach.')
		case 'unavailable': return one.message || t('socle', 'It cannot be reached right now.')
		case 'unverifiable': return t('socle', 'It has access rules of its own, so that Socle cannot tell who reads what of it.')
		case 'renamed': return t('socle', 'It has another name than its circle.')
		case 'missing': return one.write ? t('socle', '{who} should write here, and cannot open it.', { who }) : t('socle', '{who} should read here, and cannot open it.', { who })
		case 'surplus': return one.write ? t('socle', '{who} writes here, and should not even read.', { who }) : t('socle', '{who} reads here, and should not.', { who })
		case 'writes': return t('socle', '{who} writes here, and should only read.', { who })
		case 'reads_only': return t('socle', '{who} only reads here, and should write.', { who })
		default: return one.kind
	}
}
