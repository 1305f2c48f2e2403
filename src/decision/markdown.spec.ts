// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { destination, toHtml } from './markdown.ts'

/** As the browser builds it. */
function page(text: string, below = 2): HTMLElement {
	const root = document.createElement('div')
	root.innerHTML = toHtml(text, below)
	return root
}

const ALLOWED = ['A', 'BLOCKQUOTE', 'BR', 'CODE', 'DIV', 'EM', 'H3', 'H4', 'H5', 'H6', 'HR', 'LI', 'OL', 'P', 'PRE', 'S', 'SPAN', 'STRONG', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR', 'UL']
const ATTRIBUTES = ['href', 'target', 'rel', 'role', 'tabindex', 'aria-label', 'style', 'start', 'class']

/** Runs nothing and loads nothing: neither by an element, nor by an attribute, nor by where a link leads. */
function expectHarmless(text: string): void {
	for (const element of page(text).querySelectorAll('*')) {
		expect(ALLOWED).toContain(element.tagName)
		for (const { name, value } of element.attributes) {
			expect(ATTRIBUTES).toContain(name)
			expect(name !== 'style' || /^text-align:\s?(?:left|right|center);?$/.test(value)).toBe(true)
			expect(name !== 'href' || /^(?:https?|mailto):/.test(value)).toBe(true)
		}
	}
}

describe('an attack', () => {
	test.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'<svg/onload=alert(1)>',
		'<iframe src="https://example.org"></iframe>',
		'<style>@import "https://example.org"</style>',
		'<a href="javascript:alert(1)">x</a>',
		'<!-- --><script>alert(1)</script>',
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](java\tscript:alert(1))',
		'[x](<java\nscript:alert(1)>)',
		'[x](&#106;avascript:alert(1))',
		'[x](&#x6A;avascript&colon;alert(1))',
		'[x](\u0001javascript:alert(1))',
		'[x](javascript%3Aalert(1))',
		'[x](data:text/html;base64,PHNjcmlwdD4=)',
		'[x](vbscript:msgbox)',
		'[x](file:///etc/passwd)',
		'[x](//example.org)',
		'[x](/index.php/logout)',
		'[x](#anchor)',
		'[x](blob:https://example.org/1)',
		'[x](https://example.org/"onmouseover="alert(1))',
		'[x](https://example.org "\' onclick=alert(1) \'")',
		'![x](data:image/svg+xml;base64,PHN2Zz4=)',
		'![x](javascript:alert(1))',
		'![x](https://example.org/pixel.png)',
		'![x" onerror="alert(1)](https://example.org/pixel.png)',
		'![![x](https://a.example/1.png)](https://b.example/2.png)',
		'[![x](https://a.example/1.png)](javascript:alert(1))',
		'[![x](https://a.example/1.png)](https://b.example)',
		'[a [b](javascript:alert(1)) c](https://example.org)',
		'<javascript:alert(1)>',
		'<data:text/html,x>',
		'<https://example.org/"onmouseover=alert(1)>',
		'javascript:alert(1)',
		'[x]: javascript:alert(1)\n\n[x]',
		'```"><script>alert(1)</script>\n</code><script>alert(1)</script>\n```',
		'`<script>alert(1)</script>`',
		'|<script>|\n|---|\n|<img src=x onerror=alert(1)>|',
		'|a|\n|:-:|\n|[x](javascript:alert(1))|',
		'&lt;script&gt;alert(1)&lt;/script&gt;',
		'&#60;img src=x onerror=alert(1)&#62;',
		'\\<script>alert(1)\\</script>',
		'**<b onclick=alert(1)>**',
		'# <script>alert(1)</script>',
		'> - <script>alert(1)</script>',
	])('%j does nothing', expectHarmless)

	test('that is HTML is shown as it was typed', () => {
		expect(page('Un <b>mot</b> & <script>alert(1)</script>').textContent?.trim()).toBe('Un <b>mot</b> & <script>alert(1)</script>')
	})
})

describe('a link', () => {
	test('opens apart, without telling where it comes from, and says where it leads', () => {
		const root = page('[le site](https://example.org/page)')
		const link = root.querySelector('a')
		expect(link?.getAttribute('href')).toBe('https://example.org/page')
		expect(link?.getAttribute('rel')).toContain('noopener')
		expect(link?.getAttribute('target')).toBe('_blank')
		expect(root.textContent).toContain('le site (example.org)')
	})

	test('cannot say that it leads elsewhere than it does', () => {
		expect(page('[https://banque.example](https://banque.example@voleur.example/)').textContent).toContain('(voleur.example)')
		expect(page('[x](https://exаmple.org)').textContent).toContain('(xn--')
	})

	test('that is an address is enough as it is', () => {
		expect(page('Voir https://example.org/a.').textContent?.trim()).toBe('Voir https://example.org/a.')
		expect(page('<https://example.org/a>').textContent?.trim()).toBe('https://example.org/a')
		expect(page('notes.md').querySelector('a')).toBeNull()
	})

	test('may be a mail', () => {
		expect(page('[écrire](mailto:coord@example.org)').textContent).toContain('écrire (coord@example.org)')
	})

	test.each(['', 'example.org', 'ftp://example.org', ' javascript:alert(1)', 'https://'])('to %j leads nowhere', (url) => {
		expect(destination(url)).toBeNull()
	})
})

test('an image from elsewhere is a link with its words', () => {
	const root = page('![Plan de la salle](https://example.org/plan.png)')
	expect(root.querySelector('img')).toBeNull()
	expect(root.querySelector('a')?.getAttribute('href')).toBe('https://example.org/plan.png')
	expect(root.textContent).toContain('Plan de la salle')
	expect(root.textContent).toContain('(example.org)')
})

test('headings start below the one that the text stands under', () => {
	expect([...page('# Un\n\n## Deux\n\n###### Six').children].map(({ tagName }) => tagName)).toEqual(['H3', 'H4', 'H6'])
	expect(page('# Un', 3).firstElementChild?.tagName).toBe('H4')
})

test('a table can be scrolled by keyboard, and keeps how its columns are set', () => {
	const root = page('| Poste | Euros |\n|---|--:|\n| Salle | 120 |')
	expect(root.querySelector('[role=region][tabindex="0"] > table th')?.textContent).toBe('Poste')
	expect(root.querySelector('td + td')?.getAttribute('style')).toContain('right')
})

test('a line that ends is a line that ends', () => {
	expect(page('un\ndeux').querySelectorAll('br').length).toBe(1)
})

describe('a huge text', () => {
	test.each(['[', '![', '*a ', '> ', '`', '|', '<a', '- ', '&#', 'http://a.', '[x](', '_*'])('made of %j is there within seconds', (part) => {
		for (const size of [100_000, 1_000_000]) {
			const start = performance.now()
			expectHarmlessTags(toHtml(part.repeat(Math.ceil(size / part.length)), 2))
			expect(performance.now() - start).toBeLessThan(5000)
		}
	}, 20_000)

	test('of 1 MB is shown as it was typed, whole', () => {
		const text = '<script>alert(1)</script> '.repeat(40_000)
		const html = toHtml(text, 2)
		expect(html.startsWith('<pre>')).toBe(true)
		expect(html).not.toContain('<script')
		expect(html.match(/alert\(1\)/g)?.length).toBe(40_000)
	})
})

function expectHarmlessTags(html: string): void {
	expect(/<(?:script|img|iframe|style|svg|object)/i.test(html)).toBe(false)
}
