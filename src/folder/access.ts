// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { session } from '../access/session.ts'

/**
 * Whether the person may know of a folder of the circle. The server decides; this only says whether to ask.
 *
 * @param circle which
 */
export function readsFolder(circle: Wire<'Circle'>): boolean {
	return circle.mine || (!circle.private && (session.roles.includes('member') || (circle.newcomers_read && session.roles.includes('newcomer'))))
}
