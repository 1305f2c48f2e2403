// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Unsaved } from './saver.ts'

import { getCurrentUser } from '@nextcloud/auth'

/** What was typed in minutes and is not on the server yet: of the minutes, and of the decision of each point. */
export interface Kept {
	minutes: Unsaved | null
	decisions: Record<string, Unsaved | null>
}

const NOTHING: Kept = { minutes: null, decisions: {} }
const place = (id: number) => `socle-minutes-${getCurrentUser()?.uid ?? ''}-${id}`

/**
 * What this device has kept: after a lost connection, a closed lid, a reload.
 *
 * @param id of the minutes
 */
export function kept(id: number): Kept {
	try {
		return JSON.parse(localStorage.getItem(place(id)) ?? 'null') as Kept | null ?? NOTHING
	} catch {
		return NOTHING
	}
}

/**
 * Keeps it until it is saved; then nothing of it stays on the device.
 *
 * @param id of the minutes
 * @param what is not saved
 */
export function keep(id: number, what: Kept): void {
	try {
		if (what.minutes === null && Object.values(what.decisions).every((one) => one === null)) {
			localStorage.removeItem(place(id))
		} else {
			localStorage.setItem(place(id), JSON.stringify(what))
		}
	} catch {
		// a browser that keeps nothing: it stays on the page until it is saved
	}
}
