// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Decision } from '../Integration/decisions.ts'

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { throwAwayFolder } from '../harness/process.ts'
import { makeCircle } from '../Integration/circles.ts'
import { day, decide, draft, propose } from '../Integration/decisions.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'

const word = unique('Fournil').replaceAll(/[^\p{L}\d]/gu, '')
let circle = { id: 0, name: '' }
let first: Decision
let second: Decision
let secret: Decision

beforeAll(async () => {
	circle = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
	const closed = await makeCircle(['coordinator'], 'coordinator', { private: true })
	first = await decide(circle.id, { title: `Ouvrir le ${word}`, decided_on: day(-40), tags: ['Pain'], review_on: day(-2), text: 'On **ouvre**.\n\n<script>alert(1)</script>' })
	second = await decide(circle.id, { title: `Chauffer le ${word}`, decided_on: day(-20) })
	secret = await decide(closed.id, { title: `Fermer le ${word}` })
	await propose((await draft(circle.id, { title: `Agrandir le ${word}` })).id)
})

describe.each([{ width: 1280 }, { width: 320, dark: true }])('at %j', (view) => {
	test.each([
		['the list', () => '/decisions', () => second.number],
		['no result', () => '/decisions?search=xylophone', () => 'Aucune décision trouvée'],
		['the book', () => `/decisions/book?circle=${circle.id}`, () => 'Sommaire'],
		['the tab of a circle', () => `/circles/${circle.id}/decisions`, () => second.number],
		['earlier times', () => `/decisions/past?circle=${circle.id}`, () => 'Ou tout un dossier'],
	])('%s is accessible and fits', async (_, address, shown) => {
		const page = await open('coordinator', address(), view)
		await page.getByText(shown()).first().waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})

describe('a member', () => {
	test('finds a decision by a word, from the keyboard alone, and comes back to where the address says', async () => {
		const page = await open('member', '/decisions')
		await page.getByText(secret.number).waitFor()
		await page.getByText(/Décision d’un cercle privé, à publier avant le/).first().waitFor()
		await page.keyboard.press('/')
		await page.keyboard.type(word.toUpperCase())
		await page.waitForURL(/search=/)
		await page.getByRole('status').filter({ hasText: '2 décisions' }).waitFor()
		await expect.poll(() => page.getByText(`Fermer le ${word}`).count()).toBe(0)
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('ArrowDown')
		expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(`Ouvrir le ${word}`)
		await page.keyboard.press('Enter')
		await page.waitForURL(new RegExp(`/decisions/${first.id}\\?.*search=`))
		await page.goBack()
		await page.getByRole('link', { name: `Ouvrir le ${word}` }).waitFor()
		expect(await page.getByRole('searchbox').inputValue()).toBe(word.toUpperCase())
	})

	test('filters, and takes filters away', async () => {
		const page = await open('member', '/decisions')
		await page.getByRole('button', { name: 'Filtrer' }).click()
		await page.getByRole('combobox', { name: 'Cercle' }).click()
		await page.getByRole('option', { name: circle.name }).click()
		await page.waitForURL(/circle=/)
		await page.getByRole('status').filter({ hasText: '2 décisions' }).waitFor()
		await page.getByRole('button', { name: 'En discussion' }).click()
		await page.getByRole('link', { name: `Agrandir le ${word}` }).waitFor()
		await page.getByRole('button', { name: /Retirer le filtre “?«? ?Cercle/ }).click()
		await page.waitForURL((url) => !url.search.includes('circle='))
	})

	test('has what is due in her calendar, prints a book of those that she picks, and takes them away as files', async () => {
		const page = await open('member', `/decisions?circle=${circle.id}`)
		const more = page.getByRole('button', { name: 'Autres actions sur la liste' })
		await more.click()
		await page.getByRole('menuitem', { name: 'Réexamens et mandats dans votre agenda' }).click()
		const dialog = page.getByRole('dialog', { name: 'Adresse de calendrier' })
		await dialog.getByRole('button', { name: /Créer une adresse|En créer une autre/ }).waitFor()
		// the keyboard is in it
		await dialog.locator(':focus').waitFor()
		await page.keyboard.press('Escape')
		await page.getByRole('dialog').waitFor({ state: 'detached' })
		await more.click()
		await page.getByRole('menuitem', { name: 'En choisir' }).click()
		await page.getByRole('checkbox', { name: new RegExp(`Chauffer le ${word}`) }).check()
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Markdown (ZIP)' }).click()])
		expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
		await page.getByRole('checkbox', { name: new RegExp(`Ouvrir le ${word}`) }).check()
		await page.getByRole('button', { name: 'Imprimer', exact: true }).click()
		await page.getByRole('heading', { name: 'Sommaire' }).waitFor()
		await page.getByRole('heading', { name: `Ouvrir le ${word}` }).waitFor()
		// what was written as HTML is shown as it was written
		await page.getByText('<script>alert(1)</script>').waitFor()
		await page.getByRole('status').filter({ hasText: '2 décisions' }).waitFor()
		await page.emulateMedia({ media: 'print' })
		expect(await page.getByRole('button', { name: 'Imprimer', exact: true }).isVisible()).toBe(false)
	})
})

test('a coordinator takes over a table of earlier times, then a folder of files: first what is wrong is told, then it is written', async () => {
	const made = await makeCircle(['coordinator'], 'coordinator')
	const page = await open('coordinator', `/decisions/past?circle=${made.id}`)
	const bring = (text: string) => page.getByLabel('Un tableau (CSV), ou des fichiers Markdown').setInputFiles({ name: 'relevés.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
	await bring('N°;Titre;Décision;Date\nA1;Le pain;On fait du pain.;21/03/2024\nA2;Le sel;Peu de sel.;un jour\n')
	await page.getByText('relevés.csv, ligne 3').waitFor()
	await expectAccessible(page)
	await bring('N°;Titre;Décision;Date\nA1;Le pain;On fait du pain.;21/03/2024\nA2;Le sel;Peu de sel.;2 avril 2024\n')
	const take = page.getByRole('button', { name: 'Reprendre 2 décisions' })
	await take.waitFor()
	await tabTo(page, take)
	await page.keyboard.press('Enter')
	await page.getByText(/2 décisions de .* ont été reprises/).waitFor()
	await page.getByRole('link', { name: 'Les voir' }).click()
	await page.getByText('ancien numéro A2').waitFor()
	await page.getByText('Reprise d’avant Socle').first().waitFor()

	const folder = await throwAwayFolder('past')
	onTestFinished(() => rm(folder, { recursive: true }))
	await mkdir(join(folder, '2023'))
	await writeFile(join(folder, '2023', '2023-05-04.md'), '# Le four\n\nOn répare le four.\n')
	await writeFile(join(folder, 'cave.md'), '---\nnuméro: B7\ndate: 2 janvier 2022\nprésents: [Odile]\n---\n# La cave\n\nOn la vide.\n')
	await writeFile(join(folder, 'un jour.md'), '# Le toit\n\nOn verra.\n')
	await writeFile(join(folder, 'photo.jpg'), 'no decision')
	await page.goBack()
	await page.getByLabel('Ou tout un dossier de fichiers Markdown').setInputFiles(folder)
	await page.getByRole('cell', { name: /un jour\.md$/ }).waitFor()
	await tabTo(page, page.getByRole('button', { name: 'En laisser 1 de côté' }))
	await page.keyboard.press('Enter')
	await page.getByRole('row', { name: /B7 La cave/ }).waitFor()
	await page.getByRole('status').and(page.locator(':focus')).waitFor()
	await expectAccessible(page)
	await tabTo(page, page.getByRole('button', { name: 'Reprendre 2 décisions' }))
	await page.keyboard.press('Enter')
	await page.getByText(/2 décisions de .* ont été reprises/).waitFor()
	await page.getByRole('link', { name: 'Les voir' }).click()
	await page.getByRole('status').filter({ hasText: '4 décisions' }).waitFor()
	await page.getByRole('link', { name: 'Le four' }).waitFor()
})
