// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'

import { expect, inject, test } from 'vitest'
import { mustOcc } from '../harness/platform.ts'
import { aCircle, aGroup, aMember, mapped } from '../Integration/Circle/groups.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, tabTo, visit } from './browser.ts'

async function administration(width = 1280, mayFail = false): Promise<Page> {
	const page = await visit('admin', '/index.php/settings/admin/socle', { width, mayFail })
	await page.getByRole('button', { name: 'Nouveau cercle' }).waitFor()
	return page
}

/** What is typed leaves one option. */
async function choose(page: Page, field: string, text: string): Promise<void> {
	await page.getByRole('combobox', { name: field }).fill(text)
	await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1)
	await page.locator('[role=option]').click()
}

test('five groups become circles by keyboard, each with its people', async () => {
	const groups: string[] = []
	for (const word of ['communication', 'programme', 'evenements', 'bourg', 'gare']) {
		const group = unique(word)
		await mustOcc(inject('platform'), ['group:add', group])
		groups.push(group)
	}
	const page = await administration()
	await tabTo(page, page.getByRole('button', { name: 'À partir des groupes' }))
	await page.keyboard.press('Enter')
	// from there Tab leads on into what was opened
	await page.getByRole('heading', { name: 'Créer des cercles à partir des groupes existants' }).and(page.locator(':focus')).waitFor()
	const form = page.getByRole('form', { name: 'Créer des cercles à partir des groupes existants' })
	for (const group of groups) {
		await tabTo(page, form.getByRole('checkbox', { name: new RegExp(group) }))
		await page.keyboard.press('Space')
	}
	// the name that is proposed can be another
	const named = unique('Quartier de la Gare')
	await tabTo(page, form.getByRole('textbox', { name: new RegExp(groups[4] ?? '') }))
	await page.keyboard.press('Control+A')
	await page.keyboard.type(named)
	await expectAccessible(page)
	await page.keyboard.press('Enter')
	await page.getByText('5 cercles sont créés. Nommez qui coordonne chacun d’eux.').and(page.locator(':focus')).waitFor()
	const circles = (await mapped()).filter((circle) => groups.includes(circle.write?.id ?? ''))
	const proposed = groups.slice(0, 4).map((group) => group.charAt(0).toUpperCase() + group.slice(1))
	expect(circles.map(({ name }) => name).sort()).toEqual([...proposed, named].sort())
	for (const { name } of circles) {
		await page.getByRole('row', { name: new RegExp(`^${name}`) }).getByText('Personne ne le coordonne').waitFor()
	}
})

test('what cannot be made says why beside its name, and the others are made', async () => {
	const [good, bad] = [await aGroup(), await aGroup()]
	const page = await administration(1280, true)
	await page.getByRole('button', { name: 'À partir des groupes' }).click()
	const form = page.getByRole('form', { name: 'Créer des cercles à partir des groupes existants' })
	for (const group of [good, bad]) {
		await form.getByText(group).click()
	}
	await form.getByRole('textbox', { name: new RegExp(bad) }).fill('Presse / réseaux')
	await form.getByRole('button', { name: 'Créer 2 cercles' }).click()
	await form.getByText(/^1 cercle est créé/).waitFor()
	await form.getByText('Un nom ne peut contenir aucun des signes / \\ < > : " | ? *, car').waitFor()
	expect((await mapped()).map(({ write }) => write?.id)).toContain(good)
	await form.getByRole('textbox', { name: new RegExp(bad) }).fill(unique('Presse et réseaux'))
	await form.getByRole('button', { name: 'Créer 1 cercle' }).click()
	await page.getByText('1 cercle est créé. Nommez qui le coordonne.').waitFor()
})

test.each([1280, 320])('a circle gets its coordinator, moves, and is dissolved, %i pixels wide', async (width) => {
	const maud = await aMember()
	const [above, circle] = [await aCircle(), await aCircle(await aGroup([maud]))]
	const page = await administration(width)
	const row = page.getByRole('row', { name: new RegExp(`^${circle.name}`) })
	await row.getByRole('button', { name: `Régler : ${circle.name}` }).click()
	await choose(page, 'Première personne qui le coordonne', maud)
	await page.getByRole('button', { name: 'Nommer à la coordination' }).click()
	await page.getByText(`${maud} coordonne « ${circle.name} ».`).waitFor()
	await row.getByText(maud).waitFor()
	await choose(page, 'Fait partie du cercle', above.name)
	const about = page.locator('form').filter({ has: page.getByRole('textbox', { name: 'Nom du cercle' }) })
	await about.getByRole('button', { name: 'Enregistrer' }).click()
	await row.getByText(`dans « ${above.name} »`).waitFor()
	await expectAccessible(page)
	await expectNoSidewaysScroll(page)
	await page.getByRole('button', { name: 'Dissoudre…' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByText('1 mandat prend fin.').waitFor()
	await expectAccessible(page)
	await dialog.getByRole('button', { name: 'Dissoudre le cercle' }).click()
	await dialog.waitFor({ state: 'detached' })
	await page.getByText(/\d+ cercles? dissous/).waitFor()
	expect((await mapped()).find(({ id }) => id === circle.id)).toMatchObject({ state: 'dissolved', write: null })
})
