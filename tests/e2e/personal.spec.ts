// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, inject, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, visit } from './browser.ts'

const SETTINGS = '/index.php/settings/user/socle'

describe('everyone’s own settings', () => {
	test.each([[1280, false], [320, true]] as const)('a member chooses what to be told of, and makes a calendar address, %i pixels wide', async (width, dark) => {
		const page = await visit('member', SETTINGS, { width, dark })
		const adopted = page.getByRole('checkbox', { name: 'Une décision a été adoptée dans mes cercles' })
		await adopted.waitFor()
		const before = await adopted.isChecked()
		await adopted.focus()
		await page.keyboard.press('Space')
		await page.getByRole('button', { name: 'Enregistrer' }).click()
		await page.getByText('Enregistré', { exact: true }).waitFor()
		await page.reload()
		expect(await adopted.isChecked()).toBe(!before)
		await expectAccessible(page, '#socle-personal')
		if (inject('platform').kind === 'host') {
			await expectNoSidewaysScroll(page)
		}
		await page.screenshot({ path: `tests/.tmp/personal-${width}.png`, fullPage: true })

		await page.getByRole('button', { name: 'Adresse de calendrier' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByRole('button', { name: /Créer une adresse|En créer une autre/ }).click()
		const address = await dialog.getByRole('textbox', { name: 'Adresse' }).inputValue()
		expect(address).toMatch(/\/apps\/socle\/feed\/[0-9a-f]{48}\.ics$/)
		await expectAccessible(page, '[role=dialog]')
		await page.screenshot({ path: `tests/.tmp/feed-${width}.png`, fullPage: true })
		expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
		await dialog.getByRole('button', { name: 'La supprimer' }).click()
		await dialog.getByText('Vous n’en avez pas encore.').waitFor()
		expect((await fetch(address)).status).toBe(404)
	})

	test('a newcomer is asked about the daily mail alone', async () => {
		const page = await visit('newcomer', SETTINGS)
		await page.getByRole('checkbox', { name: 'Un mail par jour, si quelque chose m’attend' }).waitFor()
		expect(await page.getByRole('checkbox').count()).toBe(1)
	})
})
