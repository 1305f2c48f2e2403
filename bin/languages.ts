// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Socle speaks French and English. Nextcloud's components bring what they say in fifty more languages, which is a third of what
 * the browser has to load before anything is shown: whoever reads Socle in English reads its buttons in English too.
 */

import type { Plugin } from 'vite'

import { runInNewContext } from 'node:vm'

interface Translations {
	/** language */
	l: string
}

/** In version 9: one line for each group of texts. */
const TEXTS = /^const (t\d+) = (\[\{.*\}\]);$/gm

const spoken = ({ l }: Translations) => /^(?:fr|en)(?:_|$)/.test(l)

/** @return Takes the other languages out; fails where it does not know what it sees. */
export function spokenLanguages(): Plugin {
	return {
		name: 'socle:spoken-languages',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/@nextcloud/vue/dist/chunks/_l10n.mjs')) {
				return null
			}
			let lists = 0
			const kept = code.replaceAll(TEXTS, (_, name: string, list: string) => {
				lists++
				return `const ${name} = ${JSON.stringify((runInNewContext(list) as Translations[]).filter(spoken))};`
			})
			if (lists < 40) {
				throw new Error('The texts of @nextcloud/vue are not where they were: see bin/languages.ts')
			}
			return { code: kept, map: null }
		},
	}
}
