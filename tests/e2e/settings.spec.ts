// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { said, someNotice } from '../Integration/consents.ts'
import { create, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, visit } from './browser.ts'
import { api } from './people.ts'

describe('a keeper', () => {
	test('says who the collective is, and reads it on the first page', async () => {
		const name = unique('Bien vivre')
		const page = await open('keeper', '/settings')
		const field = page.getByRole('textbox', { name: 'Nom du collectif' })
		const before = await field.inputValue()
		await field.fill(name)
		const form = page.locator('form').filter({ has: field })
		await form.getByRole('button', { name: 'Enregistrer' }).click()
		await form.getByText('Enregistré', { exact: true }).waitFor()
		await page.locator('#app-navigation-vue').getByRole('link', { name: 'Accueil' }).click()
		await page.getByRole('heading', { name }).waitFor()
		await page.goBack()
		await field.fill(before || 'Bien vivre')
		await form.getByRole('button', { name: 'Enregistrer' }).click()
		await form.getByText('Enregistré', { exact: true }).waitFor()
	})

	test('is told which value of the controller cannot be used', async () => {
		const page = await open('keeper', '/settings', { mayFail: true })
		await page.getByText('une personne', { exact: true }).click()
		await page.getByRole('textbox', { name: 'Prénom et nom' }).waitFor()
		const email = page.getByRole('textbox', { name: /Adresse mail/ })
		await email.fill('quelque part@@')
		const form = page.locator('form').filter({ has: email })
		await form.evaluate((element: HTMLFormElement) => {
			element.noValidate = true
		})
		await form.getByRole('button', { name: 'Enregistrer' }).click()
		await form.getByRole('alert').filter({ hasText: 'adresse mail' }).waitFor()
		await expectAccessible(page)
	})
})

describe('the imprint of the ledger', () => {
	test.each([1280, 320])('is read, copied and printed by keepers, %i pixels wide', async (width) => {
		const keeper = api('keeper')
		await someNotice(keeper)
		const { id } = await create(keeper)
		await said(keeper, id, 'given')
		const { heads } = await keeper.ok<{ heads: { position: number, hash: string }[] }>('/ledger/heads')
		const [{ position, hash } = { position: 0, hash: '' }] = heads
		const page = await open('keeper', '/settings', { width })
		await page.getByRole('heading', { name: 'Preuve des accords et des décisions' }).waitFor()
		const shown = page.locator('dd').filter({ hasText: hash.slice(0, 4) })
		expect((await shown.innerText()).trim()).toBe(hash.match(/.{4}/g)?.join(' '))
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
		await page.getByRole('button', { name: 'Copier' }).click()
		await page.getByText('Copié', { exact: true }).waitFor()
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`consent:${position}:${hash}`)
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await page.emulateMedia({ media: 'print' })
		expect(await shown.isVisible()).toBe(true)
		expect(await page.getByRole('textbox', { name: 'Nom du collectif' }).isVisible()).toBe(false)
	})
})

describe('an administrator', () => {
	test('sees which groups are chosen, how many are in them, and may choose another', async () => {
		const page = await visit('admin', '/index.php/settings/admin/socle')
		const keepers = page.getByRole('group', { name: 'Garant·es' })
		await keepers.waitFor()
		await keepers.getByText(/\d+ comptes? dans ce groupe/).waitFor()
		await keepers.getByRole('button', { name: 'Nouveau groupe' }).click()
		expect(await keepers.getByRole('textbox', { name: 'Nom du nouveau groupe' }).inputValue()).toBe('Garant·es du registre')
		await expectAccessible(page)
		await page.keyboard.press('Escape')
	})

	test('makes a group, which is chosen at once; nothing changes before it is saved', async () => {
		const page = await visit('admin', '/index.php/settings/admin/socle')
		const newcomers = page.getByRole('group', { name: 'Personnes qui arrivent' })
		await newcomers.getByRole('button', { name: 'Nouveau groupe' }).click()
		const name = unique('Accueil')
		await newcomers.getByRole('textbox', { name: 'Nom du nouveau groupe' }).fill(name)
		await newcomers.getByRole('button', { name: 'Créer' }).click()
		await newcomers.getByText(name).waitFor()
		await newcomers.getByText('0 compte dans ce groupe').waitFor()
		expect((await api('admin').ok<{ groups: { newcomers: { name: string } } }>('/settings')).groups.newcomers.name).not.toBe(name)
	})
})
