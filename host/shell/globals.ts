/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { generateFilePath } from '@nextcloud/router'

/**
 * The browser globals that the Nextcloud packages and the lazy chunks of an app look for. The values that the server knows (`_oc_webroot`,
 * `_oc_appswebroots`, `_oc_config`, ...) are set by a script of the page before this one runs.
 */

type Translations = Record<string, string | string[]>

type PluralFunction = (count: number) => number

declare global {
	interface Window {
		OC: ReturnType<typeof createOC>
		_oc_l10n_registry_translations?: Record<string, Translations>
		_oc_l10n_registry_plural_functions?: Record<string, PluralFunction>
	}
}

/** French counts zero as one thing, English does not. */
export function pluralForm(language: string, count: number): number {
	return language.startsWith('fr') ? Number(count >= 2) : Number(count !== 1)
}

function register(app: string, bundle: Translations): void {
	const translations = window._oc_l10n_registry_translations ??= {}
	const plurals = window._oc_l10n_registry_plural_functions ??= {}
	translations[app] = { ...translations[app], ...bundle }
	plurals[app] = (count) => pluralForm(document.documentElement.lang, count)
}

function createOC(config: Record<string, unknown>) {
	return {
		config,
		// the host's own files lie where `_oc_appswebroots.core` says, as those of any app
		coreApps: [],
		/** Where a file of an app lies; vite's chunk loader asks this for every lazy chunk, its styles and its workers. */
		filePath: generateFilePath,
		L10N: { register },
		MimeType: {
			getIconUrl: (mime: string) => generateFilePath('core', 'img', mime === 'dir' || mime === 'httpd/unix-directory' ? 'folder.svg' : 'file.svg'),
		},
	}
}

export function installGlobals(config: Record<string, unknown>): void {
	window.OC = createOC(config)
}
