// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Markdown that somebody has written, as HTML that runs nothing and loads nothing: HTML in it is shown as it was typed, images
 * are links, and links say where they lead.
 */

import MarkdownIt from 'markdown-it'
import { t } from '../l10n.ts'

/** Beyond this many characters a text is shown as it was typed: nobody reads it, and the page has to stay quick. */
const MOST = 200_000
const LOWEST_HEADING = 6

const reader = new MarkdownIt({ html: false, linkify: true, breaks: true })
// "notes.md" is a file, not a place
reader.linkify.set({ fuzzyLink: false })
reader.validateLink = (url) => destination(url) !== null

type Rendered = ReturnType<typeof reader.parse>

const escaped = (text: string) => reader.utils.escapeHtml(text)

/**
 * Where a link leads, as the browser would take it; null where that is no place to go.
 *
 * @param url as it was written
 */
export function destination(url: string): URL | null {
	const target = URL.canParse(url) ? new URL(url) : null
	return target !== null && ['http:', 'https:', 'mailto:'].includes(target.protocol) ? target : null
}

/** What is to be seen of where it leads: the name of the place, or the address of the mail. */
const place = (target: URL) => target.protocol === 'mailto:' ? target.pathname : target.host

function opening(url: string): string {
	return `<a href="${escaped(url)}" target="_blank" rel="noopener noreferrer nofollow">`
}

function shown(url: string): string {
	const target = destination(url)
	return target === null ? '' : ` <span>(${escaped(place(target))})</span>`
}

/** The token that opens the link which is open at this place; null outside. */
function openLink(tokens: Rendered, index: number) {
	for (let at = index - 1; at >= 0; at--) {
		const token = tokens[at]
		if (token?.type === 'link_open' || token?.type === 'link_close') {
			return token.type === 'link_open' ? token : null
		}
	}
	return null
}

reader.renderer.rules.link_open = (tokens, index) => opening(String(tokens[index]?.attrGet('href') ?? ''))

reader.renderer.rules.link_close = (tokens, index) => {
	const link = openLink(tokens, index)
	// an address that was typed as such says itself where it leads
	return link === null || link.markup === 'linkify' || link.markup === 'autolink' ? '</a>' : `</a>${shown(String(link.attrGet('href') ?? ''))}`
}

reader.renderer.rules.image = (tokens, index, options, env, self) => {
	const image = tokens[index]
	const words = escaped(t('socle', 'Image: {words}', { words: self.renderInlineAsText(image?.children ?? [], options, env) || t('socle', 'without words') }))
	const url = String(image?.attrGet('src') ?? '')
	return openLink(tokens, index) === null ? `${opening(url)}${words}</a>${shown(url)}` : words
}

reader.renderer.rules.table_open = () => `<div role="region" tabindex="0" aria-label="${escaped(t('socle', 'Table'))}"><table>`
reader.renderer.rules.table_close = () => '</table></div>'

/**
 * @param text in Markdown
 * @param below the level of the heading that it stands under: its own headings come below that one
 */
export function toHtml(text: string, below: number): string {
	if (text.length > MOST) {
		return `<pre>${escaped(text)}</pre>`
	}
	const tokens = reader.parse(text, {})
	for (const token of tokens) {
		if (token.type === 'heading_open' || token.type === 'heading_close') {
			token.tag = `h${Math.min(LOWEST_HEADING, Number(token.tag.slice(1)) + below)}`
		}
	}
	return reader.renderer.render(tokens, reader.options, {})
}
