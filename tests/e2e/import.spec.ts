// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../harness/host.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'

const list = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const rows = (family: string, count: number) => `Nom;Prénom;Mail\n${Array.from({ length: count }, (_, index) => `${family}${index};Camille;${index}.${family}@example.org\n`).join('')}`

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const step = (page: Page) => page.locator('[aria-current=step]').innerText()

/** Ready for the server: file chosen, columns as guessed, origin said. */
async function prepare(page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(file)
	await button(page, 'Continuer').click()
	await page.getByText(/\d personnes? lues?/).waitFor()
	await button(page, 'Continuer').click()
	await page.locator('input[value=event]').check({ force: true })
}

async function bringIn(page: Page): Promise<void> {
	await button(page, 'Vérifier la liste').click()
	await button(page, 'Importer ces personnes').click()
	await page.getByRole('link', { name: 'Voir ces personnes' }).waitFor({ timeout: 60_000 })
}

describe('a list comes in', () => {
	test.each([
		['sympathisants.csv', 'Aït Hamou'],
		['adherents-2026.xlsx', 'DELAUNAY'],
		['inscriptions-reunion.ods', 'Besnard'],
	])('the sample %s, by its guess alone, and its people are found', async (name, family) => {
		const page = await open('keeper', '/imports/new')
		await prepare(page, join(ROOT, 'docs/samples', name))
		await bringIn(page)
		await page.getByRole('link', { name: 'Voir ces personnes' }).click()
		await page.getByText(family).first().waitFor()
		expect(page.url()).toMatch(/\/contacts\?import=\d+/)
	})

	test.each([{ width: 1280, dark: false }, { width: 320, dark: true }])('and each step is accessible at $width px', async (view) => {
		const page = await open('keeper', '/imports/new', view)
		const look = async (name: string) => {
			expect(await step(page)).toContain(name)
			await expectAccessible(page)
			await expectNoSidewaysScroll(page)
		}
		await page.locator('input[type=file]').setInputFiles(list('liste.csv', rows(unique('Pas'), 3) + 'Petit;Zoé;illisible\n'))
		await page.getByRole('table').waitFor()
		await look('Fichier')
		await button(page, 'Continuer').click()
		await page.getByText('4 personnes lues').waitFor()
		await look('Colonnes')
		await button(page, 'Continuer').click()
		await button(page, 'Vérifier la liste').click()
		await page.getByText('Dites d’où vient cette liste.').waitFor()
		await look('Provenance')
		await page.locator('input[value=event]').check({ force: true })
		await button(page, 'Vérifier la liste').click()
		await button(page, 'Importer ces personnes').waitFor()
		await page.locator('summary', { hasText: 'Refusées' }).click()
		await page.getByText(/illisible.*ce n’est pas une adresse mail/).waitFor()
		await look('Vérification')
		await button(page, 'Importer ces personnes').click()
		await page.getByRole('link', { name: 'Voir ces personnes' }).waitFor()
		await look('Résultat')
		await button(page, 'Annuler cet import').click()
		await page.getByText('3 personnes importées sont supprimées').waitFor()
		await expectAccessible(page)
		await page.getByRole('dialog').getByRole('button', { name: 'Annuler cet import' }).click()
		await page.getByText(/ne sont plus dans le registre/).waitFor()
	})

	test('back and forth without loss, also from the check', async () => {
		const page = await open('keeper', '/imports/new')
		const family = unique('Retour')
		await prepare(page, list('liste.csv', `Nom;Prénom;Mail;Truc\n${family};Zoé;zoe.${family}@example.org;vélo\n`))
		await page.goBack()
		await page.getByLabel('Ce que devient « Truc »').selectOption('tags')
		await button(page, 'Continuer').click()
		expect(await page.locator('input[value=event]').isChecked()).toBe(true)
		await button(page, 'Vérifier la liste').click()
		await button(page, 'Importer ces personnes').waitFor()
		await button(page, 'Retour').click()
		await page.locator('input[value=event]').waitFor({ state: 'attached' })
		await button(page, 'Retour').click()
		expect(await page.getByLabel('Ce que devient « Truc »').inputValue()).toBe('tags')
		await button(page, 'Continuer').click()
		await bringIn(page)
		await page.getByRole('link', { name: 'Voir ces personnes' }).click()
		await page.getByText('vélo').first().waitFor()
	})

	test('goes on where the page was left', async () => {
		const page = await open('keeper', '/imports/new')
		const family = unique('Longue')
		await prepare(page, list('longue.csv', rows(family, 6000)))
		await button(page, 'Vérifier la liste').click()
		await page.waitForURL(/\/imports\/\d+/)
		const address = page.url()
		await button(page, 'Importer ces personnes').click()
		await page.goto(address.replace(/\/imports\/\d+/, '/imports'))
		await page.getByRole('link', { name: 'longue' }).first().click()
		await page.getByRole('link', { name: 'Voir ces personnes' }).waitFor({ timeout: 90_000 })
		await page.getByText(/nouvelles personnes importées/).waitFor()
		expect((await page.getByRole('row').first().innerText()).replaceAll(/\D/g, '')).toBe('6000')
	})

	test('pasted, and with the keyboard alone', async () => {
		const page = await open('keeper', '/imports/new')
		await tabTo(page, button(page, 'Coller des cellules'))
		await page.keyboard.press('Enter')
		const family = unique('Collage')
		await page.getByRole('textbox').first().fill(`Nom\tPrénom\tTél\n${family}\tZoé\t639980001\n`)
		await tabTo(page, button(page, 'Lire ces cellules'))
		await page.keyboard.press('Enter')
		await page.getByRole('cell', { name: family }).waitFor()
		await tabTo(page, button(page, 'Continuer'))
		await page.keyboard.press('Enter')
		await page.getByText('1 téléphone a retrouvé son zéro').waitFor()
	})
})

describe('a list that cannot come in', () => {
	test.each([
		['empty', Buffer.from(''), 'Ce fichier est vide.'],
		['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'Ce n’est pas un tableau'],
		['a header only', Buffer.from('Nom;Mail\n'), 'Il y a un en-tête, et personne dessous.'],
		['two encodings', Buffer.concat([Buffer.from('Nom\nRémi\n'), Buffer.from('Zoé\n', 'latin1')]), 'n’ont pas le même encodage'],
		['an electoral roll', Buffer.from('nom;prenom;numéro électeur;bureau de vote\nDurand;Zoé;1;2\n'), 'Cela ressemble à une liste électorale.'],
	])('says why, and nothing is sent: %s', async (_, buffer, message) => {
		const page = await open('keeper', '/imports/new')
		const sent: string[] = []
		page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
		await page.locator('input[type=file]').setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer })
		await page.getByText(message).waitFor()
		expect(await button(page, 'Continuer').isDisabled()).toBe(true)
		expect(sent).toEqual([])
	})

	test('is put right by telling its encoding', async () => {
		const page = await open('keeper', '/imports/new')
		await page.locator('input[type=file]').setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.concat([Buffer.from('Nom\nRémi\n'), Buffer.from('Zoé\n', 'latin1')]) })
		await page.getByLabel('Encodage').selectOption('lines')
		await page.getByRole('cell', { name: 'Zoé' }).waitFor()
	})

	test('gives its refused rows back, with the numbers of the file', async () => {
		const page = await open('keeper', '/imports/new')
		await prepare(page, list('refus.csv', `Liste du 12 mars;;\nNom;Prénom;Mail\n\n${unique('Refus')};Zoé;pas une adresse\n`))
		await button(page, 'Vérifier la liste').click()
		await page.locator('summary', { hasText: 'Refusées' }).click()
		await page.getByText('Ligne 4').waitFor()
		const download = page.waitForEvent('download')
		await page.getByRole('link', { name: 'Télécharger ces lignes (CSV)' }).click()
		const text = await readFile(await (await download).path(), 'utf8')
		expect(text).toMatch(/^4,|[\n;]"?4"?[,;]/m)
		expect(text).toContain('pas une adresse')
	})
})
