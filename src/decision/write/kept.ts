// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Values } from './values.ts'

import { getCurrentUser } from '@nextcloud/auth'

/** What was typed and has not reached the server yet, with what it began with; it goes as soon as it has. */
export interface Kept {
	base: Values
	mine: Values
}

const key = (id: number) => `socle.decision.${getCurrentUser()?.uid ?? ''}.${id}`

/**
 * Keeps it in this browser, against a lost connection and a closed lid.
 *
 * @param id of the draft
 * @param kept what
 */
export function keep(id: number, kept: Kept): void {
	try {
		window.localStorage.setItem(key(id), JSON.stringify(kept))
	} catch {
		// no room, or not allowed to: then it is only on the screen
	}
}

export function forget(id: number): void {
	try {
		window.localStorage.removeItem(key(id))
	} catch {
		// there is none
	}
}

/**
 * What was kept; null where there is nothing, or nothing that can be read.
 *
 * @param id of the draft
 */
export function kept(id: number): Kept | null {
	try {
		const found: unknown = JSON.parse(window.localStorage.getItem(key(id)) ?? 'null')
		return isKept(found) ? found : null
	} catch {
		return null
	}
}

function isKept(found: unknown): found is Kept {
	const whole = (values: unknown) => typeof values === 'object' && values !== null
		&& 'text' in values && typeof values.text === 'string' && 'context' in values && typeof values.context === 'string'
		&& ['people', 'documents', 'tags', 'links'].every((name) => Array.isArray(Reflect.get(values, name)))
	return typeof found === 'object' && found !== null && 'base' in found && 'mine' in found && whole(found.base) && whole(found.mine)
}
