// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { createApp } from 'vue'
import FolderHeader from './FolderHeader.vue'
import { get } from '../api/http.ts'

/**
 * In which circle's folder it lies; null where it lies in none, or where that cannot be told now: Files works without.
 *
 * @param path in the person's files
 */
export async function whoseFolder(path: string): Promise<Wire<'DocumentPlace'> | null> {
	try {
		const place = await get('/documents/place', { query: { path } })
		return place.circle === null ? null : place
	} catch {
		return null
	}
}

/**
 * @param element in which it is drawn
 * @param place what it says
 * @return takes it away again
 */
export function drawHeader(element: HTMLElement, place: Wire<'DocumentPlace'>): () => void {
	const app = createApp(FolderHeader, { place })
	const inner = element.appendChild(document.createElement('div'))
	app.mount(inner)
	return () => {
		app.unmount()
		inner.remove()
	}
}
