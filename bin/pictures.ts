// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `tsx bin/pictures.ts URL`: takes docs/images anew from a host that `npm start -- --reset` has just filled.

import type { Page } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './programs.mjs'

const root = resolve(import.meta.dirname, '..')
const url = process.argv[2] ?? 'http://127.0.0.1:8080'
const primary = 'main footer button.button-vue--primary, main footer button.button-vue--vue-primary'
mkdirSync(join(root, 'docs/images'), { recursive: true })

async function open(page: Page, path: string) {
	await page.goto(`${url}/apps/socle${path}`)
	await page.waitForLoadState('networkidle')
	await page.waitForTimeout(800)
}

const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] })
for (const [language, locale] of [['fr', 'fr-FR'], ['en', 'en-GB']] as const) {
	const page = await browser.newPage({ locale, viewport: { width: 1280, height: 800 } })
	const picture = async (name: string) => {
		await page.mouse.move(0, 0)
		await page.screenshot({ path: join(root, `docs/images/${name}-${language}.png`) })
	}
	await page.goto(`${url}/login`)
	await page.click('button[value=jeanne]')
	await page.waitForLoadState('networkidle')

	await open(page, '/')
	await picture('home')
	await open(page, '/contacts')
	await picture('contacts')
	await open(page, '/contacts?search=marchal')
	await page.getByText('Eva Marchal').first().click()
	await page.waitForURL(/contacts\/\d+/)
	await page.waitForTimeout(1500)
	await picture('contact')
	await open(page, '/imports/new')
	await page.setInputFiles('input[type=file]', join(root, 'docs/samples/sympathisants.csv'))
	await page.locator(primary).click()
	await page.waitForTimeout(800)
	await page.locator(primary).click()
	await page.locator('input[type=radio][value=event]').check({ force: true })
	await page.locator(primary).click()
	await page.waitForURL(/imports\/\d+/)
	await page.locator(primary).waitFor()
	await page.waitForTimeout(2500)
	await picture('import')
	await page.close()
}
await decisions()
await browser.close()

/** The pictures of the guide on decisions, which is in French, as somebody sees them who coordinates circles. */
async function decisions(): Promise<void> {
	const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } })
	const picture = async (name: string) => {
		await page.mouse.move(0, 0)
		await page.screenshot({ path: join(root, `docs/images/${name}-fr.png`) })
	}
	const decision = async (query: string, title: string) => {
		await open(page, `/decisions?${query}`)
		await page.getByRole('link', { name: title }).first().click()
		await page.waitForURL(/decisions\/\d+/)
		await page.waitForTimeout(1500)
	}
	await page.goto(`${url}/login`)
	await page.click('button[value=karim]')
	await page.waitForLoadState('networkidle')
	await open(page, '/')
	await picture('home-decisions')
	await decision('standing=discussion', 'Ouvrir la Coordination aux cercles de quartier')
	await page.getByRole('heading', { name: 'Objections' }).scrollIntoViewIfNeeded()
	await page.getByRole('heading', { name: 'Pourquoi' }).evaluate((heading) => heading.scrollIntoView())
	await picture('decision-proposal')
	await decision('standing=all&search=plafond', 'Dépenses : le plafond passe à 300 €')
	await picture('decision-adopted')
	await decision('standing=discussion', 'Carnaval avec les écoles')
	await open(page, `/decisions/${/decisions\/(\d+)/.exec(page.url())?.[1] ?? ''}/edit`)
	await picture('decision-write')

	await open(page, '/decisions')
	await page.getByRole('button', { name: 'Nouveau relevé' }).click()
	await page.getByRole('combobox', { name: 'Cercle' }).click()
	await page.getByRole('option', { name: 'Coordination', exact: true }).click()
	await page.getByRole('button', { name: 'Commencer le relevé' }).click()
	await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Réunion d’hiver de la Coordination')
	for (const name of await page.getByRole('group', { name: 'Personnes présentes' }).getByRole('checkbox').all().then((boxes) => boxes.slice(0, 4))) {
		await name.check({ force: true })
	}
	await page.getByRole('textbox', { name: 'Nouveau point' }).fill('Une boîte à idées dans chaque cercle')
	await page.keyboard.press('Enter')
	await page.getByRole('textbox', { name: /^Notes : Une boîte/ }).fill('On lit les idées à voix haute au début de chaque réunion ; personne n’a à dire qu’une idée est la sienne.')
	await page.getByRole('button', { name: /^Ajouter une décision/ }).click()
	await page.getByRole('textbox', { name: 'Ce qui est décidé' }).fill('Chaque cercle ouvre une boîte à idées, et répond à chacune dans le mois.')
	await page.getByRole('radio', { name: 'Par consentement' }).check({ force: true })
	await page.waitForTimeout(2000)
	// without the field of a day below, which speaks the browser's language and not the page's
	await page.setViewportSize({ width: 1280, height: 684 })
	await page.getByRole('heading', { name: 'Ordre du jour' }).evaluate((heading) => {
		// below the bar that stays
		heading.style.scrollMarginBlockStart = '48px'
		heading.scrollIntoView()
	})
	await picture('minutes')
	await page.setViewportSize({ width: 1280, height: 800 })

	await decision('standing=all&due=publication', 'Mettre une personne à distance d’un événement')
	await page.getByRole('button', { name: 'Écrire le résumé' }).click()
	await page.getByRole('textbox', { name: 'Résumé' }).fill('Le cercle a pris une mesure de **protection**, pour trois mois. Il reste en lien avec les personnes concernées.')
	await page.waitForTimeout(800)
	await picture('decision-summary')
	await page.close()
}
