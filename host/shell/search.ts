/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { ocs } from './api.ts'
import { element, find, safeLink } from './dom.ts'

/** What one provider found, a page of it. */
export interface Found {
	name: string
	entries: { title: string, subline: string, link: string }[]
	/** where the next page starts; null: this was the last one */
	cursor: string | null
}

const PATH = '/search/providers'

const PAGE = 10

/** Milliseconds without a key after which what is typed counts as a word. */
const PAUSE = 300

function text(from: unknown, name: string): string {
	const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
	return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** @return the identifiers of those who can be asked */
export function parseProviders(data: unknown): string[] {
	return Array.isArray(data) ? data.map((provider) => text(provider, 'id')).filter((id) => id !== '') : []
}

/** What cannot be followed is left out. */
export function parseFound(data: unknown): Found {
	const entries: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'entries') : undefined
	const cursor = text(data, 'cursor')
	return {
		name: text(data, 'name'),
		entries: (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) => {
			const link = safeLink(text(entry, 'resourceUrl'))
			return link === null ? [] : [{ title: text(entry, 'title'), subline: text(entry, 'subline'), link }]
		}),
		cursor: cursor === '' ? null : cursor,
	}
}

/** The window of the search. The words come from the template, in the person's language. */
class Search {
	private readonly dialog: HTMLDialogElement
	private readonly input: HTMLInputElement
	private readonly results: HTMLElement
	private providers: Promise<string[]> | undefined
	private waiting: number | undefined
	/** Counts the words typed: an answer to an older one comes too late. */
	private asked = 0
	private last: { term: string, done: Promise<void> } = { term: '', done: Promise.resolve() }

	constructor(dialog: HTMLDialogElement, input: HTMLInputElement) {
		this.dialog = dialog
		this.input = input
		this.results = find(dialog, '.results')
		input.addEventListener('input', () => {
			window.clearTimeout(this.waiting)
			this.waiting = window.setTimeout(() => void this.search(), PAUSE)
		})
		find(dialog, 'form').addEventListener('submit', (event) => {
			event.preventDefault()
			void this.search().then(() => this.links()[0]?.click())
		})
		dialog.addEventListener('keydown', (event) => this.move(event))
		find(dialog, '.close').addEventListener('click', () => dialog.close())
	}

	open(): void {
		this.dialog.showModal()
		this.input.select()
	}

	private links(): HTMLElement[] {
		return [...this.results.querySelectorAll<HTMLElement>('a, button')]
	}

	/** Up and down through field and results. */
	private move(event: KeyboardEvent): void {
		// the page behind has keys of its own
		event.stopPropagation()
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
		const stops = [this.input, ...this.links()]
		const at = stops.findIndex((stop) => stop === document.activeElement)
		if (step !== 0 && at !== -1) {
			event.preventDefault()
			stops[at + step]?.focus()
		}
	}

	/** Asks once for each word: the one that is there already is not asked again. */
	private search(): Promise<void> {
		window.clearTimeout(this.waiting)
		const term = this.input.value.trim()
		if (term !== this.last.term) {
			this.last = { term, done: this.ask(term, ++this.asked) }
		}
		return this.last.done
	}

	private async ask(term: string, number: number): Promise<void> {
		try {
			this.providers ??= ocs('GET', PATH).then(parseProviders)
			const groups = term === '' ? [] : await Promise.all((await this.providers).map((id) => this.group(id, term)))
			if (number === this.asked) {
				this.results.replaceChildren(...groups.flat())
				this.say(term === '' ? '' : 'none')
			}
		} catch {
			this.providers = undefined
			if (number === this.asked) {
				// the same word may be tried again
				this.last.term = ''
				this.results.replaceChildren()
				this.say('failed')
			}
		}
	}

	private async group(id: string, term: string): Promise<HTMLElement[]> {
		const list = element('ul', '')
		const { name, entries, cursor } = await this.page(id, term, null)
		list.append(...this.items(entries))
		const title = element('h2', name)
		return entries.length === 0 ? [] : [title, list, ...this.more(id, term, cursor, list)]
	}

	private async page(id: string, term: string, cursor: string | null): Promise<Found> {
		const query = new URLSearchParams({ term, limit: String(PAGE), ...(cursor !== null && { cursor }) })
		return parseFound(await ocs('GET', `${PATH}/${encodeURIComponent(id)}/search?${query}`))
	}

	private items(entries: Found['entries']): HTMLElement[] {
		return entries.map(({ title, subline, link }) => {
			const item = document.createElement('li')
			const anchor = document.createElement('a')
			anchor.className = 'host-menu-entry host-found'
			anchor.href = link
			anchor.append(element('strong', title), element('span', subline))
			item.append(anchor)
			return item
		})
	}

	private more(id: string, term: string, cursor: string | null, list: HTMLElement): HTMLElement[] {
		const button = element('button', this.dialog.dataset.more ?? '')
		button.addEventListener('click', async () => {
			const found = await this.page(id, term, cursor).catch(() => null)
			if (found === null) {
				this.say('failed')
				return
			}
			const items = this.items(found.entries)
			list.append(...items)
			button.replaceWith(...this.more(id, term, found.cursor, list))
			items[0]?.querySelector('a')?.focus()
			this.say('none')
		})
		return cursor === null ? [] : [button]
	}

	/** @param otherwise what to say where nothing is found */
	private say(otherwise: 'none' | 'failed' | ''): void {
		const count = this.results.querySelectorAll('a').length
		find(this.dialog, '.status').textContent = otherwise === 'failed' || count === 0
			? this.dialog.dataset[otherwise] ?? ''
			: `${this.dialog.dataset.found ?? ''} ${count}`
	}
}

/** Nothing is asked before someone searches. Without the button there is nothing to search in for this person. */
export function startSearch(): void {
	const dialog = document.getElementById('search-dialog')
	const input = document.getElementById('search-term')
	if (dialog instanceof HTMLDialogElement && input instanceof HTMLInputElement) {
		const search = new Search(dialog, input)
		document.getElementById('search')?.addEventListener('click', () => search.open())
	}
}
