// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Words } from '../register/words.ts'

import { t } from '../l10n.ts'

export const KINDS: Words = {
	access: t('socle', 'Access: a copy of everything that is known'),
	portability: t('socle', 'Portability: take the data elsewhere'),
	rectification: t('socle', 'Rectification: have something corrected'),
	restriction: t('socle', 'Restriction: have the card frozen'),
	erasure: t('socle', 'Erasure: leave the register'),
	objection: t('socle', 'Objection: not be written to any more'),
}

/** For lists, where what it means is known. */
export const SHORT_KINDS: Words = {
	access: t('socle', 'Access'),
	portability: t('socle', 'Portability'),
	rectification: t('socle', 'Rectification'),
	restriction: t('socle', 'Restriction'),
	erasure: t('socle', 'Erasure'),
	objection: t('socle', 'Objection'),
}

export const IDENTITIES: Words = {
	known_in_person: t('socle', 'I know the person, and spoke with them'),
	mail_from_known_address: t('socle', 'They wrote from an address that we have'),
	account: t('socle', 'They are logged in with their account'),
	document_seen: t('socle', 'I saw a document, and kept no copy'),
}

export const REQUEST_STATES: Words = {
	open: t('socle', 'to answer'),
	done: t('socle', 'done'),
	refused: t('socle', 'refused'),
}

/** What each look was for, as the person reads it who was looked at. */
export const PURPOSES: Words = {
	open: t('socle', 'Card opened'),
	list: t('socle', 'Shown in a list'),
	search: t('socle', 'Found by a search'),
	create: t('socle', 'Written down'),
	change: t('socle', 'Card changed'),
	export: t('socle', 'Taken out with others as a file'),
	consent: t('socle', 'Consent, refusal or objection recorded'),
	evidence: t('socle', 'Proof of a consent looked at'),
	copy: t('socle', 'Copy of everything made'),
	restrict: t('socle', 'Card frozen or released'),
	own: t('socle', 'Looked at by the person concerned'),
}

/** What somebody does in the collective, as she reads it herself. */
export const ENGAGEMENTS: Words = {
	newcomer: t('socle', 'Newcomer'),
	step: t('socle', 'Step done'),
	mandate: t('socle', 'Mandate'),
	key: t('socle', 'Key held'),
	deputy: t('socle', 'Deputy for a key'),
	minutes: t('socle', 'Present at a meeting'),
	decision: t('socle', 'Present at a decision'),
	advice: t('socle', 'Advice given'),
	question: t('socle', 'Question asked'),
	objection: t('socle', 'Objection raised'),
	reserved: t('socle', 'Part taken in what the circle alone reads'),
}
