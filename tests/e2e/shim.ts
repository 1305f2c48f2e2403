// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Runs in the page before all else. Nextcloud's source releases lack one built file of its header, without which none
 * of its scripts run: this gives the globals that a page of an app needs of them. As text: what compilers add to a
 * function is not known in the page.
 */
export const NEXTCLOUD_WITHOUT_SCRIPTS = `
	window.OCA = {}
	window.OC = {
		config: {},
		filePath: (app, type, file) => (window._oc_appswebroots?.[app] ?? (window._oc_webroot ?? '') + '/apps/' + app)
			+ '/' + (type === '' ? '' : type + '/') + file,
		L10N: {
			register(app, bundle) {
				const translations = window._oc_l10n_registry_translations ??= {}
				const plurals = window._oc_l10n_registry_plural_functions ??= {}
				translations[app] = { ...translations[app], ...bundle }
				plurals[app] = (count) => document.documentElement.lang.startsWith('fr') ? Number(count >= 2) : Number(count !== 1)
			},
		},
	}
`
