/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { beforeEach, expect, it } from 'vitest'
import { installGlobals } from './globals.ts'

beforeEach(() => {
	Object.assign(window, { _oc_webroot: '/cloud', _oc_appswebroots: { core: '/cloud/host/shell', socle: '/cloud/apps/socle' } })
	installGlobals({ version: '34.0.1.0' })
})

it('finds the lazy chunks of an app', () => {
	expect(window.OC.filePath('socle', '', 'js/socle-list.chunk.mjs')).toBe('/cloud/apps/socle/js/socle-list.chunk.mjs')
})

it('finds the pictures of the host itself', () => {
	expect(window.OC.MimeType.getIconUrl('httpd/unix-directory')).toBe('/cloud/host/shell/img/folder.svg')
})

it('keeps what several catalogues of one app bring', () => {
	window.OC.L10N.register('socle', { Circles: 'Cercles' })
	window.OC.L10N.register('socle', { People: 'Personnes' })
	expect(window._oc_l10n_registry_translations?.socle).toEqual({ Circles: 'Cercles', People: 'Personnes' })
})

it.each([['fr', 0, 0], ['fr', 1, 0], ['fr', 2, 1], ['en', 0, 1], ['en', 1, 0], ['en', 2, 1]])('in %s, %i takes form %i', (language, count, form) => {
	document.documentElement.lang = language
	window.OC.L10N.register('socle', {})
	expect(window._oc_l10n_registry_plural_functions?.socle?.(count)).toBe(form)
})
