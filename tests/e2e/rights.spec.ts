// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { OwnRecord, ProofList } from '../Integration/Rights/rights.ts'
import type { Contact } from '../Integration/steps.ts'

import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { NEWS, said, someNotice } from '../Integration/consents.ts'
import { link, request } from '../Integration/Rights/rights.ts'
import { create, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open } from './browser.ts'
import { api } from './people.ts'

const panel = (page: Page) => page.getByRole('complementary')
const DAY = 86400

beforeAll(() => someNotice(api('keeper')))

/** Someone who agreed to something, with everything on her card. */
async function someone(fields: Record<string, unknown> = {}): Promise<Contact> {
	const keeper = api('keeper')
	const word = unique('Droits')
	const contact = await create(keeper, {
		given_name: 'Zoé',
		family_name: word,
		emails: [{ value: `${word}@example.org` }],
		phones: [{ value: '06 12 34 56 78' }],
		street: '1 rue du Lavoir',
		note: 'Aide au marché',
		...fields,
	})
	await said(keeper, contact.id, 'given')
	return contact
}

/** Someone who is the member's account, until the test ends. */
async function me(): Promise<Contact> {
	const contact = await someone()
	await link(api('keeper'), contact.id, 'member')
	onTestFinished(async () => {
		await api('keeper').api(`/contacts/${contact.id}/account`, { method: 'PUT', body: { account: '' } })
	})
	return contact
}

describe.each([1280, 320])('at %i pixels', (width) => {
	test('the tab, the dialogs, the requests, the copy and the receipt are accessible and fit', async () => {
		const { id } = await someone()
		await request(api('keeper'), { kind: 'erasure', contact: id, received_at: Math.floor(Date.now() / 1000) - 40 * DAY })
		const page = await open('keeper', `/contacts/${id}?tab=rights`, { width })
		await page.getByRole('button', { name: 'Geler la fiche' }).waitFor()
		// the header's notifications say it too
		await page.locator('#content-vue').getByText('En retard').first().waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await page.screenshot({ path: `tests/.tmp/rights-tab-${width}.png` })
		await page.getByRole('button', { name: 'Noter une demande' }).click()
		await page.getByRole('dialog').getByText('pièce d’identité').waitFor()
		await expectAccessible(page)
		await page.screenshot({ path: `tests/.tmp/rights-request-${width}.png` })
		await page.getByRole('button', { name: 'Annuler' }).click()
		await panel(page).getByRole('button', { name: 'Effacer cette personne' }).last().click()
		await page.getByRole('dialog').getByText('La preuve scellée').waitFor()
		await expectAccessible(page)
		await page.screenshot({ path: `tests/.tmp/rights-erase-${width}.png` })

		for (const [path, words] of [['/requests', 'Preuves des personnes effacées'], [`/contacts/${id}/copy`, 'Qui a consulté'], [`/contacts/${id}/receipt`, 'Reçu de consentement'], ['/', 'Demandes à traiter']] as const) {
			const other = await open('keeper', path, { width })
			await other.getByRole('heading', { name: words }).first().waitFor()
			await expectAccessible(other)
			await expectNoSidewaysScroll(other)
			await other.screenshot({ path: `tests/.tmp/rights${path.replaceAll(/[/\d]+/g, '-')}${width}.png`, fullPage: true })
		}
	})

	test('one’s own record is accessible and fits', async () => {
		await me()
		const page = await open('member', '/me', { width })
		await page.getByRole('heading', { name: 'Mes consentements' }).waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await page.screenshot({ path: `tests/.tmp/rights-me-${width}.png`, fullPage: true })
	})
})

describe('rule 28: erasing', () => {
	test('says what goes and what stays, asks who asks, and leaves the proof to whoever has the address', async () => {
		const { id, family_name: family, emails: [mail] } = await someone()
		const page = await open('keeper', `/contacts/${id}?search=${family}&tab=rights`, { mayFail: true })
		await page.getByRole('button', { name: 'Effacer cette personne' }).last().click()
		const dialog = page.getByRole('dialog')
		await dialog.getByText('C’est définitif').waitFor()
		await dialog.getByText('Les empreintes des 3 adresses').or(dialog.getByText('Les empreintes des 2 adresses')).waitFor()
		await dialog.getByText('La preuve scellée').waitFor()
		const erase = dialog.getByRole('button', { name: 'Effacer', exact: true })
		expect(await erase.isDisabled()).toBe(true)
		expect(await dialog.getByRole('radio', { name: 'Saisie en double' }).isDisabled()).toBe(true)
		await dialog.getByRole('checkbox', { name: 'J’ai lu' }).check({ force: true })
		await erase.click()
		await dialog.getByText('Dites comment vous avez vérifié').waitFor()
		expect((await api('keeper').api(`/contacts/${id}`)).status).toBe(200)
		await dialog.getByRole('radio', { name: 'Je connais la personne' }).check({ force: true })
		await erase.click()
		await page.getByText('Aucune personne trouvée').waitFor()
		expect((await api('keeper').api(`/contacts/${id}`)).status).toBe(404)
		expect((await api('keeper').ok<ProofList>('/proofs', { method: 'POST', body: { address: mail?.value ?? '' } })).proofs).toHaveLength(1)

		const requests = await open('keeper', '/requests')
		await requests.getByRole('button', { name: 'Ouvrir une preuve scellée' }).click()
		await requests.getByLabel('Adresse mail ou numéro de téléphone').fill(mail?.value ?? '')
		await requests.getByRole('button', { name: 'Ouvrir', exact: true }).click()
		await requests.getByText('retrouvé inchangé').first().waitFor()
		await requests.getByText('Accord donné').or(requests.getByText('Consentement donné')).first().waitFor()
	})

	test('a frozen card can be read and not changed, until it is released', async () => {
		const { id } = await someone()
		const page = await open('keeper', `/contacts/${id}?tab=rights`)
		await page.getByRole('button', { name: 'Geler la fiche' }).click()
		await page.getByText('La fiche est gelée.').waitFor()
		await panel(page).getByRole('tab', { name: 'Fiche' }).click()
		await panel(page).getByText('1 rue du Lavoir').waitFor()
		expect(await panel(page).getByRole('button', { name: /^Modifier/ }).count()).toBe(0)
		await panel(page).getByRole('tab', { name: 'Droits' }).click()
		await page.getByRole('button', { name: 'Dégeler la fiche' }).click()
		await page.getByText('La fiche est dégelée.').waitFor()
	})
})

describe('rules 26 and 39: a request', () => {
	test('is written down on the card, overdue on the first page, and closed once it is sure who asked', async () => {
		const { id, family_name: family } = await someone()
		const page = await open('keeper', `/contacts/${id}?tab=rights`, { mayFail: true })
		await page.getByRole('button', { name: 'Noter une demande' }).click()
		await page.getByRole('dialog').getByRole('button', { name: 'Noter' }).or(page.getByRole('dialog').locator('button[type=submit]')).first().click()
		await page.getByText('C’est noté.').waitFor()
		await page.getByText('identité pas encore vérifiée').waitFor()
		const requests = await open('keeper', '/requests', { mayFail: true })
		await requests.getByRole('button', { name: `Clore la demande : Accès, Zoé ${family}` }).click()
		const dialog = requests.getByRole('dialog')
		await dialog.getByRole('textbox').fill('Copie remise en main propre')
		await dialog.getByRole('button', { name: 'Clore la demande' }).click()
		await dialog.getByText('Dites comment vous avez vérifié').waitFor()
		await dialog.getByRole('radio', { name: 'J’ai vu un document' }).check({ force: true })
		await dialog.getByRole('button', { name: 'Clore la demande' }).click()
		await requests.getByText('La demande est close.').waitFor()
		await requests.getByRole('region', { name: 'Traitées' }).getByText('Copie remise en main propre').first().waitFor()
	})
})

describe('the copy', () => {
	test('rule 22: is printed with everything, the note too, and without what can only be clicked', async () => {
		const { id } = await someone()
		const page = await open('keeper', `/contacts/${id}/copy`)
		await page.getByRole('heading', { name: /Ce que .* sait de/ }).waitFor()
		await page.emulateMedia({ media: 'print' })
		for (const text of ['Aide au marché', '1 rue du Lavoir', 'Classeur 3, feuille 12', 'RGPD, article 15', 'Copie de tout établie']) {
			expect(await page.getByText(text).first().isVisible(), text).toBe(true)
		}
		expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false)
		expect((await page.pdf()).length).toBeGreaterThan(10_000)
	})

	test('rule 27: is taken along as JSON, CSV and vCard', async () => {
		const { id, family_name: family } = await someone()
		const page = await open('keeper', `/contacts/${id}?tab=rights`)
		const files: Record<string, string> = {}
		for (const format of ['JSON', 'CSV', 'vCard']) {
			const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Emporter au format ${format}` }).click()])
			files[format] = await readFile(await file.path(), 'utf8')
		}
		expect(JSON.parse(files.JSON ?? '')).toMatchObject({ format: 'socle-person', contact: { family_name: family } })
		expect(files.CSV).toContain(family)
		expect(files.vCard).toContain(`\r\nN:${family};Zoé;;;\r\n`)
	})
})

describe('one’s own record', () => {
	test('is in the navigation of whoever is linked, corrected there, and a consent taken back with one click', async () => {
		const before = await open('member', '/')
		expect(await before.getByRole('link', { name: 'Ma fiche' }).count()).toBe(0)
		const { family_name: family } = await me()
		const page = await open('member', '/')
		await page.getByRole('link', { name: 'Ma fiche' }).click()
		await page.getByText(family).first().waitFor()
		expect(await page.getByRole('link', { name: 'Personnes' }).count()).toBe(0)
		await page.getByRole('button', { name: 'Modifier : Rue' }).or(page.getByRole('button', { name: /^Modifier.*Rue/ })).first().click()
		await page.getByRole('textbox', { name: 'Rue' }).fill('2 rue Neuve')
		await page.keyboard.press('Enter')
		await page.getByText('2 rue Neuve').waitFor()
		expect(await page.getByRole('button', { name: /^Modifier.*(Note|Lien|Étiquettes)/ }).count()).toBe(0)
		await page.getByRole('button', { name: /^Retirer/ }).click()
		await page.getByText(/^Retiré/).waitFor()
		const { contact, consents } = await api('member').ok<OwnRecord>('/me')
		expect(contact.street).toBe('2 rue Neuve')
		expect(consents.find(({ purpose, channel }) => purpose === NEWS.purpose && channel === NEWS.channel)?.state).toBe('withdrawn')
	})

	test('that is not linked says whom to ask', async () => {
		const page = await open('newcomer', '/me', { mayFail: true })
		await page.getByText('Aucune fiche n’est liée à votre compte').waitFor()
	})
})
