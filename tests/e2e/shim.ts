// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Runs in the page before all else. Nextcloud's source releases lack one built file of its header, without which none
 * of its scripts run: this gives the globals that a page of an app needs of them. As text: what compilers add to a
 * function is not known in the page.
 *
 * From Nextcloud 34 on the settings are an application of those scripts: it takes what the sections drew out of an element that
 * is out of sight, and puts it into the page's main part. That is done here as it does it.
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
	document.addEventListener('DOMContentLoaded', () => {
		const drawn = document.getElementById('original-settings-content')
		const app = document.getElementById('settings-app')
		if (drawn !== null && app !== null) {
			const main = document.createElement('main')
			main.id = 'app-content-vue'
			main.style.cssText = 'flex: 1 1 auto; min-width: 0; height: 100%; overflow-y: auto; background: var(--color-main-background)'
			main.replaceChildren(...drawn.childNodes)
			drawn.remove()
			app.replaceWith(main)
		}
	})
`
