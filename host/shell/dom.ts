/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A part of the page that its template promises.
 *
 * @throws Error when it is not there
 */
export function find(root: HTMLElement, selector: string): HTMLElement {
	const found = root.querySelector<HTMLElement>(selector)
	if (found === null) {
		throw new Error(`${selector} is missing in the header`)
	}
	return found
}

export function element(tag: string, text: string): HTMLElement {
	const made = document.createElement(tag)
	made.textContent = text
	return made
}

/** Only addresses of the web: a `javascript:` link of a careless app must not become clickable. */
export function safeLink(link: string): string | null {
	return /^https?:\/\//i.test(link) ? link : null
}
