// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The information notices that were published, newest first: what people were shown, and are. */

import type { Wire } from '../api/http.ts'

import { shallowRef } from 'vue'
import { get } from '../api/http.ts'

export type Notice = Wire<'Notice'>

/** Asked anew by each form: somebody may have published meanwhile. */
export function useNotices() {
	const current = shallowRef<Notice | null>(null)
	const published = shallowRef<Wire<'NoticeSummary'>[]>([])
	get('/notices').then((answer) => {
		current.value = answer.current
		published.value = answer.published
	}).catch(() => undefined)
	return { current, published }
}
