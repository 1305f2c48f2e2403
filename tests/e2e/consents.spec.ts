// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { ConsentSheet } from '../Integration/consents.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { NEWS, said, someNotice } from '../Integration/consents.ts'
import { create, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

const family = unique('Capucine')

beforeAll(async () => {
	await someNotice(api('keeper'))
})

const panel = (page: Page) => page.getByRole('complementary')
const person = (name: string) => create(api('keeper'), { given_name: name, family_name: family, emails: [{ value: `${name.toLowerCase()}.${family}@example.org`, preferred: true }] })
const sheet = async (id: number) => (await api('keeper').ok<ConsentSheet>(`/contacts/${id}/consents`)).choices
const stateOf = async (id: number, { purpose, channel } = NEWS) => (await sheet(id)).find((choice) => choice.purpose === purpose && choice.channel === channel)?.state
const purpose = (page: Page, name: string) => panel(page).getByRole('region', { name })
const history = (page: Page) => panel(page).getByRole('region', { name: 'Historique des consentements' })

describe('the side panel', () => {
	test('rule 1: the history says who, when, how, with the wording that was shown and what shows it', async () => {
		const { id } = await person('Ada')
		await said(api('keeper'), id, 'given', 'paper', [NEWS], { days: 3 })
		await said(api('keeper'), id, 'withdrawn', 'email')
		const page = await open('keeper', `/contacts/${id}?tab=consents`)
		const lines = history(page).getByRole('listitem')
		await lines.first().waitFor()
		expect(await lines.count()).toBe(2)
		expect(await lines.first().innerText()).toMatch(/Accord retiré : Infolettre, par mail[^]*par un mail de la personne · enregistré par keeper/)
		expect(await lines.last().innerText()).toMatch(/Accord donné : Infolettre, par mail[^]*Classeur 3, feuille 12/)
		expect(await lines.last().locator('blockquote').isVisible()).toBe(false)
		await lines.last().getByText('Ce qu\'on lui a demandé').click()
		expect(await lines.last().locator('blockquote').innerText()).toContain('des nouvelles')
		await panel(page).getByText(/On ne peut pas lui écrire : accord retiré le/).waitFor()
		await expectAccessible(page)
	})

	test('rule 7: withdrawn in one gesture, at once, and the list beside it knows', async () => {
		const { id } = await person('Blaise')
		await said(api('keeper'), id, 'given')
		const page = await open('keeper', `/contacts/${id}?search=${family}+blaise&tab=consents`)
		await page.getByRole('row', { name: /Blaise/ }).getByText('Mail - Infolettre : accord').waitFor({ state: 'attached' })
		await panel(page).getByRole('button', { name: 'Retirer (Infolettre, par mail)' }).click()
		await panel(page).getByText('Retiré immédiatement : Infolettre, par mail.').waitFor()
		expect(await stateOf(id)).toBe('withdrawn')
		await purpose(page, 'Infolettre').getByText('retrait').waitFor()
		await history(page).getByText('Accord retiré').waitFor()
		await page.getByRole('row', { name: /Blaise/ }).getByText('Mail - Infolettre : retrait').waitFor({ state: 'attached' })
	})

	test('rule 3: nothing is ticked; a paper is recorded by its reference, by keyboard alone', async () => {
		const { id } = await person('Colette')
		const page = await open('keeper', `/contacts/${id}?tab=consents`, { mayFail: true })
		await panel(page).getByRole('button', { name: 'Enregistrer un accord' }).focus()
		await page.keyboard.press('Enter')
		const dialog = page.getByRole('dialog')
		await dialog.getByRole('checkbox').first().waitFor()
		expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0)
		await expectAccessible(page)
		await tabTo(page, dialog.getByRole('button', { name: 'Enregistrer', exact: true }))
		await page.keyboard.press('Enter')
		await dialog.getByRole('alert').getByText(/rien n.est coché/).waitFor()
		expect(await stateOf(id)).toBe('none')

		await tabTo(page, dialog.getByRole('group', { name: 'Infolettre' }).getByRole('checkbox', { name: 'Mail' }), true)
		await page.keyboard.press(' ')
		await tabTo(page, dialog.locator('input[name="socle-evidence-kind"][value="scan"]'))
		await page.keyboard.press('ArrowDown')
		await tabTo(page, dialog.locator('input[maxlength="255"]'))
		await page.keyboard.type('Classeur 7, feuille 3')
		await tabTo(page, dialog.getByRole('button', { name: 'Enregistrer', exact: true }))
		await page.keyboard.press('Enter')
		await dialog.waitFor({ state: 'detached' })
		await panel(page).getByText('Enregistré : Infolettre, par mail.').waitFor()
		expect(await stateOf(id)).toBe('granted')
		await history(page).getByText('Classeur 7, feuille 3').waitFor()
		await panel(page).getByText(/On peut lui écrire : accord du/).waitFor()
	})

	test('rule 10: said aloud, the script is on screen, and it stays pending', async () => {
		const { id } = await person('Diane')
		const page = await open('keeper', `/contacts/${id}?tab=consents`)
		await panel(page).getByRole('button', { name: 'Enregistrer un accord' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByText('De vive voix').click()
		await dialog.getByRole('group', { name: 'Infolettre' }).getByText('Mail').click()
		await dialog.getByRole('region', { name: 'À lire à voix haute' }).getByRole('blockquote').getByText('« Je souhaite recevoir des nouvelles').waitFor()
		await dialog.getByText('reste « en attente »').waitFor()
		await expectAccessible(page)
		await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
		await dialog.waitFor({ state: 'detached' })
		expect(await stateOf(id)).toBe('pending')
		await panel(page).getByRole('button', { name: 'Confirmer (Infolettre, par mail)' }).waitFor()
	})

	test('rule 25: an objection stands above everything, also on the card', async () => {
		const { id } = await person('Edith')
		await said(api('keeper'), id, 'given')
		const page = await open('keeper', `/contacts/${id}?tab=consents`)
		await panel(page).getByRole('button', { name: 'Opposition à tout contact' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByText('liste d\'opposition').waitFor()
		await dialog.getByRole('button', { name: 'Enregistrer l\'opposition' }).click()
		await dialog.waitFor({ state: 'detached' })
		await panel(page).getByText(/Personne ne lui écrit/).filter({ visible: true }).waitFor()
		await panel(page).getByText('On ne peut pas lui écrire : opposition à tout contact.').first().waitFor()
		expect(await panel(page).getByRole('button', { name: 'Enregistrer un accord' }).count()).toBe(0)
		await panel(page).getByRole('tab', { name: 'Fiche' }).click()
		await panel(page).getByText(/Personne ne lui écrit/).filter({ visible: true }).waitFor()
	})

	test.each([
		['wide, light', {}],
		['narrow, dark', { width: 320, dark: true }],
	])('is accessible, and nothing sticks out: %s', async (_, view) => {
		const { id } = await person('Flora')
		await said(api('keeper'), id, 'given')
		await said(api('keeper'), id, 'given', 'oral', [{ purpose: 'events', channel: 'phone' }])
		const page = await open('keeper', `/contacts/${id}?tab=consents`, view)
		await history(page).getByRole('listitem').first().waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await panel(page).getByRole('button', { name: 'Enregistrer un accord' }).click()
		await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})

describe('the list', () => {
	test('is narrowed by purpose, way and state; the address remembers', async () => {
		const { id } = await person('Gaston')
		await person('Hector')
		await said(api('keeper'), id, 'refused', 'oral')
		const page = await open('keeper', `/contacts?search=${family}`)
		await page.getByRole('button', { name: 'Filtrer la liste' }).click()
		await page.getByRole('combobox', { name: 'État de l\'accord' }).click()
		await page.getByRole('option', { name: 'refus', exact: true }).click()
		await expect.poll(() => page.getByRole('grid').getByRole('link').allInnerTexts()).toEqual([`Gaston ${family}`])
		expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ search: family, consent: 'newsletter:email:refused' })
		await page.getByText('Infolettre par mail : refus').waitFor()
		await expectAccessible(page)
		await page.reload()
		await page.getByText('Infolettre par mail : refus').waitFor()
		await page.getByRole('button', { name: 'Retirer le filtre « Infolettre par mail : refus »' }).click()
		await page.getByRole('grid').getByRole('link', { name: `Hector ${family}` }).waitFor()
	})

	test('on paper, the marks are words', async () => {
		const { id } = await person('Irma')
		await said(api('keeper'), id, 'given')
		const page = await open('keeper', `/contacts?search=${family}+irma`)
		await page.getByRole('grid').getByRole('link', { name: `Irma ${family}` }).waitFor()
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
		await page.emulateMedia({ media: 'print' })
		await page.getByRole('cell', { name: 'Mail : accord · Téléphone : jamais demandé' }).waitFor()
	})
})
