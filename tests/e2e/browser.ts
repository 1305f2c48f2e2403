// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Account } from '../harness/accounts.ts'

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { ROOT } from '../harness/host.ts'
import { which } from '../harness/process.ts'
import { as } from './people.ts'
import { watch } from './problems.ts'
import { NEXTCLOUD_WITHOUT_SCRIPTS } from './shim.ts'

export interface View {
	/** pixels: 1280, or 320 as on a small telephone or at 400 % */
	width?: number
	dark?: boolean
	/** of the browser: `fr-FR` unless told */
	locale?: string
	/** do not fail on errors that the page logs: they are the subject of the test */
	mayFail?: boolean
}

let browser: Promise<Browser> | undefined

function launch(): Promise<Browser> {
	// the headless shell draws no window around the page: half the work
	const executablePath = which('chromium-headless-shell') ?? which('chromium') ?? which('chromium-browser') ?? which('google-chrome') ?? '/usr/bin/chromium'
	browser ??= chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] })
	return browser
}

async function photograph(opened: BrowserContext, name: string): Promise<void> {
	const folder = join(ROOT, 'tests/.tmp')
	await mkdir(folder, { recursive: true })
	for (const [index, page] of opened.pages().entries()) {
		const path = join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80)}-${index}.png`)
		await page.screenshot({ path, fullPage: true }).catch(() => undefined)
	}
}

/** A window that closes with the test; where the test fails, its picture lies in tests/.tmp. */
async function context(view: View): Promise<BrowserContext> {
	const width = view.width ?? 1280
	const opened = await (await launch()).newContext({
		viewport: { width, height: width < 500 ? 640 : 800 },
		locale: view.locale ?? 'fr-FR',
		timezoneId: 'Europe/Paris',
		colorScheme: view.dark === true ? 'dark' : 'light',
		reducedMotion: 'reduce',
		acceptDownloads: true,
	})
	opened.setDefaultTimeout(15_000)
	if (inject('platform').kind === 'nextcloud') {
		await opened.addInitScript({ content: NEXTCLOUD_WITHOUT_SCRIPTS })
	}
	onTestFinished(async ({ task }) => {
		if (task.result?.state === 'fail') {
			await photograph(opened, task.name)
		}
		await opened.close()
	})
	return opened
}

/**
 * Opens a page of the instance without waiting for more than its HTML. At the end of the test, it must not have
 * broken the security policy nor logged an error.
 *
 * @param account who is logged in; null: nobody
 * @param path from the root
 * @param view how it is looked at
 * @param platform another than the one of all tests
 */
export async function visit(account: Account | null, path: string, view: View = {}, platform = inject('platform')): Promise<Page> {
	const opened = await context(view)
	if (account !== null) {
		await opened.addCookies(await as(account))
	}
	const page = await opened.newPage()
	const problems = await watch(page, platform.kind)
	onTestFinished(() => {
		if (view.mayFail !== true) {
			expect(problems).toEqual([])
		}
	})
	await page.goto(platform.url + path)
	return page
}

/**
 * Opens a page of Socle and waits until it is there.
 *
 * @param account who is logged in
 * @param path inside the app, as `/contacts?kind=member`
 * @param view how it is looked at
 */
export async function open(account: Account, path: string, view: View = {}): Promise<Page> {
	const page = await visit(account, `/index.php/apps/socle${path}`, view)
	await page.locator('#content-vue').waitFor()
	await page.waitForLoadState('networkidle')
	return page
}

/**
 * Moves with the Tab key alone.
 *
 * @param page where
 * @param target to reach
 * @param back with Shift
 * @throws Error when 200 steps do not lead there
 */
export async function tabTo(page: Page, target: Locator, back = false): Promise<void> {
	for (let step = 0; step < 200; step++) {
		if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)).catch(() => false)) {
			return
		}
		await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
	}
	throw new Error(`Tab does not lead to ${target}`)
}

/** Nothing sticks out at the side: one scrolls in one direction only. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	expect(wide).toBeLessThanOrEqual(0)
}
