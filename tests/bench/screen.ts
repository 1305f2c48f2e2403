// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { Platform } from '../harness/platform.ts'
import type { Spread } from './figures.ts'

import { chromium } from 'playwright-core'
import { PASSWORD } from '../harness/accounts.ts'
import { which } from '../harness/process.ts'
import { spread } from './figures.ts'

/** A browser in which an account of the embedded host has logged in: a real Nextcloud's own time is not ours to promise. */
async function withPage<T>(host: Platform, account: string, use: (page: Page) => Promise<T>): Promise<T> {
	const executablePath = which('chromium') ?? which('chromium-browser') ?? which('google-chrome') ?? '/usr/bin/chromium'
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] })
	try {
		const page = await browser.newPage()
		await page.goto(`${host.url}/index.php/login`)
		await page.fill('input[name=user]', account)
		await page.fill('input[name=password]', PASSWORD)
		await page.press('input[name=password]', 'Enter')
		await page.waitForURL((address) => !address.pathname.endsWith('/login'))
		return await use(page)
	} finally {
		await browser.close()
	}
}

/**
 * How long the list of people takes to be on screen.
 *
 * @param host with people in it
 * @param rounds times that the page is opened
 * @return milliseconds from navigation to the first rows
 */
export function measureScreen(host: Platform, rounds: number): Promise<Spread> {
	return withPage(host, 'keeper', async (page) => {
		const samples: number[] = []
		for (let round = 0; round < rounds; round++) {
			await page.goto(`${host.url}/index.php/apps/socle/contacts`, { waitUntil: 'commit' })
			await page.getByRole('row').nth(2).waitFor()
			samples.push(await page.evaluate(() => performance.now()))
		}
		return spread(samples)
	})
}

/**
 * How long the map of the circles takes to be drawn.
 *
 * @param host with circles in it
 * @param rounds times that it is drawn
 * @return milliseconds from the click to the last circle
 */
export function measureMap(host: Platform, rounds: number): Promise<Spread> {
	return withPage(host, 'member', async (page) => {
		const samples: number[] = []
		for (let round = 0; round < rounds; round++) {
			await page.goto(`${host.url}/index.php/apps/socle/circles`)
			await page.getByRole('link', { name: 'Cercle 199', exact: true }).first().waitFor()
			samples.push(await page.evaluate(async () => {
				const started = performance.now()
				document.querySelector<HTMLElement>('a[href*="view=map"]')?.click()
				while (document.querySelectorAll('figure svg > a').length < 200) {
					await new Promise((resolve) => requestAnimationFrame(resolve))
				}
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
				return performance.now() - started
			}))
		}
		return spread(samples)
	})
}
