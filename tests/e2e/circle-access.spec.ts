// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MadeCircle } from '../Integration/circles.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { makeCircle } from '../Integration/circles.ts'
import { as } from '../Integration/client.ts'
import { aFolder, chooseHolder } from '../Integration/Folder/folders.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'

let made: MadeCircle

beforeAll(async () => {
	await chooseHolder()
	made = await makeCircle(['coordinator', 'circle_member', 'outsider'], 'coordinator')
	await aFolder(await as('coordinator').ok(`/circles/${made.id}`))
})

describe.each([{ width: 1280 }, { width: 320 }])('at $width px, light and dark', (view) => {
	test('who can read and write is accessible and fits', async () => {
		const page = await open('coordinator', `/circles/${made.id}/access`, view)
		await page.getByRole('heading', { name: '1 écart' }).waitFor()
		await page.getByRole('button', { name: 'Enregistrer la discussion' }).waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		// what is too wide may hide inside of the page's own scrolling part
		const widest = await page.evaluate(() => Math.max(...[...document.querySelectorAll('main *')].map((element) => element.getBoundingClientRect().right)))
		expect(widest).toBeLessThanOrEqual(view.width)
		await page.emulateMedia({ colorScheme: 'dark' })
		await expectAccessible(page)
	})
})

test('a coordinator is led from the first page to what differs, and puts it right by keyboard', async () => {
	const page = await open('coordinator', '/')
	await page.getByRole('link', { name: `Voir : 1 écart constaté dans ${made.name}` }).click()
	await page.getByText('outsider ne fait pas partie du collectif, et peut encore écrire dans ce cercle.').waitFor()
	await page.getByText(`Groupe « ${made.group} » : 3 personnes`).waitFor()
	await tabTo(page, page.getByRole('button', { name: /^Retirer du groupe/ }))
	await page.keyboard.press('Enter')
	const dialog = page.getByRole('dialog', { name: 'Retirer du groupe' })
	await dialog.getByText('elle perd aussitôt ses dossiers et sa discussion').waitFor()
	await expectAccessible(page)
	await tabTo(page, dialog.getByRole('button', { name: 'Retirer du groupe' }))
	await page.keyboard.press('Enter')
	await page.getByText('Réparé : tout est maintenant comme prévu.').waitFor()
	await page.getByText(`Groupe « ${made.group} » : 2 personnes`).waitFor()
	expect(await page.getByRole('heading', { name: 'Aucun écart' }).evaluate((element) => element === document.activeElement)).toBe(true)
})
