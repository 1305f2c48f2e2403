/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** @param folder absolute, `/` for the root */
export function joinPath(folder: string, name: string): string {
	return `${folder === '/' ? '' : folder}/${name}`
}

/**
 * The address of a file over WebDAV. The path is absolute and as the person reads it: each part is encoded, so that `#`,
 * `?` and `%` in a name stay part of it.
 */
export function davUrl(webroot: string, user: string, path: string): string {
	return `${webroot}/remote.php/dav/files/${[user, ...path.split('/').filter(Boolean)].map(encodeURIComponent).join('/')}`
}
