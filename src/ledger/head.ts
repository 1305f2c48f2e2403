// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

/**
 * Fours of signs: what one can read out, and compare on paper.
 *
 * @param hash hexadecimal
 */
export function grouped(hash: string): string[] {
	return hash.match(/.{1,4}/g) ?? []
}

/**
 * As `occ socle:ledger:verify --head=` takes it.
 *
 * @param head of a ledger
 */
export function note(head: Wire<'LedgerHead'>): string {
	return `${head.ledger}:${head.position}:${head.hash}`
}
