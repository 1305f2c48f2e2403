/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { rgb, themes, themeSheet, variables } from './themes.ts'

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
	const [red, green, blue] = rgb(hex).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
	return (light + 0.05) / (dark + 0.05)
}

const pairs = [
	['color-main-text', 'color-main-background'],
	['color-main-text', 'color-background-hover'],
	['color-text-maxcontrast', 'color-main-background'],
	['color-primary-element-text', 'color-primary-element'],
	['color-primary-light-text', 'color-primary-light'],
	['color-error-text', 'color-error'],
	['color-text-error', 'color-main-background'],
	['color-background-plain-text', 'color-background-plain'],
] as const

describe.each(themes)('the theme %s', (theme) => {
	const values = variables(theme)

	it.each(pairs)('can be read: %s on %s', (text, background) => {
		expect(contrast(values[text] ?? '', values[background] ?? '')).toBeGreaterThanOrEqual(theme.endsWith('highcontrast') ? 4.9 : 4.5)
	})

	it('tells @nextcloud/vue whether it is dark', () => {
		expect(values['background-invert-if-dark']).toBe(theme.startsWith('dark') ? 'invert(100%)' : 'no')
	})
})

it('gives a chosen theme the last word over the system', () => {
	const sheet = themeSheet()
	expect(sheet.indexOf('@media')).toBeLessThan(sheet.indexOf('\n[data-theme-light]'))
	expect(sheet.match(/--color-main-background: /g)).toHaveLength(8)
})
