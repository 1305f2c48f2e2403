/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { ocs } from './api.ts'
import { element, find, safeLink } from './dom.ts'

/** One entry of the list that the server gives. */
export interface Notification {
	notification_id: number
	datetime: string
	subject: string
	message: string
	link: string
	icon?: string
}

const PATH = '/apps/notifications/api/v2/notifications'

const POLL_EVERY = 60_000

export function parseNotifications(data: unknown): Notification[] {
	return Array.isArray(data) ? data.filter((entry): entry is Notification => typeof entry?.notification_id === 'number') : []
}

/** Fills the bell's menu. The words come from the template, in the person's language. */
class Bell {
	private readonly menu: HTMLElement
	private readonly list: HTMLElement
	private readonly badge: HTMLElement
	private readonly count: HTMLElement

	constructor(menu: HTMLElement, button: HTMLElement) {
		this.menu = menu
		this.list = find(menu, '.host-notifications')
		this.badge = find(button, '.header-button__badge')
		this.count = find(button, '.count')
	}

	async refresh(): Promise<void> {
		// Offline or logged out: the next round tries again, and the page itself tells the person.
		const data = await ocs('GET', PATH).catch(() => undefined)
		if (data !== undefined) {
			this.draw(parseNotifications(data))
		}
	}

	private draw(entries: Notification[]): void {
		this.badge.hidden = entries.length === 0
		this.badge.textContent = String(entries.length)
		this.count.textContent = entries.length === 0 ? '' : ` (${entries.length})`
		find(this.menu, '.none').hidden = entries.length > 0
		this.list.replaceChildren(...entries.map((entry) => this.item(entry)))
	}

	private item(entry: Notification): HTMLElement {
		const item = document.createElement('li')
		item.className = 'host-notification'
		const link = safeLink(entry.link)
		const subject = element(link === null ? 'strong' : 'a', entry.subject)
		if (subject instanceof HTMLAnchorElement && link !== null) {
			subject.href = link
		}
		const icon = element(entry.icon ? 'img' : 'span', '')
		if (icon instanceof HTMLImageElement && entry.icon) {
			icon.alt = ''
			icon.src = entry.icon
		}
		const dismiss = element('button', '✕')
		dismiss.setAttribute('aria-label', `${this.menu.dataset.dismiss ?? ''} ${entry.subject}`)
		dismiss.addEventListener('click', async () => {
			await ocs('DELETE', `${PATH}/${entry.notification_id}`)
			await this.refresh()
			find(this.menu, 'h2').focus()
		})
		const time = element('time', new Date(entry.datetime).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }))
		item.append(icon, subject, dismiss, ...(entry.message ? [element('p', entry.message)] : []), time)
		return item
	}
}

/** Asks once now, then every minute, but never while the page is hidden. */
export function startNotifications(): void {
	const menu = document.getElementById('notifications-menu')
	const button = document.getElementById('notifications')
	if (menu === null || button === null) {
		return
	}
	const bell = new Bell(menu, button)
	const refresh = () => document.visibilityState === 'visible' && void bell.refresh()
	refresh()
	window.setInterval(refresh, POLL_EVERY)
	menu.addEventListener('toggle', refresh)
	document.addEventListener('visibilitychange', refresh)
}
