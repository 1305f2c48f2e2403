// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { post } from '../api/http.ts'

/** What shows that someone agreed, before it is saved. */
export type Proof
	= | { kind: 'reference' | 'mail', reference: string }
	/** `file` makes what is sent, and only that: a part of a picture, or a document that is one person's. */
		| { kind: 'scan', name: string, file: () => Promise<Blob> }

/**
 * The same proof without the picture that it is cut from: for one that waits to be saved while the next one is made.
 *
 * @param proof as given
 */
export async function detached(proof: Proof): Promise<Proof> {
	if (proof.kind !== 'scan') {
		return proof
	}
	const file = await proof.file()
	return { ...proof, file: async () => file }
}

/** Whether both are one proof, which need not be saved again. */
export function isSame(one: Proof, other: Proof): boolean {
	return one === other || (one.kind !== 'scan' && other.kind === one.kind && one.reference === other.reference)
}

/**
 * Saves what shows that someone agreed; what it says is recorded afterwards, with its identifier.
 *
 * @param contact who
 * @param proof what
 * @throws {Refusal}
 */
export async function saveProof(contact: number, proof: Proof): Promise<Wire<'KeptEvidence'>> {
	if (proof.kind !== 'scan') {
		return post('/contacts/{id}/evidences', { path: { id: contact }, body: { kind: proof.kind, reference: proof.reference } })
	}
	return post('/contacts/{id}/evidences/scan', {
		path: { id: contact },
		query: { name: proof.name },
		body: await proof.file(),
		type: 'application/octet-stream',
	})
}
