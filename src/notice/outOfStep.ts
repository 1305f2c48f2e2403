// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

/**
 * Whether what people are to be asked for is no longer what the notice in force says, whatever the order.
 *
 * @param on purposes that are on
 * @param published those of the notice in force
 */
export function outOfStep(on: Wire<'Purpose'>[], published: Wire<'NoticePurpose'>[]): boolean {
	const said = ({ name, labels, texts, channels }: Wire<'NoticePurpose'>) => JSON.stringify([name, labels.fr, labels.en, texts.fr, texts.en, channels])
	return JSON.stringify(on.map(said).sort()) !== JSON.stringify(published.map(said).sort())
}
