// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'
import type { Language } from './sections.ts'

import { channelsIn } from './sections.ts'

/** What is compared of a notice. */
export type Content = Pick<Wire<'Notice'>, 'sections' | 'purposes'>

export interface PurposeChange {
	name: string
	label: string
	/** All that is said of it, as one text; '' where it is not there. */
	before: string
	after: string
}

/**
 * The purposes that are not the same in both, in the order of the newer notice.
 *
 * @param before of the older notice
 * @param after of the newer one
 * @param language of the words
 */
export function changes(before: Wire<'NoticePurpose'>[], after: Wire<'NoticePurpose'>[], language: Language): PurposeChange[] {
	const names = [...new Set([...after, ...before].map(({ name }) => name))]
	return names.map((name) => {
		const [old, now] = [before.find((purpose) => purpose.name === name), after.find((purpose) => purpose.name === name)]
		return { name, label: (now ?? old)?.labels[language] ?? name, before: said(old, language), after: said(now, language) }
	}).filter((change) => change.before !== change.after)
}

function said(purpose: Wire<'NoticePurpose'> | undefined, language: Language): string {
	return purpose === undefined ? '' : `${purpose.labels[language]}\n${purpose.texts[language]} (${channelsIn(purpose.channels, language)})`
}
