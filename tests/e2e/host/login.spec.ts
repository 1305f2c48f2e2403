// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { PASSWORD } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { expectAccessible } from '../axe.ts'
import { expectNoSidewaysScroll, tabTo, visit } from '../browser.ts'

beforeAll(async () => {
	const demo = [{ uid: 'keeper', name: 'Jeanne Aubry', role: 'keeper' }, { uid: 'outsider', name: 'Victor Lamy', role: 'outsider' }]
	await mustOcc(inject('platform'), ['config:app:set', 'core', 'demo_accounts', `--value=${JSON.stringify(demo)}`])
})

describe('the log-in page', () => {
	test('offers the demo accounts: one click, and she is in', async () => {
		const page = await visit(null, '/login')
		await page.getByRole('button', { name: /Jeanne Aubry/ }).click()
		await page.locator('#content-vue').waitFor()
		expect(page.url()).toMatch(/\/apps\/socle/)
	})

	test('leads where one wanted to go', async () => {
		const page = await visit(null, '/index.php/apps/socle/contacts')
		await page.getByRole('button', { name: /Jeanne Aubry/ }).click()
		await page.locator('#content-vue').waitFor()
		expect(page.url()).toMatch(/\/apps\/socle\/contacts/)
	})

	test('lets in by keyboard with name and password, and out again', async () => {
		const page = await visit(null, '/index.php/apps/socle/')
		await tabTo(page, page.locator('input[name=user]'))
		await page.keyboard.type('member')
		await tabTo(page, page.locator('input[name=password]'))
		await page.keyboard.type(PASSWORD)
		await page.keyboard.press('Enter')
		await page.locator('#content-vue').waitFor()
	})

	test('says what is wrong with a wrong password, and nothing more', async () => {
		const page = await visit(null, '/login', { mayFail: true })
		for (const user of ['member', 'personne']) {
			await page.locator('input[name=user]').fill(user)
			await page.locator('input[name=password]').fill('faux')
			await page.keyboard.press('Enter')
			await page.getByRole('alert').waitFor()
			expect(await page.locator('#socle').count()).toBe(0)
		}
	})

	test.each([{ width: 1280 }, { width: 320, dark: true }])('is accessible at %j', async (view) => {
		const page = await visit(null, '/login', view)
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})
