// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Platform } from '../../harness/platform.ts'

import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHost, ROOT } from '../../harness/host.ts'
import { serve } from '../../harness/platform.ts'
import { must } from '../../harness/process.ts'
import { expectAccessible } from '../axe.ts'
import { expectNoSidewaysScroll, visit } from '../browser.ts'

let platform: Platform
let stop: () => Promise<void>
let said = ''

beforeAll(async () => {
	const instance = await createHost()
	const server = await serve(instance)
	platform = { ...instance, url: server.url }
	stop = async () => {
		await server.stop()
		await rm(instance.folder, { recursive: true, force: true })
	}
	said = await must('npx', ['tsx', 'bin/seed.ts', '--url', server.url, '--data', instance.dataDir], { cwd: ROOT })
}, 300_000)

afterAll(() => stop())

async function enter(name: string, view = {}) {
	const page = await visit(null, '/login', view, platform)
	await page.getByRole('button', { name: new RegExp(name) }).click()
	return page
}

describe('the demo collective', () => {
	test('says how to get in', () => {
		expect(said).toContain('jeanne')
		expect(said).toContain('Montreuil-sur-Orne-1')
	})

	test.each([{ width: 1280 }, { width: 320, dark: true }])('greets its keeper with how many they are, at %j', async (view) => {
		const page = await enter('Jeanne Aubry', view)
		await page.getByText(/1.?500/).first().waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})

	test('is found by name, and by telephone', async () => {
		const page = await enter('Jeanne Aubry')
		await page.locator('#content-vue').waitFor()
		await page.goto(`${platform.url}/index.php/apps/socle/contacts?search=aubry+jea`)
		await page.getByRole('row').filter({ hasText: 'Aubry' }).first().waitFor()
		await page.goto(`${platform.url}/index.php/apps/socle/contacts?search=0199001000`)
		await page.getByRole('row').filter({ hasText: 'Aubry' }).first().waitFor()
	})

	test.each(['Karim Belkacem', 'Louise Perrin', 'Nadia Rey'])('%s sees Socle, and nobody of the register', async (name) => {
		const page = await enter(name)
		await page.locator('#content-vue').waitFor()
		await page.waitForLoadState('networkidle')
		expect(await page.content()).not.toMatch(/1.?500|jeanne\.aubry@/)
	})

	test('Victor Lamy sees an instance without Socle', async () => {
		const page = await enter('Victor Lamy')
		await page.waitForLoadState('networkidle')
		expect(await page.locator('a[href*="apps/socle"]').count()).toBe(0)
	})
})
