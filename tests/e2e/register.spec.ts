// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'

import { read, utils } from '@e965/xlsx'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { create, patch, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { open } from './browser.ts'
import { api } from './people.ts'

const family = unique('Tournesol')
const ids: Record<string, number> = {}

beforeAll(async () => {
	for (const [name, kind, tag] of [['Ada', 'member', 'Marché'], ['Blaise', 'regular', 'Marché'], ['Colette', 'occasional', 'Café']] as const) {
		const { id } = await create(api('keeper'), {
			given_name: name,
			family_name: family,
			kind,
			tags: [`${tag} ${family}`],
			emails: [{ value: `${name.toLowerCase()}.${family}@example.org`, preferred: true }],
		})
		ids[name] = id
	}
})

const names = (page: Page) => page.getByRole('grid').getByRole('link').allInnerTexts()
const person = (page: Page, name: string) => page.getByRole('grid').getByRole('link', { name: `${name} ${family}` })
const panel = (page: Page) => page.getByRole('complementary')
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

/** The list with the three of them. */
async function three(path = `/contacts?search=${family}`): Promise<Page> {
	const page = await open('keeper', path)
	await person(page, 'Ada').waitFor()
	return page
}

describe('finding people', () => {
	test('"/" leads to the search; two starts of words find; the address remembers', async () => {
		const page = await open('keeper', '/contacts')
		await page.getByRole('grid').waitFor()
		await page.keyboard.press('/')
		await page.keyboard.type(`cole ${family.slice(0, -1).toUpperCase()}`)
		await page.waitForURL(/search=cole/)
		await person(page, 'Colette').waitFor()
		await expect.poll(() => names(page)).toEqual([`Colette ${family}`])
		await page.reload()
		await person(page, 'Colette').waitFor()
		expect(await page.getByRole('searchbox').inputValue()).toContain('cole')
	})

	test('nobody found: says so, and leads back to everyone', async () => {
		const page = await open('keeper', `/contacts?search=${unique('personne')}`)
		await page.getByText('Aucune personne trouvée').waitFor()
		await page.getByRole('button', { name: 'Afficher tout le monde' }).click()
		await page.getByRole('grid').waitFor()
		expect(query(page)).toEqual({})
	})

	test('filters are chips in words, in the address, and can be taken away', async () => {
		const page = await three()
		await page.getByRole('button', { name: 'Filtrer la liste' }).click()
		await page.getByRole('combobox', { name: 'Lien avec le collectif' }).click()
		await page.getByRole('option', { name: 'Contact régulier' }).click()
		await expect.poll(() => names(page)).toEqual([`Blaise ${family}`])
		expect(query(page)).toEqual({ search: family, kind: 'regular' })
		await page.getByRole('combobox', { name: 'Étiquette' }).fill('Marché')
		await page.getByRole('option', { name: `Marché ${family}` }).click()
		await page.waitForURL(/tag=/)
		await expectAccessible(page)
		await page.getByRole('button', { name: 'Retirer le filtre « Contact régulier »' }).click()
		await expect.poll(() => names(page)).toEqual([`Ada ${family}`, `Blaise ${family}`])
	})

	test('the order can be turned round', async () => {
		const page = await three()
		expect(await names(page)).toEqual(['Ada', 'Blaise', 'Colette'].map((name) => `${name} ${family}`))
		await page.getByRole('columnheader').getByRole('button', { name: 'Nom' }).focus()
		await page.keyboard.press('Enter')
		await page.getByRole('menuitem', { name: 'Dans l\'autre sens' }).press('Enter')
		await expect.poll(() => names(page)).toEqual(['Colette', 'Blaise', 'Ada'].map((name) => `${name} ${family}`))
		expect(query(page)).toEqual({ search: family, direction: 'desc' })
	})

	test('columns are chosen, and stay so', async () => {
		const page = await three()
		await page.getByRole('button', { name: 'Autres actions sur la liste' }).click()
		await page.getByRole('menuitemcheckbox', { name: 'Téléphone' }).click()
		await expect.poll(() => page.getByRole('columnheader', { name: 'Téléphone' }).count()).toBe(0)
		await page.reload()
		await person(page, 'Ada').waitFor()
		expect(await page.getByRole('columnheader', { name: 'Mail' }).count()).toBe(1)
		expect(await page.getByRole('columnheader', { name: 'Téléphone' }).count()).toBe(0)
	})
})

describe('by keyboard', () => {
	test('arrows move, Enter opens, Escape closes and leads back, Space selects', async () => {
		const page = await three()
		await page.getByRole('searchbox').focus()
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('Enter')
		await panel(page).getByRole('heading', { name: `Blaise ${family}` }).waitFor()
		expect(page.url()).toContain(`/contacts/${ids.Blaise}?search=${family}`)
		expect(await names(page)).toHaveLength(3)
		await panel(page).getByRole('tab').first().focus()
		await page.keyboard.press('Escape')
		await panel(page).waitFor({ state: 'detached' })

		await page.getByRole('searchbox').focus()
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press(' ')
		await page.getByText('2 personnes sélectionnées').or(page.getByText('1 personne sélectionnée')).waitFor()
		await expectAccessible(page)
	})
})

describe('the side panel', () => {
	test('a telephone is changed in place, found in the history, and put back', async () => {
		const page = await open('keeper', `/contacts/${ids.Ada}`)
		await panel(page).getByRole('button', { name: 'Modifier : Téléphones' }).click()
		await panel(page).getByRole('textbox', { name: 'Téléphone 1' }).fill('02 61 91 12 34')
		await page.keyboard.press('Enter')
		await panel(page).getByRole('link', { name: '02 61 91 12 34' }).waitFor()
		await panel(page).getByRole('tab', { name: 'Historique' }).click()
		await panel(page).locator('ins').filter({ hasText: '02 61 91 12 34' }).waitFor()
		expect(query(page).tab).toBe('history')
		await expectAccessible(page)
		await panel(page).getByRole('tab', { name: 'Fiche' }).click()
		await panel(page).getByRole('button', { name: 'Revenir en arrière' }).click()
		await panel(page).getByRole('link', { name: '02 61 91 12 34' }).waitFor({ state: 'detached' })
	})

	test('a value that cannot be read is refused with the reason, and stays to be corrected', async () => {
		const page = await open('keeper', `/contacts/${ids.Ada}`, { mayFail: true })
		await panel(page).getByRole('button', { name: 'Modifier : Téléphones' }).click()
		await panel(page).getByRole('textbox', { name: 'Téléphone 1' }).fill('douze')
		await page.keyboard.press('Enter')
		await panel(page).getByRole('alert').filter({ hasText: 'téléphone' }).waitFor()
		expect(await panel(page).getByRole('textbox', { name: 'Téléphone 1' }).inputValue()).toBe('douze')
		await page.keyboard.press('Escape')
		await panel(page).getByRole('textbox', { name: 'Téléphone 1' }).waitFor({ state: 'detached' })
	})

	test.each([['Garder sa version', 'Dijon'], ['Garder la mienne', 'Nevers']])('two people change the same field: %s', async (choice, kept) => {
		const { id } = await create(api('keeper'), { commune: 'Autun' })
		const page = await open('keeper', `/contacts/${id}`, { mayFail: true })
		await panel(page).getByRole('button', { name: 'Modifier : Commune' }).click()
		await panel(page).getByRole('textbox', { name: 'Commune' }).fill('Nevers')
		expect((await patch(api('keeper'), id, 'commune', 'Dijon', 'Autun')).status).toBe(200)
		await page.keyboard.press('Enter')
		const alert = panel(page).getByRole('alert').filter({ hasText: 'entre-temps' })
		await alert.getByText('Dijon').waitFor()
		await alert.getByText('Nevers').waitFor()
		await expectAccessible(page)
		await alert.getByRole('button', { name: choice }).click()
		await alert.waitFor({ state: 'detached' })
		expect(await api('keeper').ok(`/contacts/${id}`)).toMatchObject({ commune: kept })
	})
})

describe('people come and go', () => {
	test('someone is added, and is open at once', async () => {
		const name = unique('Nouvelle')
		const page = await open('keeper', '/contacts')
		await page.getByRole('button', { name: 'Ajouter une personne' }).first().click()
		const dialog = page.getByRole('dialog')
		await dialog.getByRole('textbox', { name: 'Prénom' }).fill('Zoé')
		await dialog.getByRole('textbox', { name: 'Nom de famille' }).fill(name)
		await dialog.getByRole('combobox', { name: /Origine des données/ }).click()
		await page.getByRole('option', { name: 'Porte-à-porte' }).click()
		await expectAccessible(page)
		await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
		await panel(page).getByRole('heading', { name: `Zoé ${name}` }).waitFor()
		await page.getByRole('grid').getByRole('link', { name: `Zoé ${name}` }).waitFor()
		await panel(page).getByText('Porte-à-porte').waitFor()
	})

	test('erasing takes her out of the list', async () => {
		const name = unique('Partante')
		const { id } = await create(api('keeper'), { given_name: 'Zoé', family_name: name })
		const page = await open('keeper', `/contacts/${id}?search=${name}`)
		await panel(page).getByRole('button', { name: 'Effacer cette personne' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByRole('button', { name: 'Annuler' }).click()
		expect((await api('keeper').api(`/contacts/${id}`)).status).toBe(200)
		await panel(page).getByRole('button', { name: 'Effacer cette personne' }).click()
		await dialog.getByRole('radio', { name: 'Saisie en double' }).check({ force: true })
		await dialog.getByRole('checkbox', { name: 'J’ai lu' }).check({ force: true })
		await dialog.getByRole('button', { name: 'Effacer', exact: true }).click()
		await page.getByText('Aucune personne trouvée').waitFor()
		expect((await api('keeper').api(`/contacts/${id}`)).status).toBe(404)
	})

	test('a link to someone who is gone says so', async () => {
		const page = await open('keeper', '/contacts/99999999', { mayFail: true })
		await panel(page).getByText('Introuvable').waitFor()
	})
})

describe('the list leaves the screen', () => {
	test('picked people as a spreadsheet made in the browser, and in the access log', async () => {
		const page = await three()
		for (const name of ['Ada', 'Colette']) {
			await page.getByRole('checkbox', { name: `Sélectionner ${name} ${family}` }).click()
		}
		const download = page.waitForEvent('download')
		await page.getByRole('region', { name: 'Personnes sélectionnées' }).getByRole('button', { name: 'Exporter' }).click()
		await page.getByRole('menuitem', { name: 'Tableur (ODS)' }).click()
		const file = await download
		expect(file.suggestedFilename()).toMatch(/^personnes-\d{4}-\d\d-\d\d\.ods$/)
		const book = read(await readFile(await file.path()))
		const sheet = book.Sheets[book.SheetNames[0] ?? '']
		const rows = sheet === undefined ? [] : utils.sheet_to_json<Record<string, string>>(sheet)
		expect(rows.map((row) => row.given_name).sort()).toEqual(['Ada', 'Colette'])

		const log = await open('keeper', '/access-log')
		const line = log.getByRole('row').filter({ hasText: 'a exporté' }).first()
		await line.waitFor()
		await line.getByRole('link', { name: `n° ${ids.Ada}` }).waitFor()
	})

	test('everyone found is picked at once, and again nobody', async () => {
		const page = await three()
		await page.getByRole('checkbox', { name: 'Sélectionner tout le monde' }).click()
		await page.getByText('3 personnes sélectionnées').waitFor()
		await page.getByRole('checkbox', { name: 'Tout désélectionner' }).click()
		await page.getByText('3 personnes sélectionnées').waitFor({ state: 'detached' })
	})

	test('on paper: everyone found, with the question, the day and no chrome', async () => {
		const page = await three(`/contacts?search=${family}&kind=member`)
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
		await page.emulateMedia({ media: 'print' })
		await page.getByRole('cell', { name: `Ada ${family}` }).waitFor()
		expect(await page.getByText(`Recherche : ${family} · Adhérent·e`).isVisible()).toBe(true)
		expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
		expect(await page.getByRole('searchbox').isVisible()).toBe(false)
	})
})
