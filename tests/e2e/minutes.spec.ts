// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { MadeCircle } from '../Integration/circles.ts'
import type { Minutes } from '../Integration/Minutes/minutes.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../harness/platform.ts'
import { makeCircle } from '../Integration/circles.ts'
import { aFolder, chooseHolder } from '../Integration/Folder/folders.ts'
import { adopt, aDraft, change, decide } from '../Integration/Minutes/minutes.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open } from './browser.ts'
import { api } from './people.ts'

let circle: MadeCircle
const read = (id: number) => api('coordinator').ok<Minutes>(`/minutes/${id}`)
const saved = (page: Page) => page.getByRole('status').getByText('Enregistré', { exact: true }).or(page.getByText('Enregistré', { exact: true })).first().waitFor()

beforeAll(async () => {
	await mustOcc(inject('platform'), ['config:system:set', 'default_language', '--value=fr'])
	await chooseHolder()
	circle = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { perimeter: 'Le marché, jusqu’à 300 euros' })
	await aFolder(circle as never)
})

describe.each([{ width: 1280 }, { width: 320, dark: true }])('at %j', (view) => {
	test('minutes being written, and adopted ones, are accessible and fit', async () => {
		const { id } = await aDraft(circle.id, { title: 'Réunion de rentrée' })
		await decide(id)
		await decide(id, { method: 'vote', votes: { for: 4, against: 1, abstained: 2 } })
		const page = await open('coordinator', `/minutes/${id}`, view)
		await page.getByRole('button', { name: 'Adopter le relevé' }).waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await page.getByRole('button', { name: 'Adopter le relevé' }).click()
		await page.getByRole('dialog').getByText('jusqu’à 300 euros').waitFor()
		await expectAccessible(page)
		await adopt(id)
		const after = await open('coordinator', `/minutes/${id}`, view)
		await after.getByText('La copie est dans le dossier du cercle').waitFor()
		await expectAccessible(after)
		await expectNoSidewaysScroll(after)
	})
})

test('by keyboard alone: who was present, points in their order, a decision; then adopted, with its number and its copy', async () => {
	const { id } = await api('coordinator').ok<Minutes>(`/circles/${circle.id}/minutes`, { method: 'POST', body: { held_on: '2026-09-01' } })
	const page = await open('coordinator', `/minutes/${id}`)
	await page.getByRole('textbox', { name: 'Titre', exact: true }).focus()
	await page.keyboard.type('Réunion du marché')
	await page.getByRole('checkbox', { name: 'circle_member' }).focus()
	await page.keyboard.press('Space')
	await page.getByRole('textbox', { name: 'Une autre personne' }).focus()
	await page.keyboard.type('Jeanne, Max')
	await page.keyboard.press('Enter')
	await page.getByText('3 personnes').waitFor()
	await page.getByRole('textbox', { name: 'Nouveau point' }).focus()
	for (const point of ['Bilan', 'Stand', 'Divers']) {
		await page.keyboard.type(point)
		await page.keyboard.press('Enter')
	}
	await page.getByRole('textbox', { name: 'Point 3' }).focus()
	await page.keyboard.press('Alt+ArrowUp')
	await page.keyboard.press('Alt+ArrowUp')
	await page.getByRole('button', { name: 'Retirer de l’ordre du jour : Bilan' }).click()
	await page.keyboard.press('Enter')
	await page.getByRole('button', { name: 'Ajouter une décision : Stand' }).focus()
	await page.keyboard.press('Enter')
	await page.keyboard.type('Nous tenons un stand chaque samedi.')
	await page.getByRole('radio', { name: 'Par consentement' }).focus()
	await page.keyboard.press('Space')
	await saved(page)
	const written = await read(id)
	expect(written.items.map(({ title }) => title)).toEqual(['Divers', 'Bilan', 'Stand'])
	expect(written.people.map(({ name }) => name)).toEqual(['circle_member', 'Jeanne', 'Max'])
	expect(written.decisions).toMatchObject([{ title: 'Stand', text: 'Nous tenons un stand chaque samedi.', method: 'consent' }])

	await page.getByRole('button', { name: 'Adopter le relevé' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByText('jusqu’à 300 euros').waitFor()
	expect(await dialog.getByRole('button', { name: 'Adopter le relevé' }).isDisabled()).toBe(true)
	await dialog.getByRole('radio', { name: 'Oui' }).check({ force: true })
	await dialog.getByRole('button', { name: 'Adopter le relevé' }).click()
	await page.getByText('Adopté : 1 décision a son numéro.').waitFor()
	const [decision] = (await read(id)).decisions
	await page.getByRole('link', { name: `${decision?.number} – Stand` }).first().waitFor()
	await page.getByText(/La copie est dans le dossier du cercle : 2026-09-01 Réunion du marché/).waitFor()
})

test('without a connection nothing typed is lost, closed page and reload included', async () => {
	const { id, items } = await aDraft(circle.id, { items: [{ key: 'avant', title: 'Avant', notes: '', decision: null }] })
	expect(items).toHaveLength(1)
	const page = await open('circle_member', `/minutes/${id}`, { mayFail: true })
	await page.route('**/api/v1/**', (route) => ['PATCH', 'POST'].includes(route.request().method()) ? route.abort() : route.continue())
	await page.getByRole('textbox', { name: 'Notes : Avant' }).fill('Dit dans le train.')
	await page.getByText('la connexion est coupée').waitFor()
	await page.getByRole('button', { name: 'Ajouter une décision : Avant' }).click()
	await page.getByRole('textbox', { name: 'Ce qui est décidé' }).fill('Décidé dans le train.')
	await page.waitForTimeout(100)
	expect((await read(id)).items[0]?.notes).toBe('')
	await page.unroute('**/api/v1/**')
	await page.reload()
	await saved(page)
	expect(await page.getByRole('textbox', { name: 'Notes : Avant' }).inputValue()).toBe('Dit dans le train.')
	const { items: [item], decisions } = await read(id)
	expect([item?.notes, decisions.map(({ title, text }) => [title, text])]).toEqual(['Dit dans le train.', [['Avant', 'Décidé dans le train.']]])
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('socle-minutes')))).toEqual([])
})

test('two people write: what is elsewhere comes together, what is the same is asked', async () => {
	const { id } = await aDraft(circle.id, { title: 'Au début', items: [{ key: 'point', title: 'Point', notes: '', decision: null }] })
	const page = await open('circle_member', `/minutes/${id}`, { mayFail: true })
	await page.getByRole('textbox', { name: 'Notes : Point' }).waitFor()
	await change(id, { title: 'De l’autre', items: [{ key: 'point', title: 'Point', notes: '', decision: null }, { key: 'sien', title: 'Le sien', notes: 'par elle', decision: null }] }, api('coordinator'))
	await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Le mien')
	await page.getByRole('textbox', { name: 'Notes : Point' }).fill('de moi')
	await page.getByText('Quelqu’un d’autre a écrit ici en même temps').waitFor()
	await page.getByText('De l’autre').waitFor()
	await expectAccessible(page)
	await page.getByRole('button', { name: 'Garder mon texte : Titre' }).click()
	await saved(page)
	expect(await read(id)).toMatchObject({ title: 'Le mien', items: [{ title: 'Point', notes: 'de moi' }, { title: 'Le sien', notes: 'par elle' }] })
})
