// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Platform } from '../harness/platform.ts'
import type { Spread } from './figures.ts'

import { chromium } from 'playwright-core'
import { PASSWORD } from '../harness/accounts.ts'
import { which } from '../harness/process.ts'
import { spread } from './figures.ts'

/**
 * How long the list of people takes to be on screen.
 *
 * @param host the embedded one: a real Nextcloud's own time is not ours to promise
 * @param rounds times that the page is opened
 * @return milliseconds from navigation to the first rows
 */
export async function measureScreen(host: Platform, rounds: number): Promise<Spread> {
	const executablePath = which('chromium') ?? which('chromium-browser') ?? which('google-chrome') ?? '/usr/bin/chromium'
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] })
	try {
		const page = await browser.newPage()
		await page.goto(`${host.url}/index.php/login`)
		await page.fill('input[name=user]', 'keeper')
		await page.fill('input[name=password]', PASSWORD)
		await page.press('input[name=password]', 'Enter')
		await page.waitForURL((address) => !address.pathname.endsWith('/login'))
		const samples: number[] = []
		for (let round = 0; round < rounds; round++) {
			await page.goto(`${host.url}/index.php/apps/socle/contacts`, { waitUntil: 'commit' })
			await page.getByRole('row').nth(2).waitFor()
			samples.push(await page.evaluate(() => performance.now()))
		}
		return spread(samples)
	} finally {
		await browser.close()
	}
}
