// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the collective ticks: the nine criteria of an impact assessment (WP 248), and what no program can do. */

import { t } from '../l10n.ts'

export const CRITERIA: Record<string, string> = {
	scoring: t('socle', 'People are evaluated, scored or profiled'),
	automated_decision: t('socle', 'A program decides something that matters for people'),
	monitoring: t('socle', 'People are watched systematically'),
	sensitive_data: t('socle', 'Sensitive data: political opinions, religion, health… The register of a political collective shows opinions: tick this'),
	large_scale: t('socle', 'On a large scale: many people, a large area, a long time'),
	matching: t('socle', 'Files from different sources are compared or combined'),
	vulnerable: t('socle', 'Vulnerable people: minors, the sick, the elderly, employees'),
	new_technology: t('socle', 'A technology is used in a new way'),
	exclusion: t('socle', 'People may be kept from a right, a service or a contract'),
}

export const OBLIGATIONS: Record<string, { label: string, help: string }> = {
	host_contract: {
		label: t('socle', 'A contract with whoever hosts this Nextcloud'),
		help: t('socle', 'GDPR, article 28: what the host does with the data, and that it keeps it safe. Hosts have one ready: ask for the data processing agreement.'),
	},
	host_place: {
		label: t('socle', 'The data stays in the European Union, or what allows otherwise is written down'),
		help: t('socle', 'GDPR, chapter V. Ask your host in which country the servers and the backups are.'),
	},
	backups: {
		label: t('socle', 'Backups are made, kept elsewhere, and were tried'),
		help: t('socle', 'GDPR, article 32. What was erased also goes from the backups, when they are replaced.'),
	},
	keepers_briefed: {
		label: t('socle', 'Keepers know the rules, and were told what they may not do'),
		help: t('socle', 'GDPR, articles 29 and 32. Half an hour together is enough: no copies at home, no list in a chat, who to call after a mishap.'),
	},
	photographs: {
		label: t('socle', 'Photographs of people are only published with their agreement'),
		help: t('socle', 'Civil code, article 9. The purpose “image” records it.'),
	},
	election_silence: {
		label: t('socle', 'Everyone knows that nothing is sent on the eve and the day of a poll'),
		help: t('socle', 'Electoral code, article L49. Enter the dates under “Periods and dates”.'),
	},
}
