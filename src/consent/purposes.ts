// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The purposes that the collective has, by name: asked once for all who show their labels. */

import type { Wire } from '../api/http.ts'

import { getLanguage } from '@nextcloud/l10n'
import { shallowRef } from 'vue'
import { get } from '../api/http.ts'

export type Purpose = Wire<'Purpose'>

const purposes = shallowRef<Purpose[]>([])

/** Grows when they arrive; without them, names stand for labels. */
export function usePurposes() {
	get('/purposes').then((answer) => {
		purposes.value = answer.purposes
	}).catch(() => undefined)
	return purposes
}

/**
 * @param texts in both languages
 * @return the one that the person at the screen reads
 */
export function inMyLanguage(texts: Wire<'Wording'>): string {
	return getLanguage().startsWith('fr') ? texts.fr : texts.en
}

export function labelOf(purpose: Purpose): string {
	return inMyLanguage(purpose.labels)
}

/**
 * @param name of a purpose
 * @return its label, the name where it is not known
 */
export function label(name: string): string {
	const purpose = purposes.value.find((known) => known.name === name)
	return purpose === undefined ? name : labelOf(purpose)
}
