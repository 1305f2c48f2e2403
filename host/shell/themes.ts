/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The theme variables that Nextcloud 32 to 34 defines, by name and value, so that its Vue components draw here as it draws there.
 */

export const themes = ['light', 'dark', 'light-highcontrast', 'dark-highcontrast'] as const

export type Theme = typeof themes[number]

/** The picture behind the page: drawn, not loaded. */
function sky(bright: string, middle: string, deep: string): string {
	return `radial-gradient(120% 140% at 12% 0%, ${bright} 0%, ${middle} 45%, ${deep} 100%)`
}

/** One value per theme, in the order of `themes`; without the leading dashes. */
const perTheme: Record<string, readonly [string, string, string, string]> = {
	'color-main-background': ['#ffffff', '#171717', '#ffffff', '#000000'],
	'color-main-background-translucent': ['rgba(var(--color-main-background-rgb), .97)', 'rgba(var(--color-main-background-rgb), .97)', 'rgba(var(--color-main-background-rgb), 1)', 'rgba(var(--color-main-background-rgb), 1)'],
	'color-main-background-blur': ['rgba(var(--color-main-background-rgb), .8)', 'rgba(var(--color-main-background-rgb), .85)', '#ffffff', '#000000'],
	'filter-background-blur': ['blur(25px)', 'blur(25px)', 'none', 'none'],
	'color-background-hover': ['#f5f5f5', '#212121', '#f5f5f5', '#212121'],
	'color-background-dark': ['#ededed', '#292929', '#cccccc', '#333333'],
	'color-background-darker': ['#dbdbdb', '#3b3b3b', '#cccccc', '#333333'],
	'color-placeholder-light': ['#e6e6e6', '#313131', '#b3b3b3', '#4d4d4d'],
	'color-placeholder-dark': ['#cccccc', '#4a4a4a', '#8c8c8c', '#737373'],
	'color-main-text': ['#222222', '#ebebeb', '#000000', '#ffffff'],
	'color-text-maxcontrast': ['#6b6b6b', '#999999', '#000000', '#ffffff'],
	'color-text-maxcontrast-default': ['#6b6b6b', '#999999', '#6b6b6b', '#999999'],
	'color-text-maxcontrast-background-blur': ['#595959', '#a8a8a8', '#000000', '#ffffff'],
	'color-text-error': ['#bf0000', '#ff6f6f', '#670000', '#ffc2c2'],
	'color-text-success': ['#066e03', '#49bb37', '#123a1c', '#c0e5c6'],
	'color-border': ['#ededed', '#292929', '#808080', '#808080'],
	'color-border-dark': ['#dbdbdb', '#3b3b3b', '#808080', '#808080'],
	'color-border-maxcontrast': ['#7d7d7d', '#7d7d7d', '#707070', '#8c8c8c'],
	'color-border-error': ['var(--color-element-error)', 'var(--color-element-error)', '#dc0000', 'var(--color-element-error)'],
	'color-border-success': ['var(--color-element-success)', 'var(--color-element-success)', '#247537', 'var(--color-element-success)'],
	'color-element-error': ['#c90000', '#ff5050', '#b30000', '#ff0f0f'],
	'color-element-info': ['#0077c7', '#0099e0', '#00486b', '#0fa3ff'],
	'color-element-success': ['#099f05', '#40a330', '#247537', '#46ad56'],
	'color-element-warning': ['#bf7900', '#ffcc00', '#885b00', '#dbba00'],
	'color-error': ['#ffe7e7', '#552121', '#ffb3b3', '#750000'],
	'color-error-hover': ['#ffc3c3', '#7a2f2f', '#ff9a9a', '#890000'],
	'color-error-text': ['#8a0000', '#ffcccc', '#4d0000', '#ffdbdb'],
	'color-warning': ['#ffeec5', '#3d3010', '#ffd888', '#423800'],
	'color-warning-hover': ['#ffe4a1', '#65501b', '#ffcb5f', '#5c4e00'],
	'color-warning-text': ['#664700', '#ffeec5', '#3c2800', '#ffee8f'],
	'color-success': ['#d8f3da', '#11321a', '#c4edce', '#1a4020'],
	'color-success-hover': ['#bdebc0', '#1e582e', '#a5e3b4', '#215229'],
	'color-success-text': ['#005416', '#d5f2dc', '#123a1c', '#d2edd6'],
	'color-info': ['#d5f1fa', '#003553', '#6bceff', '#004875'],
	'color-info-hover': ['#b5e6f6', '#005686', '#42c0ff', '#00588f'],
	'color-info-text': ['#0066ac', '#00aeff', '#00141f', '#a8deff'],
	'color-favorite': ['#a37200', '#ffde00', '#936b06', '#ffde00'],
	'color-mark': ['#fff0c7', '#4d3800', '#fff0c7', '#4d3800'],
	'color-background-selection': ['rgb(from var(--color-primary-element) r g b / 0.2)', 'rgb(from var(--color-primary-element) r g b / 0.4)', 'var(--color-primary-element)', 'var(--color-primary-element)'],
	'color-text-selection': ['var(--color-main-text)', 'var(--color-main-text)', 'var(--color-primary-element-text)', 'var(--color-primary-element-text)'],
	'color-loading-light': ['#cccccc', '#777', '#dddddd', '#000000'],
	'color-loading-dark': ['#444444', '#ccc', '#000000', '#dddddd'],
	'color-scrollbar': ['var(--color-border-maxcontrast) transparent', 'var(--color-border-maxcontrast) transparent', 'auto transparent', 'auto transparent'],
	'color-box-shadow': ['rgba(var(--color-box-shadow-rgb), 0.5)', '#000000', '#000000', '#ffffff'],
	'image-background': [sky('#1d86b8', '#00679e', '#014568'), sky('#135a7c', '#0a3f5e', '#062a40'), 'none', 'none'],
	'background-invert-if-dark': ['no', 'invert(100%)', 'no', 'invert(100%)'],
	'background-invert-if-bright': ['invert(100%)', 'no', 'invert(100%)', 'no'],
	'primary-invert-if-bright': ['no', 'invert(100%)', 'no', 'invert(100%)'],
	'primary-invert-if-dark': ['invert(100%)', 'no', 'invert(100%)', 'no'],
	'color-primary-hover': ['#3285b1', '#045783', '#3285b1', '#00527e'],
	'color-primary-element': ['#00679e', '#0091f2', '#005c88', '#27abff'],
	'color-primary-element-hover': ['#00507a', '#17a2ff', '#004464', '#4bb9ff'],
	'color-primary-element-text': ['#ffffff', '#000000', '#ffffff', '#000000'],
	'color-primary-element-text-dark': ['#ededed', '#121212', '#ffffff', '#121212'],
	'color-primary-light': ['#e5eff5', '#14232c', '#e5eef3', '#031119'],
	'color-primary-light-hover': ['#d9e3e8', '#1f2e36', '#d9e2e6', '#0f1c24'],
	'color-primary-light-text': ['#00293f', '#99c2d8', '#00293f', '#99c2d8'],
}

const everywhere: Record<string, string> = {
	'gradient-main-background': 'var(--color-main-background) 0%, var(--color-main-background-translucent) 85%, transparent 100%',
	'font-face': 'system-ui, -apple-system, "Segoe UI", Roboto, Oxygen-Sans, Cantarell, Ubuntu, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
	'default-font-size': '15px',
	'font-size-small': '13px',
	'font-weight-default': '400',
	'font-weight-element': '500',
	'font-weight-heading': '600',
	'default-line-height': '1.5',
	'animation-quick': '100ms',
	'animation-slow': '300ms',
	'border-width-input': '1px',
	'border-width-input-focused': '2px',
	'border-radius-small': '4px',
	'border-radius-element': '8px',
	'border-radius-container': '12px',
	'border-radius-container-large': '16px',
	'border-radius': 'var(--border-radius-small)',
	'border-radius-large': 'var(--border-radius-element)',
	'border-radius-rounded': '28px',
	'border-radius-pill': '100px',
	'default-clickable-area': '34px',
	'clickable-area-large': '48px',
	'clickable-area-small': '24px',
	'default-grid-baseline': '4px',
	'header-height': '50px',
	'header-menu-item-height': '44px',
	'navigation-width': '300px',
	'sidebar-min-width': '300px',
	'sidebar-max-width': '500px',
	'body-container-radius': 'var(--border-radius-container-large)',
	'body-container-margin': 'calc(var(--default-grid-baseline) * 2)',
	'body-height': 'calc(100% - env(safe-area-inset-bottom) - var(--header-height) - var(--body-container-margin))',
	'background-image-invert-if-bright': 'no',
	'color-primary': '#00679e',
	'color-primary-text': '#ffffff',
	'color-primary-element-light': 'var(--color-primary-light)',
	'color-primary-element-light-text': 'var(--color-primary-light-text)',
	'color-primary-element-light-hover': 'var(--color-primary-light-hover)',
	'gradient-primary-background': 'linear-gradient(40deg, var(--color-primary) 0%, var(--color-primary-hover) 100%)',
	'color-background-plain': '#00679e',
	'color-background-plain-text': '#ffffff',
}

/** Colours of which Nextcloud also gives the three numbers, for use in `rgba()`. */
const alsoAsNumbers = ['color-main-background', 'color-error', 'color-warning', 'color-success', 'color-info', 'color-box-shadow']

/** The three numbers of #rgb or #rrggbb. */
export function rgb(hex: string): [number, number, number] {
	const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
	return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16)) as [number, number, number]
}

export function variables(theme: Theme): Record<string, string> {
	const index = themes.indexOf(theme)
	const own = Object.fromEntries(Object.entries(perTheme).map(([name, values]) => [name, values[index] ?? values[0]]))
	const numbers = alsoAsNumbers.map((name) => [`${name}-rgb`, own[name]?.startsWith('#') ? rgb(own[name]).join(',') : '77,77,77'])
	return { ...everywhere, ...own, ...Object.fromEntries(numbers) }
}

function rule(selector: string, theme: Theme): string {
	const scheme = theme.startsWith('dark') ? 'dark' : 'light'
	const lines = Object.entries(variables(theme)).map(([name, value]) => `\t--${name}: ${value};\n`)
	return `${selector} {\n\tcolor-scheme: ${scheme};\n${lines.join('')}}\n`
}

/**
 * The whole sheet. A chosen theme is an attribute `data-theme-<name>` on the body, or on any element that wants its own;
 * `data-theme-default` follows the system.
 */
export function themeSheet(): string {
	return [
		rule(':root', 'light'),
		`@media (prefers-color-scheme: dark) {\n${rule('[data-theme-default]', 'dark')}}\n`,
		`@media (prefers-contrast: more) {\n${rule('[data-theme-default]', 'light-highcontrast')}}\n`,
		`@media (prefers-color-scheme: dark) and (prefers-contrast: more) {\n${rule('[data-theme-default]', 'dark-highcontrast')}}\n`,
		...themes.map((theme) => rule(`[data-theme-${theme}]`, theme)),
	].join('')
}
