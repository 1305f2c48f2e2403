// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { ConsoleMessage, Page } from 'playwright-core'

/**
 * Everything that goes wrong in a page: what the browser refused by the security policy, errors that nobody caught,
 * errors on the console, files that are not there.
 *
 * @param page not opened yet
 * @param platform a real Nextcloud's own scripts are not our subject
 * @return grows
 */
export async function watch(page: Page, platform: 'host' | 'nextcloud'): Promise<string[]> {
	const problems: string[] = []
	const isOurs = (text: string) => platform === 'host' || text.includes('/apps/socle/') || text.includes('/apps-extra/socle/')

	page.on('console', (message: ConsoleMessage) => {
		const { url } = message.location()
		if (message.type() === 'error' && isOurs(url + message.text())) {
			problems.push(`console: ${message.text()} (${url})`)
		}
	})
	page.on('pageerror', (error) => {
		if (isOurs(error.stack ?? error.message)) {
			problems.push(`error: ${error.stack ?? error.message}`)
		}
	})
	page.on('response', (response) => {
		if (response.status() >= 500 || (response.status() >= 400 && /\.(mjs|js|css|svg|woff2?)(\?|$)/.test(response.url()) && isOurs(response.url()))) {
			problems.push(`${response.status()}: ${response.url()}`)
		}
	})
	await page.exposeFunction('socleReportViolation', (text: string) => {
		if (isOurs(text)) {
			problems.push(`security policy: ${text}`)
		}
	})
	await page.addInitScript({
		content: `document.addEventListener('securitypolicyviolation', (event) => {
			socleReportViolation(event.violatedDirective + ' ' + event.blockedURI + ' in ' + event.sourceFile)
		})`,
	})
	return problems
}
