// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Facts } from './facts.ts'

/** The periods as they are unless a collective changes them. */
export const USUAL_PERIODS: Facts['periods'] = [
	{ name: 'renewal_months', number: 24 },
	{ name: 'consent_valid_months', number: 36 },
	{ name: 'proof_months', number: 60 },
	{ name: 'occasional_months', number: 24 },
	{ name: 'access_log_months', number: 12 },
]
