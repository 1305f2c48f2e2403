// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { MadeCircle } from '../Integration/circles.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../harness/platform.ts'
import { makeCircle } from '../Integration/circles.ts'
import { adopt, decide, draft, propose, read } from '../Integration/decisions.ts'
import { aFolder, chooseHolder, dav } from '../Integration/Folder/folders.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

const PERIMETER = 'Le marché, jusqu’à 500 €'
let circle: MadeCircle
let closed: MadeCircle

const address = ({ id }: { id: number }) => `/decisions/${id}`
const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const dialog = (page: Page) => page.getByRole('dialog')
const confirm = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click()

beforeAll(async () => {
	await mustOcc(inject('platform'), ['config:system:set', 'default_language', '--value=fr'])
	await chooseHolder()
	circle = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { perimeter: PERIMETER })
	const { name } = await aFolder(circle as never)
	await dav('coordinator', `/${name}/Documents/Budget du marché.txt`, { method: 'PUT', body: 'Tables : 120 €' })
	closed = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { private: true })
})

describe.each([{ width: 1280 }, { width: 320, dark: true }])('at %j', (view) => {
	test('a decision with objections, a table and a long address is accessible and fits, and so is its writing', async () => {
		const made = await propose((await draft(circle.id, {
			text: '# Horaires\n\n| Jour | Ouverture | Fermeture | Responsable | Remplacement |\n|---|---|---|---|---|\n| samedi | 8 h | 13 h | équipe du marché | équipe de la buvette |\n\nhttps://example.org/une-adresse-tres-longue-qui-ne-se-coupe-nulle-part-et-qui-deborde',
			people: [{ user: 'coordinator' }, { name: 'Rosalie' }],
			tags: ['marché'],
		})).id)
		await api('circle_member').ok(`/decisions/${made.id}/objections`, { method: 'POST', body: { reason: 'Trop tôt pour les familles.' } })
		const page = await open('coordinator', address(made), view)
		await page.getByText('Trop tôt pour les familles.').waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await page.getByRole('button', { name: 'Continuer à écrire' }).click()
		await page.getByRole('textbox', { name: 'Titre' }).waitFor()
		await page.getByRole('checkbox', { name: 'circle_member' }).waitFor()
		await page.getByText('Dates et étiquettes').click()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})

describe('a decision of an open circle', () => {
	test('is drafted as typed, proposed, objected to, integrated, adopted with its number, and read by a member', async () => {
		const title = unique('Ouvrir le marché ')
		const page = await open('coordinator', `/decisions/new?circle=${circle.id}`)
		await page.getByRole('textbox', { name: /^Titre/ }).fill(title)
		await page.keyboard.press('Enter')
		await page.waitForURL(/\/decisions\/\d+\/edit/)
		const id = Number(/decisions\/(\d+)/.exec(page.url())?.[1])
		await page.getByRole('textbox', { name: 'Ce qui est décidé' }).fill('Le marché ouvre à 8 h.')
		await page.getByRole('textbox', { name: 'Pourquoi' }).fill('Beaucoup le demandent.')
		await page.getByRole('group', { name: 'Personnes présentes' }).getByText('coordinator', { exact: true }).click()
		await page.getByRole('textbox', { name: 'Une personne sans compte ici : son nom' }).fill('Rosalie Martin')
		await page.keyboard.press('Enter')
		await tabTo(page, page.getByRole('button', { name: 'Choisir un document' }))
		await page.keyboard.press('Enter')
		await tabTo(page, dialog(page).getByRole('button', { name: /^Documents/ }))
		await page.keyboard.press('Enter')
		await dialog(page).getByRole('button', { name: 'Remonter de Documents' }).and(page.locator(':focus')).waitFor()
		await expectAccessible(page)
		await tabTo(page, dialog(page).getByRole('button', { name: 'Budget du marché.txt' }))
		await page.keyboard.press('Enter')
		await page.getByRole('button', { name: 'Enlever Budget du marché.txt' }).waitFor()
		await page.getByText('Enregistré', { exact: true }).waitFor()
		await expect.poll(async () => await read(id)).toMatchObject({
			text: 'Le marché ouvre à 8 h.',
			context: 'Beaucoup le demandent.',
			people: [{ user: 'coordinator' }, { name: 'Rosalie Martin' }],
			documents: [{ name: 'Budget du marché.txt' }],
		})
		await act(page, 'Relire, puis proposer')
		await page.getByRole('heading', { name: title }).waitFor()
		await act(page, 'Proposer')
		await dialog(page).getByText(/Tou·tes les membres du collectif peuvent la lire/).waitFor()
		await confirm(page, 'Proposer')
		await page.getByText('Proposée, en discussion').waitFor()

		const inside = await open('circle_member', `/decisions/${id}`)
		await act(inside, 'Faire une objection')
		await inside.getByRole('textbox', { name: 'Quel tort ferait-elle ?' }).fill('Les voisins dorment encore.')
		await confirm(inside, 'Faire une objection')
		await inside.getByText('Votre objection est notée.').waitFor()
		expect(await inside.getByRole('button', { name: /^(Adopter|Intégrer|Passer outre)$/ }).count()).toBe(0)

		await page.reload()
		await act(page, 'Adopter')
		await dialog(page).getByText('1 objection n’est pas close').waitFor()
		expect(await dialog(page).getByRole('button', { name: 'Adopter', exact: true }).count()).toBe(0)
		await confirm(page, 'Annuler')
		await act(page, 'Intégrer')
		await dialog(page).getByRole('textbox', { name: 'Ce qui est décidé' }).fill('Le marché ouvre à 9 h.')
		await dialog(page).locator('del', { hasText: '8' }).waitFor()
		await dialog(page).locator('ins', { hasText: '9' }).waitFor()
		await dialog(page).getByRole('textbox', { name: 'En quoi cela répond à l’objection' }).fill('Une heure plus tard.')
		await expectAccessible(page)
		await confirm(page, 'Changer le texte')
		const objections = page.getByRole('region', { name: 'Objections' })
		await objections.getByText('intégrée : le texte a changé').waitFor()
		await objections.locator('ins', { hasText: '9' }).waitFor()

		await act(page, 'Adopter')
		await dialog(page).getByText(PERIMETER).waitFor()
		await dialog(page).getByText('Non, elle va au-delà').click()
		await dialog(page).getByText('Il n’y a pas de cercle au-dessus').waitFor()
		await dialog(page).getByText('Oui, le cercle peut en décider seul').click()
		await dialog(page).getByText('Par consentement').click()
		await expectAccessible(page)
		await confirm(page, 'Adopter')
		const { number } = await expect.poll(async () => await read(id)).toMatchObject({ state: 'adopted', method: 'consent' }).then(() => read(id))
		await page.getByText(`Adoptée sous le numéro ${number}.`).waitFor()
		await page.getByText(/^En vigueur depuis le/).waitFor()

		// somebody whose name was typed asks that it be erased
		await tabTo(page, page.getByRole('button', { name: 'Effacer un nom' }))
		await page.keyboard.press('Enter')
		await tabTo(page, page.getByRole('button', { name: 'Effacer le nom Rosalie Martin' }))
		await page.keyboard.press('Enter')
		await dialog(page).getByText(/C’est définitif : le nom disparaît/).waitFor()
		await expectAccessible(page)
		await tabTo(page, dialog(page).getByRole('button', { name: 'Effacer pour de bon' }))
		await page.keyboard.press('Enter')
		await page.getByText('Le nom est effacé.').waitFor()

		const member = await open('member', `/decisions/${id}`)
		await member.getByRole('heading', { name: title }).waitFor()
		await member.getByText('Le marché ouvre à 9 h.').first().waitFor()
		await member.getByRole('region', { name: 'Personnes présentes' }).getByText('un nom effacé').waitFor()
		expect(await member.content()).not.toContain('Rosalie')
		await member.getByText('Les voisins dorment encore.').waitFor()
		await member.getByRole('region', { name: 'Documents' }).getByRole('link', { name: 'Budget du marché.txt' }).waitFor()
		await member.getByText((await read(id)).content_hash).waitFor()
		expect(await member.title()).toContain(number)
		expect(await member.getByRole('button', { name: /^(Modifier cette décision|Effacer|Adopter)/ }).count()).toBe(0)
		await member.emulateMedia({ media: 'print' })
		expect(await member.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false)
		expect((await member.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000)
	})

	test('is amended: the draft begins with its text, and the thread shows what changed', async () => {
		const first = await decide(circle.id, { text: 'Le marché ouvre le samedi.' })
		const page = await open('coordinator', address(first))
		await tabTo(page, page.getByRole('button', { name: 'Modifier cette décision' }))
		await page.keyboard.press('Enter')
		const text = page.getByRole('textbox', { name: 'Ce qui est décidé' })
		await expect.poll(() => text.inputValue()).toBe('Le marché ouvre le samedi.')
		await text.fill('Le marché ouvre le dimanche.')
		await page.getByText('Par vote', { exact: true }).click()
		for (const [name, count] of [['Pour', '12'], ['Contre', '1'], ['Abstentions', '2']] as const) {
			await page.getByRole('textbox', { name, exact: true }).fill(count)
		}
		const id = Number(/decisions\/(\d+)/.exec(page.url())?.[1])
		await expect.poll(async () => (await read(id)).votes).toEqual({ for: 12, against: 1, abstained: 2 })
		const second = await adopt(await read(id))
		const member = await open('member', address(first))
		await member.getByText(new RegExp(`^Modifiée par ${second.number} le`)).waitFor()
		await member.getByRole('region', { name: 'Autres décisions' }).getByRole('link', { name: new RegExp(second.number) }).click()
		await member.getByText('12 pour, 1 contre, 2 abstentions').waitFor()
		await act(member, 'Voir ce qui a changé à chaque fois')
		const thread = member.getByRole('region', { name: 'D’un texte à l’autre' })
		await thread.locator('del', { hasText: 'samedi' }).waitFor()
		await thread.locator('ins', { hasText: 'dimanche' }).waitFor()
	})
})

describe('a draft', () => {
	test('loses nothing when two write at once, nor without a connection', async () => {
		const made = await draft(circle.id, { context: 'Avant.' })
		const page = await open('coordinator', `${address(made)}/edit`, { mayFail: true })
		const context = page.getByRole('textbox', { name: 'Pourquoi' })
		await context.waitFor()
		await api('circle_member').ok(`/decisions/${made.id}`, { method: 'PATCH', body: { version: made.version, context: 'Les voisins le veulent.', title: 'Un autre titre' } })
		await context.fill('Les commerçants le veulent.')
		await page.getByText('Quelqu’un d’autre a changé ceci aussi : Pourquoi').waitFor()
		expect(await page.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe('Un autre titre')
		await page.locator('del', { hasText: 'voisins' }).waitFor()
		expect((await read(made.id)).context).toBe('Les voisins le veulent.')
		await act(page, 'Garder le mien')
		await expect.poll(async () => (await read(made.id)).context).toBe('Les commerçants le veulent.')

		await page.context().setOffline(true)
		await context.fill('Écrit dans le train.')
		await page.getByText(/^Pas de connexion/).waitFor()
		await page.context().setOffline(false)
		// a closed lid: the page is gone, what was typed is not
		await page.evaluate(() => window.stop())
		await page.reload()
		await expect.poll(() => page.getByRole('textbox', { name: 'Pourquoi' }).inputValue()).toBe('Écrit dans le train.')
		await expect.poll(async () => (await read(made.id)).context).toBe('Écrit dans le train.')
	})
})

describe('a decision of a private circle', () => {
	test('is a debt for members until its summary is out, and then that and no more; for newcomers it is only then', async () => {
		const secret = unique('Secret')
		const made = await draft(closed.id, { title: `Recruter ${secret}`, text: `Nous recrutons ${secret}.` })
		const page = await open('coordinator', address(made))
		await act(page, 'Autres actions')
		await page.getByRole('menuitem', { name: 'Adopter sans passer par une proposition' }).click()
		await dialog(page).getByText('Oui, le cercle peut en décider seul').click()
		await confirm(page, 'Adopter')
		await dialog(page).getByText(/Le cercle est fermé : pour l’instant/).waitFor()
		await dialog(page).getByRole('button', { name: 'Plus tard' }).click()
		await page.getByText(/À publier avant le/).first().waitFor()
		const { number } = await read(made.id)

		const member = await open('member', address(made))
		await member.getByText(number).first().waitFor()
		await member.getByText(/^À publier avant le/).waitFor()
		expect(await member.locator('body').innerText()).not.toContain(secret)
		await expectAccessible(member)
		const newcomer = await open('newcomer', address(made), { mayFail: true })
		await newcomer.getByText('Introuvable').waitFor()

		await act(page, 'Écrire le résumé')
		await dialog(page).getByRole('textbox', { name: 'Résumé' }).fill('Un **nouveau** poste est ouvert.')
		await dialog(page).locator('strong', { hasText: 'nouveau' }).waitFor()
		await confirm(page, 'Enregistrer')
		await act(page, 'Valider le résumé')
		await confirm(page, 'Valider')
		await act(page, 'Publier le résumé')
		await dialog(page).getByText('Un nouveau poste est ouvert.').waitFor()
		await confirm(page, 'Publier pour tou·tes')
		await page.getByText('Le résumé est publié').waitFor()

		for (const reader of [member, newcomer]) {
			await reader.reload()
			await reader.getByText('Un nouveau poste est ouvert.').waitFor()
			expect(await reader.locator('body').innerText()).not.toContain(secret)
		}
	})
})
