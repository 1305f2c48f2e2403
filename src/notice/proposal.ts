// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'
import type { Sections } from './sections.ts'
import type { Facts } from './text/facts.ts'

import { LANGUAGES, SECTIONS, textOf } from './sections.ts'
import { writeNotice } from './text/write.ts'

/**
 * What the text is made from, as things stand.
 *
 * @param settings of the collective
 * @param purposes all of them
 * @param periods for which what is kept
 */
export function factsOf(settings: Wire<'Settings'>, purposes: Wire<'Purpose'>[], periods: Wire<'Period'>[]): Facts {
	return {
		controller: settings.controller,
		collective: settings.collective.name,
		purposes: purposes.filter(({ state }) => state === 'on'),
		periods,
	}
}

/**
 * The text that the next version starts from: that of the one in force, as the keepers have worded it; where they had
 * left the ready words, those are written again for what holds now.
 *
 * @param facts as things stand
 * @param current the notice in force
 */
export function proposal(facts: Facts, current: Pick<Wire<'Notice'>, 'sections' | 'purposes'> | null): Sections {
	const ready = writeNotice(facts)
	if (current === null) {
		return ready
	}
	const then = writeNotice({ ...facts, purposes: current.purposes })
	return Object.fromEntries(SECTIONS.map((section) => [section, Object.fromEntries(LANGUAGES.map((language) => {
		const text = textOf(current.sections, section, language)
		return [language, text === textOf(then, section, language) ? textOf(ready, section, language) : text]
	}))]))
}
