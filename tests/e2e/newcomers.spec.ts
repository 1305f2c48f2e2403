// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, inject, test } from 'vitest'
import { GROUPS, PASSWORD } from '../harness/accounts.ts'
import { mustOcc } from '../harness/platform.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

async function someoneNew(): Promise<string> {
	const uid = unique('nouvelle')
	await mustOcc(inject('platform'), ['user:add', '--password-from-env', `--group=${GROUPS.newcomers}`, uid], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
	return uid
}

describe('newcomers', () => {
	test.each([{ width: 1280 }, { width: 320, dark: true }])('the list, its dialogs and the home page are accessible and fit, at %j', async (view) => {
		const uid = await someoneNew()
		const page = await open('keeper', '/newcomers', view)
		const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: uid }) })
		await item.getByText('Étapes faites').waitFor()
		await item.getByRole('button', { name: /Qui a fait quoi/ }).click()
		await item.getByText('Rien ne s\'est encore passé').waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		for (const [button, inside] of [[item.getByRole('button', { name: /Accueillir/ }), 'Cela '], [item.getByRole('button', { name: /Choisir/ }), 'trouvé·'], [page.getByRole('button', { name: 'Étapes de notre collectif' }), 'Ajoutez les vôtres']] as const) {
			await button.click()
			const dialog = page.getByRole('dialog')
			await dialog.getByText(inside).first().waitFor()
			await expectAccessible(page)
			await expectNoSidewaysScroll(page)
			await page.keyboard.press('Escape')
			await dialog.waitFor({ state: 'detached' })
		}
		const home = await open('newcomer', '/', view)
		await home.getByRole('region', { name: 'Vos premiers pas avec nous' }).getByText('Charte lue').first().waitFor()
		await expectAccessible(home)
		await expectNoSidewaysScroll(home)
	})

	test('a keeper ticks the steps by keyboard and welcomes her as a member; she then sees what members see, until it is taken back', async () => {
		const before = await open('newcomer', '/')
		await before.getByText('Prochaine étape : Charte lue').waitFor()

		const page = await open('keeper', '/')
		await page.getByRole('link', { name: 'Aller les accueillir' }).click()
		const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'newcomer', exact: true }) })
		for (const step of ['Charte lue', 'Première réunion', 'Deuxième réunion', 'Troisième réunion']) {
			await tabTo(page, item.getByRole('checkbox', { name: step }))
			await page.keyboard.press('Space')
			await page.getByText(`« ${step} » est fait`).waitFor()
		}
		await item.getByText('Toutes les étapes sont faites').waitFor()
		await tabTo(page, item.getByRole('button', { name: /Accueillir comme membre/ }), true)
		await page.keyboard.press('Enter')
		const dialog = page.getByRole('dialog')
		await dialog.getByText('revenir en arrière pendant 30 jours').waitFor()
		await tabTo(page, dialog.getByRole('button', { name: 'Accueillir comme membre' }))
		await page.keyboard.press('Enter')
		await page.getByText('newcomer est membre maintenant').waitFor()

		await before.reload()
		await before.getByText(/Rien ne vous attend|à publier/).first().waitFor()
		expect(await before.getByText('Vos premiers pas').count()).toBe(0)
		expect((await api('newcomer').ok<{ path: object | null }>('/newcomers/me')).path).toBeNull()

		const lately = page.getByRole('region', { name: 'Membres depuis peu' })
		await lately.getByRole('button', { name: 'Revenir en arrière : newcomer' }).click()
		await expectAccessible(page)
		await dialog.getByRole('button', { name: 'Revenir en arrière' }).click()
		await page.getByText('newcomer est de nouveau en chemin').waitFor()
		await before.reload()
		await before.getByText('Vous avez fait toutes les étapes').waitFor()
		for (const step of ['charter', 'meeting_1', 'meeting_2', 'meeting_3']) {
			await api('keeper').ok('/newcomers/step', { method: 'PUT', body: { user: 'newcomer', step, done: false } })
		}
	})
})
