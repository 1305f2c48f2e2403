// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Sections } from '../sections.ts'
import type { Facts } from './facts.ts'

import { SECTIONS } from '../sections.ts'
import { english } from './english.ts'
import { french } from './french.ts'

/**
 * A complete notice (GDPR 13 and 14, after the CNIL's models) in both languages. What cannot be known here stays a blank
 * in square brackets, and is not published as long as it is one.
 *
 * @param facts that it is made from
 */
export function writeNotice(facts: Facts): Sections {
	const [fr, en] = [french(facts), english(facts)]
	return Object.fromEntries(SECTIONS.map((section) => [section, { fr: fr[section], en: en[section] }]))
}

/** A blank that a person still has to fill. */
export const BLANK = /\[[^[\]]*\]/g
