// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MovedHost } from '../Integration/clock.ts'

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startMovedHost } from '../Integration/clock.ts'
import { create, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo, visit } from './browser.ts'
import { api } from './people.ts'

const VIEWS = [{ width: 1280 }, { width: 320, dark: true }]
const PAGES = ['due', 'breaches', 'register', 'retention', 'checklist']

describe.each(PAGES)('/data-protection/%s', (page) => {
	test.each(VIEWS)('is accessible and fits, at %j', async (view) => {
		const opened = await open('keeper', `/data-protection/${page}`, view)
		await opened.getByRole('navigation', { name: 'Pages sur la protection des données' }).waitFor()
		expect(await opened.locator('a[aria-current="page"]').filter({ hasText: /échéance|Violations|Registre|Durées|vérifier/ }).count()).toBe(1)
		await expectAccessible(opened)
		await expectNoSidewaysScroll(opened)
	})
})

describe('a member', () => {
	test('is led home', async () => {
		const page = await open('member', '/data-protection/breaches')
		await page.waitForURL(/\/apps\/socle\/?$/)
	})
})

describe('the checklist', () => {
	test('rule 31: warns at two ticks, not at one', async () => {
		const page = await open('keeper', '/data-protection/checklist')
		const warning = page.getByText('Une analyse d\'impact est nécessaire')
		await page.getByText('Données sensibles').click()
		expect(await warning.count()).toBe(0)
		await page.getByText('À grande échelle').click()
		await warning.waitFor()
		await expectAccessible(page)
		const form = page.locator('form').filter({ hasText: 'À grande échelle' })
		await form.getByRole('button', { name: 'Enregistrer' }).click()
		await form.getByText('Enregistré', { exact: true }).waitFor()
		await page.reload()
		await warning.waitFor()
		await api('keeper').ok('/processing/assessment', { method: 'PUT', body: { criteria: [], conclusion: '' } })
	})

	test('rule 40: keeps the day on which the contract with the host was ticked', async () => {
		const page = await open('keeper', '/data-protection/checklist')
		await page.getByText('Un contrat avec l\'hébergeur').click()
		await page.getByText('Fait depuis le').waitFor()
		await page.reload()
		await page.getByText('Fait depuis le').waitFor()
		await api('keeper').ok('/processing/obligations', { method: 'PUT', body: { item: 'host_contract', done: false } })
	})
})

describe('the register of processing', () => {
	test('rule 30: says what it lacks, takes it, and prints as a document of its own', async () => {
		const page = await open('keeper', '/data-protection/register')
		await page.getByText('qui héberge le Nextcloud').waitFor()
		await page.getByRole('button', { name: 'Compléter le registre' }).click()
		const host = page.getByRole('textbox', { name: /Qui héberge/ })
		await host.fill('Coopérative d\'hébergement, Alençon')
		await page.getByRole('button', { name: 'Enregistrer' }).click()
		await page.getByText('comme sous-traitant, l\'hébergeur du Nextcloud : Coopérative d\'hébergement, Alençon').first().waitFor()
		await page.emulateMedia({ media: 'print' })
		await page.getByRole('heading', { name: 'Registre des activités de traitement' }).waitFor()
		for (const heading of ['Registre des personnes', 'Journal des accès']) {
			expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true)
		}
		for (const hidden of [page.getByRole('button', { name: 'Imprimer' }), page.locator('.app-navigation'), host]) {
			expect(await hidden.isVisible()).toBe(false)
		}
		const path = join(inject('platform').folder, 'register.pdf')
		expect((await page.pdf({ path })).byteLength).toBeGreaterThan(10_000)
		await rm(path)
		await api('keeper').ok('/processing/details', { method: 'PUT', body: { host: '', officer: '', transfers: '', security: '' } })
	})
})

describe('periods', () => {
	test('one that cannot be is told at its field, and nothing is saved', async () => {
		const page = await open('keeper', '/data-protection/retention', { mayFail: true })
		const field = page.getByRole('spinbutton', { name: /journal des accès/ })
		await field.fill('24')
		const form = page.locator('form').filter({ has: field })
		await form.getByRole('button', { name: 'Enregistrer' }).click()
		await form.getByRole('alert').filter({ hasText: 'limites' }).waitFor()
		await expectAccessible(page)
		await page.reload()
		expect(await field.inputValue()).toBe('12')
	})
})

describe('the log of breaches', () => {
	test('rule 37: is written by keyboard, counts down, and shows on the home page until it is settled', async () => {
		const what = unique('Liste partie à la mauvaise adresse ')
		const page = await open('keeper', '/data-protection/breaches')
		const write = page.getByRole('button', { name: 'Noter une violation' })
		await tabTo(page, write)
		await page.keyboard.press('Enter')
		await page.keyboard.type(what)
		await tabTo(page, page.getByRole('button', { name: 'Noter', exact: true }))
		await page.keyboard.press('Enter')
		const entry = page.getByRole('listitem').filter({ hasText: what })
		await entry.getByText(/Il reste 7[12] heures pour prévenir/).waitFor()
		await expectAccessible(page)
		await page.locator('#app-navigation-vue').getByRole('link', { name: 'Accueil' }).click()
		await page.getByRole('link', { name: /Voir : Violation de données/ }).first().click()
		await entry.getByRole('button', { name: 'Compléter' }).click()
		const form = page.locator('form').filter({ hasText: 'Plus rien à faire' })
		await form.getByRole('textbox', { name: /Ce qui a été fait/ }).fill('Destinataire appelée, message supprimé')
		await form.getByText('Plus rien à faire').click()
		await form.getByRole('button', { name: 'Enregistrer' }).click()
		await entry.getByText('Close le').waitFor()
		expect(await entry.getByText('Il reste').count()).toBe(0)
	})
})

describe.runIf(inject('platform').kind === 'host')('what is due, three years later', () => {
	let host: MovedHost
	let name = ''

	beforeAll(async () => {
		host = await startMovedHost()
		name = (await create(host.keeper(), { given_name: 'Zoé' })).family_name
		await host.later(1100)
	}, 120_000)
	afterAll(() => host.end())

	test.each(VIEWS)('rule 18: an occasional contact is on the list, with what to do, at %j', async (view) => {
		const client = host.keeper()
		await client.logIn()
		const page = await visit(null, '/index.php/login', view, host.platform())
		await page.context().addCookies(client.cookies().map(([cookie, value]) => ({ name: cookie, value: decodeURIComponent(value), url: host.platform().url })))
		await page.goto(`${host.platform().url}/index.php/apps/socle/`)
		await page.getByText('1 personne à proposer à l\'effacement').waitFor()
		await page.getByRole('link', { name: /Voir : 1 personne/ }).click()
		const list = page.getByRole('region', { name: 'Sans nouvelles depuis longtemps' })
		await list.getByText('effacez la personne').waitFor()
		await list.getByRole('button', { name: /Voir les personnes/ }).click()
		await list.getByRole('link', { name: `Zoé ${name}` }).waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await list.getByRole('link', { name: `Zoé ${name}` }).click()
		await page.waitForURL(/\/contacts\/\d+/)
	})
})
