// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The information notices that were published, newest first: what people were shown, and are. */

import { shallowRef } from 'vue'
import { get } from '../api/http.ts'

type Texts = { fr: string, en: string }

export interface Notice {
	version: number
	published_at: number
	sections: Record<string, Texts>
	purposes: { name: string, texts: Texts }[]
}

/** Asked anew by each form: somebody may have published meanwhile. */
export function useNotices() {
	const notices = shallowRef<Notice[]>([])
	get('/notices').then((answer) => {
		notices.value = answer.notices
	}).catch(() => undefined)
	return notices
}
