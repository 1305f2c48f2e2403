// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is read aloud before somebody says yes: short enough to be listened to, and nothing that the notice does not say. */

import type { Notice } from './notices.ts'

export interface Script {
	/** The sentences to say yes or no to, with the ways: one answer each. */
	questions: { text: string, channels: string[] }[]
	/** Said before the answer. */
	before: string[]
	/** Read if the person asks. */
	more: string[]
}

/** Who asks, and how one takes it back: nobody can say yes without these two. */
const BEFORE = ['controller', 'withdrawal']

/**
 * @param notice that holds now
 * @param choices that the person may say yes to
 * @param language that she understands: French unless it is another that the notice has
 */
export function script(notice: Notice, choices: { purpose: string, channel: string }[], language: string): Script {
	const inHers = (texts: Record<string, string>) => texts[language.startsWith('en') ? 'en' : 'fr'] ?? ''
	const sections = Object.entries(notice.sections).map(([name, texts]) => ({ name, text: inHers(texts) })).filter(({ text }) => text !== '')
	return {
		questions: notice.purposes.flatMap(({ name, texts }) => {
			const channels = choices.filter(({ purpose }) => purpose === name).map(({ channel }) => channel)
			return channels.length === 0 ? [] : [{ text: inHers(texts), channels }]
		}),
		before: sections.filter(({ name }) => BEFORE.includes(name)).map(({ text }) => text),
		more: sections.filter(({ name }) => !BEFORE.includes(name)).map(({ text }) => text),
	}
}
