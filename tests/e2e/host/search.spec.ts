// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeAll, describe, expect, test } from 'vitest'
import { create, unique } from '../../Integration/steps.ts'
import { expectAccessible } from '../axe.ts'
import { expectNoSidewaysScroll, visit } from '../browser.ts'
import { api } from '../people.ts'

const FILES = '/apps/files/'
const family = unique('Delacroix-Sainte-Honorine')

beforeAll(async () => {
	for (const name of ['Ève', 'Noé']) {
		await create(api('keeper'), { given_name: name, family_name: family, commune: 'Montreuil-sur-Orne', emails: [{ value: `${unique('une.adresse')}@example.org`, preferred: true }] })
	}
})

describe('the search of the header', () => {
	test('finds someone by keyboard alone, from another page', async () => {
		const page = await visit('keeper', FILES)
		await page.getByRole('button', { name: 'Rechercher' }).press('Enter')
		await page.keyboard.type(family.slice(0, -1))
		await page.getByRole('status').getByText('Résultats jusqu’ici : 2').waitFor()
		await page.getByRole('heading', { name: 'Personnes' }).waitFor()
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('Enter')
		await page.waitForURL(/\/apps\/socle\/contacts\/\d+/)
		await page.getByText(`Noé ${family}`).first().waitFor()
	})

	test('says that there is nobody; Escape closes it and leads back', async () => {
		const page = await visit('keeper', FILES)
		const button = page.getByRole('button', { name: 'Rechercher' })
		await button.click()
		await page.keyboard.type(unique('Personne'))
		await page.keyboard.press('Enter')
		await page.getByRole('status').getByText('Aucun résultat.').waitFor()
		await page.keyboard.press('Escape')
		await page.getByRole('dialog').waitFor({ state: 'hidden' })
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
	})

	test('is not there for those who have nothing to search in', async () => {
		const page = await visit('outsider', FILES)
		await page.getByRole('button', { name: /^Menu de/ }).waitFor()
		expect(await page.getByRole('button', { name: 'Rechercher' }).count()).toBe(0)
	})

	test.each([{ width: 1280 }, { width: 320, dark: true }])('is accessible at %j', async (view) => {
		const page = await visit('keeper', FILES, view)
		await page.getByRole('button', { name: 'Rechercher' }).click()
		await page.keyboard.type(`eve ${family}`)
		await page.getByRole('link', { name: family }).waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})
