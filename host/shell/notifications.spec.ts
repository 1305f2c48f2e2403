/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { safeLink } from './dom.ts'
import { startNotifications } from './notifications.ts'

const entry = { notification_id: 7, datetime: '2026-11-23T10:00:00+00:00', subject: 'Import <b>finished</b>', message: '', link: 'https://cloud.test/x' }

let answers: unknown[][] = []

beforeEach(() => {
	document.documentElement.lang = 'fr'
	document.body.innerHTML = `<button id="notifications"><span class="count"></span><span class="header-button__badge"></span></button>
		<div id="notifications-menu" data-dismiss="Dismiss:"><h2 tabindex="-1"></h2><p class="none"></p><ul class="host-notifications"></ul></div>`
	vi.stubGlobal('fetch', vi.fn(async () => ({ ok: true, json: async () => ({ ocs: { data: answers.length > 1 ? answers.shift() : answers[0] } }) })))
	vi.useFakeTimers()
})

afterEach(() => {
	vi.useRealTimers()
	vi.unstubAllGlobals()
})

it('shows what waits, as text, and takes away what is dismissed', async () => {
	answers = [[entry], [], []]
	startNotifications()
	await vi.waitFor(() => expect(document.querySelector('.host-notification a')?.textContent).toBe('Import <b>finished</b>'))
	expect(document.querySelector('.header-button__badge')?.textContent).toBe('1')
	document.querySelector<HTMLElement>('.host-notification button')?.click()
	await vi.waitFor(() => expect(document.querySelector('.host-notification')).toBeNull())
	expect(fetch).toHaveBeenCalledWith('/ocs/v2.php/apps/notifications/api/v2/notifications/7', expect.objectContaining({ method: 'DELETE' }))
})

it('asks once a minute, and not while the page is hidden', async () => {
	answers = [[]]
	startNotifications()
	vi.advanceTimersByTime(120_000)
	expect(fetch).toHaveBeenCalledTimes(3)
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
	vi.advanceTimersByTime(120_000)
	expect(fetch).toHaveBeenCalledTimes(3)
})

it.each([['https://cloud.test/', 'https://cloud.test/'], ['javascript:alert(1)', null], ['/relative', null]])('of the link %s follows %s', (link, safe) => {
	expect(safeLink(link)).toBe(safe)
})
