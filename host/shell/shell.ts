/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { installGlobals } from './globals.ts'
import { startNotifications } from './notifications.ts'
import { startSearch } from './search.ts'

declare global {
	interface Window {
		_oc_config?: Record<string, unknown>
	}
}

installGlobals(window._oc_config ?? {})
startNotifications()
startSearch()
