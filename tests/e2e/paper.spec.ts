// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { ConsentSheet } from '../Integration/consents.ts'
import type { Contact, ContactPage, KeptEvidence } from '../Integration/steps.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { EVENTS, NEWS, said, someNotice } from '../Integration/consents.ts'
import { create, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

const keeper = api('keeper')

beforeAll(() => someNotice(keeper))

const found = async (search: string) => (await keeper.ok<ContactPage>('/contacts', { query: { search } })).contacts
const papers = async (id: number) => (await keeper.ok<{ evidences: KeptEvidence[] }>(`/contacts/${id}/evidences`)).evidences
async function stateOf(id: number, { purpose, channel } = NEWS): Promise<string | undefined> {
	return (await keeper.ok<ConsentSheet>(`/contacts/${id}/consents`)).choices
		.find((choice) => choice.purpose === purpose && choice.channel === channel)?.state
}
function person(name: string, family: string, more: Record<string, unknown> = {}): Promise<Contact> {
	return create(keeper, { given_name: name, family_name: family, emails: [{ value: `${name.toLowerCase()}.${family}@example.org`, preferred: true }], ...more })
}

const search = (page: Page) => page.getByRole('combobox', { name: /^Qui a signé/ })
const form = (page: Page) => page.getByRole('form', { name: 'Un formulaire' })
const box = (page: Page, purpose: string, channel: string) => form(page).getByRole('group', { name: purpose }).getByRole('checkbox', { name: channel })
const reference = (page: Page) => form(page).getByRole('textbox', { name: 'Où est le papier' })
const line = (page: Page, name: string) => page.getByRole('list', { name: 'Formulaires de cette soirée' }).getByRole('listitem').filter({ hasText: name })
const isFocused = (element: Element) => element === document.activeElement

async function start(view: Parameters<typeof open>[2] = {}): Promise<Page> {
	const page = await open('keeper', '/paper', view)
	await search(page).waitFor()
	return page
}

/** Types who signed and takes what Enter takes, with the keyboard where the page has put it. */
async function sign(page: Page, who: string, option: string): Promise<void> {
	await expect.poll(() => search(page).evaluate(isFocused)).toBe(true)
	await page.keyboard.type(who)
	await page.locator('[role=listbox][aria-busy=false]').waitFor()
	await page.getByRole('option', { name: new RegExp(`^${option}`), selected: true }).waitFor()
	await page.keyboard.press('Enter')
	await search(page).waitFor({ state: 'detached' })
}

async function tick(page: Page, purpose: string, channel: string): Promise<void> {
	await tabTo(page, box(page, purpose, channel))
	await page.keyboard.press('Space')
}

const settled = (page: Page, count: number) => page.getByRole('status').filter({ hasText: new RegExp(`^\\s*${count} formulaires? enregistrés?`) }).waitFor()

describe('a paper evening', () => {
	test('rules 2, 3 and 11: five forms by keyboard alone; whoever said no before stays on hold', async () => {
		const family = unique('Dahlia')
		const ada = await person('Ada', family, { emails: [{ value: `ada.${family}@example.org`, preferred: true }, { value: `autre.${family}@example.org`, preferred: false }] })
		const no = await person('Noémie', family)
		await said(keeper, no.id, 'given', 'paper', [NEWS], { days: 9 })
		await said(keeper, no.id, 'withdrawn', 'email', [NEWS], { days: 5 })
		const page = await start()
		await tabTo(page, search(page))

		await sign(page, `ada ${family}`, `Ada ${family}`)
		await expect.poll(() => form(page).getByRole('checkbox').first().evaluate(isFocused)).toBe(true)
		expect(await form(page).getByRole('checkbox', { checked: true }).count()).toBe(0)
		await tick(page, 'Infolettre', 'Mail')
		await tabTo(page, reference(page))
		await page.keyboard.type('classeur 2, feuille 09')
		await page.keyboard.press('Enter')

		await sign(page, `noémie ${family}`, `Noémie ${family}`)
		await page.getByText('Cette personne a déjà dit non').waitFor()
		expect(await form(page).getByRole('checkbox', { checked: true }).count()).toBe(0)
		expect(await reference(page).inputValue()).toBe('classeur 2, feuille 10')
		await tick(page, 'Infolettre', 'Mail')
		await page.keyboard.press('Enter')

		for (const given of ['Colette', 'Denis', 'Edwige']) {
			await sign(page, `${given} Neuve${family}`, 'Nouvelle personne')
			await expect.poll(() => page.getByRole('textbox', { name: 'Mail' }).evaluate(isFocused)).toBe(true)
			await page.keyboard.type(`${given.toLowerCase()}.neuve.${family}@example.org`)
			await tabTo(page, page.getByRole('checkbox', { name: '15 ans ou plus' }))
			expect(await form(page).getByRole('checkbox', { checked: true }).count()).toBe(0)
			await page.keyboard.press('Space')
			await tick(page, 'Infolettre', 'Mail')
			await page.keyboard.press('Enter')
		}

		await settled(page, 5)
		expect(await line(page, 'Noémie').innerText()).toContain('en attente : cette personne avait dit non')
		expect(await line(page, 'Ada').innerText()).toMatch(/enregistré$/m)
		expect([await stateOf(ada.id), await stateOf(ada.id, EVENTS), await stateOf(no.id)]).toEqual(['granted', 'none', 'pending'])
		const fresh = await found(`Neuve${family}`)
		expect(fresh.map(({ given_name: given }) => given)).toEqual(['Colette', 'Denis', 'Edwige'])
		expect(await Promise.all(fresh.map(({ id }) => stateOf(id)))).toEqual(['granted', 'granted', 'granted'])
		expect((await papers(ada.id)).map((paper) => paper.reference)).toEqual(['classeur 2, feuille 09'])
		expect((await papers(fresh[2]?.id ?? 0)).map((paper) => paper.reference)).toEqual(['classeur 2, feuille 13'])
		expect((await keeper.ok<Contact>(`/contacts/${ada.id}`)).emails).toHaveLength(2)
		expect(await keeper.ok<Record<string, unknown>>(`/contacts/${fresh[0]?.id}`)).toMatchObject({ over_15: 'yes', provenance: 'paper_form' })
		await page.screenshot({ path: 'tests/.tmp/paper-five-1280.png', fullPage: true })
		await expectAccessible(page)
	})

	test('rules 3 and 11: a form without a tick, or without proof, is not saved', async () => {
		const family = unique('Iris')
		const { id } = await person('Ada', family)
		const page = await start()
		await search(page).focus()
		await sign(page, `ada ${family}`, `Ada ${family}`)
		await reference(page).fill('classeur 1')
		await page.keyboard.press('Enter')
		await page.getByRole('alert').getByText('rien n\'est coché').or(page.getByRole('alert').getByText('rien n’est coché')).waitFor()
		await reference(page).fill('')
		await box(page, 'Infolettre', 'Mail').press('Space')
		await page.keyboard.press('Enter')
		await page.getByRole('alert').getByText('Rien ne le prouve encore').waitFor()
		expect([await stateOf(id), await papers(id)]).toEqual(['none', []])
	})

	test('an error on one line keeps what was typed, and so does the form that is being typed', async () => {
		const family = unique('Lupin')
		const page = await start({ mayFail: true })
		await search(page).focus()
		await sign(page, `Zoé ${family}`, 'Nouvelle personne')
		await page.getByRole('textbox', { name: 'Téléphone' }).fill('12')
		await box(page, 'Infolettre', 'Mail').press('Space')
		await reference(page).fill('feuille 7')
		await page.keyboard.press('Enter')
		await line(page, `Zoé ${family}`).getByRole('alert').waitFor()
		await page.screenshot({ path: 'tests/.tmp/paper-refused-1280.png', fullPage: true })

		await sign(page, `Yann ${family}`, 'Nouvelle personne')
		await box(page, 'Rendez-vous', 'Téléphone').press('Space')
		await line(page, `Zoé ${family}`).getByRole('button', { name: 'Corriger' }).click()
		expect(await page.getByRole('textbox', { name: 'Téléphone' }).inputValue()).toBe('12')
		expect(await reference(page).inputValue()).toBe('feuille 7')
		expect(await box(page, 'Infolettre', 'Mail').isChecked()).toBe(true)
		await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 12 34 56 78')
		await page.keyboard.press('Enter')
		await settled(page, 1)

		expect(await page.getByRole('textbox', { name: 'Prénom' }).inputValue()).toBe('Yann')
		expect(await box(page, 'Rendez-vous', 'Téléphone').isChecked()).toBe(true)
		expect(await box(page, 'Infolettre', 'Mail').isChecked()).toBe(false)
		expect(await reference(page).inputValue()).toBe('feuille 8')
		await page.getByRole('textbox', { name: 'Téléphone' }).press('Enter')
		await settled(page, 2)
		expect((await found(family)).map(({ given_name: given }) => given)).toEqual(['Yann', 'Zoé'])
	})

	test('the connection drops: nothing is lost, leaving warns, and all is saved once', async () => {
		const family = unique('Jasmin')
		const page = await start({ mayFail: true })
		await search(page).focus()
		// the answer to the first one is lost, then nothing gets through
		let first = true
		await page.route('**/api/v1/contacts', async (route) => {
			if (route.request().method() !== 'POST') {
				return route.continue()
			}
			if (first) {
				first = false
				await route.fetch()
			}
			return route.abort()
		})
		for (const given of ['Zoé', 'Yann']) {
			await sign(page, `${given} ${family}`, 'Nouvelle personne')
			await box(page, 'Infolettre', 'Mail').press('Space')
			await reference(page).fill('classeur 1')
			await page.keyboard.press('Enter')
		}
		await page.getByText('Rien n’est perdu tant que cette page reste ouverte').waitFor()
		await page.screenshot({ path: 'tests/.tmp/paper-offline-1280.png', fullPage: true })
		const asked = new Promise<string>((resolve) => page.once('dialog', async (dialog) => {
			await dialog.dismiss()
			resolve(dialog.message())
		}))
		await page.getByRole('navigation').getByRole('link', { name: 'Accueil' }).click()
		expect(await asked).toMatch(/^2 formulaires/)
		expect(page.url()).toContain('/paper')
		await page.unroute('**/api/v1/contacts')
		await page.getByRole('button', { name: 'Réessayer' }).click()
		await settled(page, 2)
		expect((await found(family)).map(({ given_name: given }) => given).sort()).toEqual(['Yann', 'Zoé'])
	})

	test('a form that is being typed is warned of, and nothing of it is left on the device', async () => {
		const family = unique('Narcisse')
		const page = await start()
		await search(page).focus()
		await sign(page, `Zoé ${family}`, 'Nouvelle personne')
		expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(family)
		const asked = new Promise<string>((resolve) => page.once('dialog', async (dialog) => {
			await dialog.accept()
			resolve(dialog.message())
		}))
		await page.getByRole('navigation').getByRole('link', { name: 'Accueil' }).click()
		expect(await asked).toMatch(/^1 formulaire /)
		await page.waitForURL((url) => !url.pathname.endsWith('/paper'))
	})

	test('Enter before the answer takes only whom nobody can mistake', async () => {
		const family = unique('Pavot')
		await person('Ada', family)
		const page = await start()
		await page.route('**/api/v1/contacts?*', async (route) => {
			await new Promise((resolve) => {
				setTimeout(resolve, 800)
			})
			await route.continue()
		})
		await search(page).focus()
		await page.keyboard.type(family)
		await page.keyboard.press('Enter')
		await page.getByRole('option', { name: new RegExp(`^Ada ${family}`), selected: true }).waitFor()
		await page.locator('[role=listbox][aria-busy=false]').waitFor()
		expect(await search(page).inputValue()).toBe(family)
		await search(page).fill('')
		await page.keyboard.type(`ada ${family}`)
		await page.keyboard.press('Enter')
		await form(page).getByText(`Ada ${family}`, { exact: true }).waitFor()
		await page.getByRole('button', { name: 'Quelqu’un d’autre' }).click()
		await page.keyboard.type(`Anna ${family}`)
		await page.keyboard.press('Enter')
		await page.getByRole('textbox', { name: 'Prénom' }).waitFor()
		expect(await page.getByRole('textbox', { name: 'Prénom' }).inputValue()).toBe('Anna')
	})

	test('a mail that is none is refused by its line, not by the browser', async () => {
		const family = unique('Fougère')
		const page = await start({ mayFail: true })
		await search(page).focus()
		await sign(page, `Farid ${family}`, 'Nouvelle personne')
		await page.getByRole('textbox', { name: 'Mail' }).fill('farid at example')
		await box(page, 'Infolettre', 'Mail').press('Space')
		await reference(page).fill('classeur 5')
		await form(page).getByRole('button', { name: 'Enregistrer et passer au suivant' }).press('Enter')
		await line(page, `Farid ${family}`).getByRole('alert').getByText(/adresse/i).waitFor()
		await line(page, `Farid ${family}`).getByRole('button', { name: 'Corriger' }).press('Enter')
		expect(await page.getByRole('textbox', { name: 'Mail' }).inputValue()).toBe('farid at example')
		await page.getByRole('textbox', { name: 'Mail' }).fill(`farid.${family.replace('è', 'e')}@example.org`)
		await page.keyboard.press('Enter')
		await settled(page, 1)
		expect(await found(family)).toHaveLength(1)
	})

	test('what was entered by mistake is taken back', async () => {
		const family = unique('Myosotis')
		const { id } = await person('Ada', family)
		const page = await start()
		await search(page).focus()
		await sign(page, `ada ${family}`, `Ada ${family}`)
		await box(page, 'Infolettre', 'Mail').press('Space')
		await reference(page).fill('classeur 1')
		await page.keyboard.press('Enter')
		await page.getByRole('button', { name: `Saisi par erreur : Ada ${family}` }).click()
		await line(page, 'Ada').getByText('plus rien ne vaut').waitFor()
		expect(await stateOf(id)).toBe('invalidated')
	})

	test('rule 11: one sheet of several people is cut, person by person', async () => {
		const family = unique('Sauge')
		const people = [await person('Ada', family), await person('Blaise', family)]
		const page = await start()
		const sheet = await page.evaluate(async () => {
			const canvas = document.createElement('canvas')
			canvas.width = 800
			canvas.height = 1200
			const context = canvas.getContext('2d')
			context?.fillRect(0, 0, 800, 600)
			return canvas.toDataURL('image/png').split(',')[1] ?? ''
		})
		await page.getByRole('checkbox', { name: 'Plusieurs personnes ont signé' }).press('Space')
		await page.locator('input[type=file]').first().setInputFiles({ name: 'feuille-de-tous.png', mimeType: 'image/png', buffer: Buffer.from(sheet, 'base64') })
		await page.getByRole('button', { name: 'Cette partie ne concerne que cette personne' }).waitFor()
		await search(page).focus()
		for (const { given_name: given } of people) {
			await sign(page, `${given} ${family}`, `${given} ${family}`)
			await box(page, 'Infolettre', 'Mail').press('Space')
			await page.getByRole('button', { name: 'Cette partie ne concerne que cette personne' }).click()
		}
		await settled(page, 2)
		await page.screenshot({ path: 'tests/.tmp/paper-sheet-1280.png', fullPage: true })
		await expectAccessible(page)
		for (const { id } of people) {
			expect((await papers(id)).map(({ kind }) => kind)).toEqual(['scan'])
			expect(await stateOf(id)).toBe('granted')
		}
	})

	test.each([
		['wide, light', { width: 1280 }],
		['narrow, dark', { width: 320, dark: true }],
	])('is accessible, and nothing sticks out: %s', async (name, view) => {
		const family = unique('Thym')
		await person('Ada', family)
		const page = await start(view)
		const look = async (what: string) => {
			await page.screenshot({ path: `tests/.tmp/paper-${what}-${name.replace(', ', '-')}.png`, fullPage: true })
			await expectAccessible(page)
			await expectNoSidewaysScroll(page)
		}
		await look('empty')
		await search(page).fill(`ada ${family}`)
		await page.getByRole('option', { name: `Ada ${family}`, exact: false }).filter({ hasText: '@example.org' }).waitFor()
		await look('search')
		await page.getByRole('option', { name: 'Nouvelle personne' }).click()
		await box(page, 'Infolettre', 'Mail').press('Space')
		await reference(page).fill('classeur 1')
		await look('form')
		await page.keyboard.press('Enter')
		await settled(page, 1)
		await look('saved')
	})
})

test('whoever may not record consents is led home', async () => {
	const page = await open('member', '/paper')
	await page.waitForURL((url) => !url.pathname.endsWith('/paper'))
	expect(await page.getByRole('link', { name: 'Soirée papier' }).count()).toBe(0)
})
