// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeAll, expect, inject, test } from 'vitest'
import { mustOcc } from '../harness/platform.ts'
import { makeCircle } from '../Integration/circles.ts'
import { day, decide, read } from '../Integration/decisions.ts'
import { aFolder, chooseHolder, dav, names } from '../Integration/Folder/folders.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { open, tabTo, visit } from './browser.ts'
import { api } from './people.ts'

const word = unique('Kiosque').replaceAll(/[^\p{L}\d]/gu, '')

beforeAll(async () => {
	await mustOcc(inject('platform'), ['config:system:set', 'default_language', '--value=fr'])
	await chooseHolder()
})

test('an evening: minutes with four decisions, one of them objected to and changed; adopted, in the folder, and found by whoever may read them', async () => {
	const circle = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { perimeter: 'Le marché, jusqu’à 500 €' })
	const folder = (await aFolder(circle as never)).name
	const old = await decide(circle.id, { title: `${word} du dimanche`, text: 'Le dimanche à 8 h.', decided_on: day(-30) })

	const page = await open('coordinator', '/decisions')
	await page.getByRole('button', { name: 'Nouveau relevé' }).click()
	const beginning = page.getByRole('dialog')
	await beginning.getByRole('combobox', { name: 'Cercle' }).click()
	await page.getByRole('option', { name: circle.name }).click()
	await beginning.getByRole('button', { name: 'Commencer le relevé' }).click()
	await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Réunion du kiosque')
	await page.getByRole('checkbox', { name: 'circle_member' }).focus()
	await page.keyboard.press('Space')
	await page.getByRole('textbox', { name: 'Nouveau point' }).focus()
	const points = [`${word} du samedi`, 'Tables', 'Affiches', 'Goûter']
	for (const point of points) {
		await page.keyboard.type(point)
		await page.keyboard.press('Enter')
	}
	for (const [index, point] of points.entries()) {
		await page.getByRole('button', { name: `Ajouter une décision : ${point}` }).focus()
		await page.keyboard.press('Enter')
		await page.keyboard.type(index === 0 ? 'Le samedi à 8 h.' : `Oui : ${point}.`)
		await page.getByRole('region', { name: `Décision du point ${index + 1}` }).getByRole('radio', { name: 'Par consentement' }).focus()
		await page.keyboard.press('Space')
	}
	await page.getByText('Enregistré', { exact: true }).first().waitFor()

	// the first one replaces what was decided before, and goes round for objections
	await page.getByRole('region', { name: 'Décision du point 1' }).getByRole('link', { name: 'Ouvrir la décision' }).click()
	await page.waitForURL(/decisions\/\d+$/)
	const id = Number(/\d+$/.exec(page.url())?.[0])
	await page.getByRole('button', { name: 'Continuer à écrire' }).click()
	await page.getByText('Effet sur des décisions précédentes').first().click()
	await page.getByRole('combobox', { name: 'Effet', exact: true }).selectOption({ label: 'Elle remplace' })
	await page.getByRole('combobox', { name: /^Une décision en vigueur/ }).fill(word)
	await page.getByRole('option', { name: new RegExp(old.number) }).click()
	await page.getByRole('button', { name: /^Enlever .* du dimanche/ }).waitFor()
	await page.getByText('Enregistré', { exact: true }).waitFor()
	await page.getByRole('button', { name: 'Relire, puis proposer' }).click()
	await page.getByRole('button', { name: 'Proposer', exact: true }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Proposer', exact: true }).click()
	await page.getByText('Elle est proposée.').waitFor()
	await api('circle_member').ok(`/decisions/${id}/objections`, { method: 'POST', body: { reason: 'Trop tôt pour les familles.' } })
	await page.reload()
	await page.getByRole('button', { name: 'Intégrer', exact: true }).click()
	const integrating = page.getByRole('dialog')
	await integrating.getByRole('textbox', { name: 'Ce qui est décidé' }).fill('Le samedi à 9 h.')
	await integrating.getByRole('textbox', { name: 'En quoi cela répond à l’objection' }).fill('Une heure plus tard.')
	await integrating.getByRole('button', { name: 'Changer le texte' }).click()
	await page.getByText('intégrée : le texte a changé').waitFor()

	await page.getByRole('region', { name: 'À savoir aussi' }).getByRole('link', { name: 'Relevé' }).click()
	await tabTo(page, page.getByRole('button', { name: 'Adopter le relevé' }))
	await page.keyboard.press('Enter')
	const adopting = page.getByRole('dialog')
	await adopting.getByText('jusqu’à 500 €').waitFor()
	for (const radio of await adopting.getByRole('radio', { name: 'Oui' }).all()) {
		await radio.focus()
		await page.keyboard.press('Space')
	}
	await expectAccessible(page)
	await tabTo(page, adopting.getByRole('button', { name: 'Adopter le relevé' }))
	await page.keyboard.press('Enter')
	await page.getByText('Adopté : 4 décisions ont leur numéro.').waitFor()
	await expect.poll(() => page.getByRole('heading', { name: 'Réunion du kiosque' }).boundingBox().then((box) => box?.y)).toBeGreaterThan(0)
	await page.getByText(/La copie est dans le dossier du cercle : .*Réunion du kiosque/).waitFor()
	const { number, people } = await read(id)
	expect(people).toMatchObject([{ user: 'circle_member' }])
	const records = `/${folder}/Relevés de décisions`
	const file = (await names('circle_member', records))?.find((name) => name.includes('Réunion du kiosque'))
	const copy = (await dav('circle_member', `${records}/${file}`)).text
	expect(copy).toContain(number)
	expect(copy).toContain('Le samedi à 9 h.')

	const member = await open('member', '/decisions')
	await member.keyboard.press('/')
	await member.keyboard.type(word)
	await member.getByRole('status').filter({ hasText: '1 décision' }).waitFor()
	await member.keyboard.press('ArrowDown')
	await member.keyboard.press('Enter')
	await member.getByRole('heading', { name: `${word} du samedi` }).waitFor()
	await member.getByText('Trop tôt pour les familles.').waitFor()
	await tabTo(member, member.getByRole('link', { name: `${old.number}, ${word} du dimanche` }))
	await member.keyboard.press('Enter')
	await member.getByText(new RegExp(`^Remplacée par ${number} le`)).waitFor()
	await member.getByText('Le dimanche à 8 h.').first().waitFor()

	// a newcomer reads what is in force, and not what was
	const newcomer = await open('newcomer', `/decisions?search=${word}`, { mayFail: true })
	await newcomer.getByRole('link', { name: `${word} du samedi` }).waitFor()
	await newcomer.getByRole('button', { name: 'Toutes', exact: true }).click()
	await newcomer.getByRole('status').filter({ hasText: '1 décision' }).waitFor()
	await newcomer.getByRole('link', { name: `${word} du samedi` }).click()
	await newcomer.getByText('Le samedi à 9 h.').first().waitFor()
	expect(await newcomer.locator('body').innerText()).not.toContain('du dimanche')
	await newcomer.goto(newcomer.url().replace(/decisions\/.*$/, `decisions/${old.id}`))
	await newcomer.getByText('Introuvable').waitFor()

	const outsider = await visit('outsider', `/index.php/apps/socle/decisions/${id}`, { mayFail: true })
	expect(await outsider.locator('#socle').count()).toBe(0)
	expect(await outsider.content()).not.toContain(word)
})
