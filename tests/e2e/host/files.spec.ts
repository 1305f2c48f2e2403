// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'

import { describe, expect, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { expectAccessible } from '../axe.ts'
import { expectNoSidewaysScroll, visit } from '../browser.ts'

const FILES = '/apps/files/'

/** The list is loaded anew after each change. */
async function see(page: Page, name: string): Promise<void> {
	await page.getByRole('link', { name }).waitFor()
}

async function makeFolder(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: 'Nouveau dossier' }).click()
	await page.getByLabel('Nom', { exact: true }).fill(name)
	await page.keyboard.press('Enter')
}

async function choose(page: Page, name: string, action: string): Promise<void> {
	await page.getByRole('button', { name: `Actions pour ${name}` }).click()
	await page.getByRole('dialog').getByText(action).click()
}

describe('Files', () => {
	test('takes a file, renames it, gives it back and deletes it', async () => {
		const page = await visit('keeper', FILES)
		await page.locator('#upload').setInputFiles({ name: 'été #1.txt', mimeType: 'text/plain', buffer: Buffer.from('bonjour') })
		await see(page, 'été #1.txt')
		await choose(page, 'été #1.txt', 'Renommer')
		await page.getByLabel('Nom', { exact: true }).fill('hiver.txt')
		await page.keyboard.press('Enter')
		await see(page, 'hiver.txt')
		await page.getByRole('button', { name: 'Actions pour hiver.txt' }).click()
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Télécharger' }).click()])
		expect(download.suggestedFilename()).toBe('hiver.txt')
		await page.keyboard.press('Escape')
		await choose(page, 'hiver.txt', 'Supprimer')
		await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
		await page.getByText('Rien ici pour l’instant').waitFor()
	})

	test('says that a name is taken', async () => {
		const page = await visit('coordinator', FILES, { mayFail: true })
		await makeFolder(page, 'Bureau')
		await see(page, 'Bureau')
		await makeFolder(page, 'Bureau')
		await page.getByRole('alert').getByText('Ce nom est déjà pris ici.').waitFor()
	})

	test('shows a group what was shared with it, to read and no more', async () => {
		const owner = await visit('circle_member', FILES)
		await makeFolder(owner, 'Comptes rendus')
		await see(owner, 'Comptes rendus')
		await choose(owner, 'Comptes rendus', 'Partager avec un groupe')
		await owner.getByLabel('Groupe').selectOption(GROUPS.newcomers)
		await owner.getByRole('dialog').getByRole('button', { name: 'Partager', exact: true }).click()
		await owner.getByText('partagé', { exact: true }).waitFor()

		const reader = await visit('newcomer', FILES)
		await reader.getByRole('link', { name: 'Comptes rendus' }).click()
		await reader.getByText('Rien ici pour l’instant.').waitFor()
		expect(await reader.getByRole('button', { name: 'Nouveau dossier' }).count()).toBe(0)
		const outsider = await visit('outsider', FILES)
		expect(await outsider.getByRole('link', { name: 'Comptes rendus' }).count()).toBe(0)
	})

	test.each([{ width: 1280 }, { width: 320, dark: true }])('and the mail box are accessible at %j', async (view) => {
		const page = await visit('admin', FILES, view)
		await makeFolder(page, `Dossier au nom plutôt long ${JSON.stringify(view).replaceAll(/\W/g, '')}`)
		await page.getByRole('button', { name: /^Actions pour/ }).first().click()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await page.goto(new URL('/apps/mailbox/', page.url()).href)
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})

describe('the menu of the person', () => {
	test('changes language and appearance, and both stay', async () => {
		const page = await visit('member', FILES)
		await page.getByRole('button', { name: /^Menu de/ }).click()
		await page.getByRole('button', { name: 'English' }).click()
		await page.getByRole('button', { name: /^Menu of/ }).click()
		await page.getByRole('button', { name: 'Dark', exact: true }).click()
		await page.locator('body[data-theme-dark]').waitFor()
		const again = await visit('member', FILES)
		expect(await again.locator('html').getAttribute('lang')).toBe('en')
		expect(await again.locator('body').getAttribute('data-themes')).toBe('dark')
		await again.getByRole('button', { name: /^Menu of/ }).click()
		await again.getByRole('button', { name: 'Français' }).click()
		await again.getByRole('button', { name: /^Menu de/ }).click()
		await again.getByRole('button', { name: 'Comme le système' }).click()
		await again.locator('html[lang=fr] body[data-theme-default]').waitFor()
	})
})
