// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Runs in the page before all else. Nextcloud's source releases lack one built file of its header, without which none
 * of its scripts run: this gives the two globals that a page of an app needs of them.
 */
export function nextcloudWithoutScripts(): void {
	const scope = window as Window & {
		OC?: Record<string, unknown>
		_oc_appswebroots?: Record<string, string>
		_oc_webroot?: string
		_oc_l10n_registry_translations?: Record<string, Record<string, unknown>>
		_oc_l10n_registry_plural_functions?: Record<string, (count: number) => number>
	}
	scope.OC = {
		filePath: (app: string, type: string, file: string) => `${scope._oc_appswebroots?.[app] ?? `${scope._oc_webroot ?? ''}/apps/${app}`}/${type === '' ? '' : `${type}/`}${file}`,
		L10N: {
			register(app: string, bundle: Record<string, unknown>) {
				const translations = scope._oc_l10n_registry_translations ??= {}
				const plurals = scope._oc_l10n_registry_plural_functions ??= {}
				translations[app] = { ...translations[app], ...bundle }
				plurals[app] = (count) => document.documentElement.lang.startsWith('fr') ? Number(count >= 2) : Number(count !== 1)
			},
		},
		config: {},
	}
}
