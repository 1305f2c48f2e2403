// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MadeCircle } from '../Integration/circles.ts'

import { afterAll, expect, inject, test } from 'vitest'
import { GROUPS } from '../harness/accounts.ts'
import { mustOcc } from '../harness/platform.ts'
import { aMember } from '../Integration/Circle/groups.ts'
import { makeCircle } from '../Integration/circles.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

type People = { people: { user: string }[] }

const made: MadeCircle[] = []

async function aCircle(): Promise<MadeCircle> {
	const circle = await makeCircle(['coordinator'], 'coordinator')
	made.push(circle)
	return circle
}

/** They do not stay: the map of the other tests is small. */
afterAll(async () => {
	for (const { id } of made) {
		await api('admin').ok(`/circles/${id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
	}
})

test('a coordinator chooses several people by keyboard, adds them, and sees who could not be added', async () => {
	const [maud, noe] = [await aMember(), await aMember()]
	const circle = await aCircle()
	const page = await open('coordinator', `/circles/${circle.id}/members`)
	await tabTo(page, page.getByRole('button', { name: 'Ajouter plusieurs personnes' }))
	await page.keyboard.press('Enter')
	const dialog = page.getByRole('dialog', { name: /Ajouter plusieurs personnes à/ })
	for (const uid of [maud, noe]) {
		const search = dialog.getByRole('textbox', { name: 'Chercher par nom' }).or(dialog.getByRole('searchbox', { name: 'Chercher par nom' }))
		await search.waitFor()
		await tabTo(page, search)
		await page.keyboard.press('ControlOrMeta+a')
		await page.keyboard.type(uid)
		const box = dialog.getByRole('checkbox', { name: uid })
		await dialog.getByRole('button', { name: 'Choisir 1 personne trouvée' }).waitFor()
		await tabTo(page, box)
		await page.keyboard.press('Space')
	}
	await dialog.getByText('2 personnes choisies').waitFor()
	await expectAccessible(page)
	// she leaves the collective once it has begun
	await page.route('**/additions/*/step', async (asked) => {
		await mustOcc(inject('platform'), ['group:removeuser', GROUPS.members, noe])
		await asked.continue()
	}, { times: 1 })
	await tabTo(page, dialog.getByRole('button', { name: 'Ajouter', exact: true }))
	await page.keyboard.press('Enter')
	await dialog.waitFor({ state: 'detached' })
	const panel = page.getByRole('region', { name: 'Ajouter plusieurs personnes' })
	await panel.getByText('1 personne a été ajoutée. 1 personne n\'a pas été ajoutée :').first().waitFor()
	await panel.getByText(`${noe} : Cette personne ne fait plus partie du collectif.`).waitFor()
	await page.getByRole('region', { name: 'Personnes' }).getByRole('button', { name: `Retirer ${maud}` }).waitFor()
	await expectAccessible(page)
	expect((await api('coordinator').ok<People>(`/circles/${circle.id}/people`)).people.map(({ user }) => user).sort()).toEqual(['coordinator', maud].sort())
	await page.reload()
	await panel.getByRole('button', { name: 'Masquer' }).click()
	await panel.getByText('n\'a pas été ajoutée').first().waitFor({ state: 'detached' })
})

test('at 320 px everything fits, and whoever comes back while people are being added sees how far it is', async () => {
	const circle = await aCircle()
	const people = [await aMember(), await aMember(), 'member']
	const page = await open('coordinator', `/circles/${circle.id}/members`, { width: 320, dark: true })
	await page.getByRole('button', { name: 'Ajouter plusieurs personnes' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByRole('checkbox').first().waitFor()
	await dialog.getByRole('button', { name: /^Choisir les \d+ personnes$/ }).click()
	await dialog.getByText(/\d+ personnes choisies/).waitFor()
	await expectAccessible(page)
	await expectNoSidewaysScroll(page)
	const widest = await dialog.evaluate((element) => Math.max(...[...element.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right)))
	expect(widest).toBeLessThanOrEqual(320)
	// asked for elsewhere, and not begun: this page does it
	await api('coordinator').ok(`/circles/${circle.id}/additions`, { method: 'POST', body: { users: people } })
	await page.reload()
	const panel = page.getByRole('region', { name: 'Ajouter plusieurs personnes' })
	await panel.getByText('3 personnes ont été ajoutées.').first().waitFor()
	await expectAccessible(page)
	await expectNoSidewaysScroll(page)
})
