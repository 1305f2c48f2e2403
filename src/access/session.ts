// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loadState } from '@nextcloud/initial-state'

export type Capability = 'open' | 'contacts.read' | 'contacts.write' | 'contacts.export' | 'imports.run'
	| 'access_log.read' | 'consents.read' | 'consents.write' | 'notices.write' | 'rights.handle' | 'processing.manage' | 'own_record'
	| 'circles.read' | 'folders.read' | 'circles.enter' | 'circles.steer' | 'circles.coordinate' | 'circles.map'
	| 'decisions.read' | 'decisions.advise' | 'minutes.read' | 'decisions.write' | 'decisions.adopt' | 'decisions.redact' | 'newcomers.welcome' | 'keys.read' | 'keys.write'
	| 'settings.groups' | 'settings.controller'

export interface Session {
	roles: string[]
	capabilities: string[]
	/** Whether someone of the register is linked to the account. */
	linked: boolean
	collective: { name: string, commune: string }
	/** The day where the collective is, and how many seconds were left of it when the page was made. */
	clock: { today: string, left: number }
}

/** What the page says of the person who is logged in: it decides what is shown, the server what is allowed. */
export const session: Session = loadState<Session>('socle', 'session', {
	roles: [],
	capabilities: [],
	linked: false,
	collective: { name: '', commune: '' },
	clock: { today: '', left: 0 },
})

/**
 * Whether the person may do it.
 *
 * @param capability as lib/Access/Capability.php names it
 */
export function can(capability: Capability): boolean {
	return session.capabilities.includes(capability)
}
