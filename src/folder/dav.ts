// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Document } from './documents.ts'

import { getCurrentUser } from '@nextcloud/auth'
import axios, { isAxiosError } from '@nextcloud/axios'
import { generateRemoteUrl } from '@nextcloud/router'
import { Refusal } from '../api/http.ts'
import { t } from '../l10n.ts'

const DAV = 'DAV:'
const OC = 'http://owncloud.org/ns'
const ASKED = `<?xml version="1.0"?><d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:prop>
<d:resourcetype/><d:getlastmodified/><d:getcontentlength/><oc:fileid/><oc:permissions/><oc:size/>
</d:prop></d:propfind>`

/**
 * Where WebDAV has it.
 *
 * @param path from the root of the person's files
 */
export function address(path: string): string {
	const user = getCurrentUser()?.uid ?? ''
	return generateRemoteUrl(`dav/files/${[user, ...path.split('/').filter((part) => part !== '')].map(encodeURIComponent).join('/')}`)
}

/**
 * The same in full, as the header of that name wants it.
 *
 * @param path from the root of the person's files
 */
export function destination(path: string): string {
	return new URL(address(path), window.location.href).href
}

/**
 * The file keeps the moment at which it was changed.
 *
 * @param file as it lies on the device
 */
export function times(file: File): Record<string, string> {
	return { 'X-OC-MTime': String(Math.floor(file.lastModified / 1000)) }
}

/**
 * Why the platform refused, in words.
 *
 * @param error as thrown by axios
 */
function explained(error: unknown): unknown {
	if (!isAxiosError(error) || error.response === undefined) {
		return error
	}
	const { status } = error.response
	const message = {
		403: t('socle', 'You may read here, but not change anything.'),
		404: t('socle', 'This is no longer there: somebody may have moved or deleted it.'),
		405: t('socle', 'There is something with this name already.'),
		409: t('socle', 'This is no longer there: somebody may have moved or deleted it.'),
		412: t('socle', 'There is something with this name already.'),
		413: t('socle', 'This file is larger than this Nextcloud takes.'),
		423: t('socle', 'Somebody is working on this right now: try again in a minute.'),
		507: t('socle', 'There is no room left for this.'),
	}[status] ?? ''
	return new Refusal(status, { message })
}

export interface Sent {
	data?: unknown
	headers?: Record<string, string>
	signal?: AbortSignal
	onUploadProgress?: (event: { loaded: number }) => void
}

/**
 * @param method of HTTP or WebDAV
 * @param url where
 * @param sent what
 */
export async function request<T>(method: string, url: string, sent: Sent = {}): Promise<T> {
	try {
		return (await axios.request<T>({ method, url, ...sent })).data
	} catch (error) {
		throw explained(error)
	}
}

/**
 * What lies in a folder.
 *
 * @param path of the folder
 */
export async function list(path: string): Promise<Document[]> {
	const xml = await request<string>('PROPFIND', address(path), { data: ASKED, headers: { Depth: '1', 'Content-Type': 'application/xml' } })
	const answers = [...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagNameNS(DAV, 'response')]
	return answers.slice(1).map((answer) => read(answer, path))
}

function read(answer: Element, folder: string): Document {
	const text = (namespace: string, name: string) => answer.getElementsByTagNameNS(namespace, name)[0]?.textContent ?? ''
	const parts = text(DAV, 'href').replace(/\/$/, '').split('/')
	const name = decodeURIComponent(parts[parts.length - 1] ?? '')
	const isFolder = answer.getElementsByTagNameNS(DAV, 'collection').length > 0
	return {
		id: Number(text(OC, 'fileid')),
		name,
		path: `${folder.replace(/\/$/, '')}/${name}`,
		isFolder,
		size: Number(text(OC, 'size') || text(DAV, 'getcontentlength')),
		modified: Math.floor(Date.parse(text(DAV, 'getlastmodified')) / 1000) || 0,
		// the letters of ownCloud: N is to give another name
		canRename: text(OC, 'permissions').includes('N'),
	}
}

/**
 * @param path of the new folder
 */
export function makeFolder(path: string): Promise<void> {
	return request('MKCOL', address(path))
}

/**
 * Never over something else.
 *
 * @param from its path
 * @param to its new path
 */
export function move(from: string, to: string): Promise<void> {
	return request('MOVE', address(from), { headers: { Destination: destination(to), Overwrite: 'F' } })
}

/**
 * @param path where it goes
 * @param file what
 * @param replace whether what is there may go: where not, it is refused
 * @param signal to stop it
 * @param progress told how many bytes are there
 */
export function upload(path: string, file: File, replace: boolean, signal: AbortSignal, progress: (bytes: number) => void): Promise<void> {
	return request('PUT', address(path), {
		data: file,
		headers: {
			'Content-Type': file.type || 'application/octet-stream',
			...times(file),
			...replace ? {} : { 'If-None-Match': '*' },
		},
		signal,
		onUploadProgress: ({ loaded }) => progress(loaded),
	})
}
