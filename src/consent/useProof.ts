// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Proof } from '../evidence/proof.ts'

import { shallowRef } from 'vue'
import { saveProof } from '../evidence/proof.ts'

/**
 * What shows it, saved once: what could not be recorded with it is tried again with the same one.
 *
 * @param contactId whose it is
 */
export function useProof(contactId: number) {
	const proof = shallowRef<Proof | null>(null)
	let saved: { proof: Proof, id: number } | null = null

	/** @return its identifier; null where there is none */
	async function save(): Promise<number | null> {
		if (proof.value === null) {
			return null
		}
		if (saved?.proof !== proof.value) {
			const asked = proof.value
			saved = { proof: asked, id: (await saveProof(contactId, asked)).id }
		}
		return saved.id
	}
	return { proof, save }
}
