// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

interface Key { id: number, name: string, held: boolean, retired: boolean, holders: { id: number }[] }

const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
const add = (name: string) => api('keeper').ok<Key>('/keys', { method: 'POST', body: { name } })
const appoint = (key: Key, body: object) => api('keeper').ok<Key>(`/keys/${key.id}/holders`, { method: 'POST', body })

describe('the keeper', () => {
	beforeAll(async () => {
		// other tests share the instance: with no key in use the usual ones are proposed
		const { keys } = await api('keeper').ok<{ keys: Key[] }>('/keys')
		for (const { id, held, retired } of keys) {
			if (!held) {
				await api('keeper').ok(`/keys/${id}`, { method: 'DELETE' })
			} else if (!retired) {
				await api('keeper').ok(`/keys/${id}`, { method: 'PATCH', body: { retired: true } })
			}
		}
	})

	test('takes the usual keys over and entrusts one, all by keyboard', async () => {
		const page = await open('keeper', '/keys')
		const takeOver = page.getByRole('button', { name: 'Reprendre ces clés' })
		await takeOver.waitFor()
		await expectAccessible(page)
		await tabTo(page, takeOver)
		await page.keyboard.press('Enter')
		await page.getByRole('status').filter({ hasText: 'Dites maintenant qui tient chacune' }).waitFor()
		const domain = row(page, 'Nom de domaine')
		await domain.getByText('Personne ne la tient').waitFor()
		await tabTo(page, domain.getByRole('button', { name: 'Confier : Nom de domaine' }))
		await page.keyboard.press('Enter')
		const dialog = page.getByRole('dialog', { name: 'Confier : Nom de domaine' })
		await tabTo(page, dialog.getByRole('combobox'))
		await page.keyboard.type('coord')
		await page.getByRole('option').filter({ hasText: 'circle_member' }).waitFor({ state: 'detached' })
		await page.getByRole('option').filter({ hasText: 'coordinator' }).waitFor()
		await page.keyboard.press('Enter')
		await tabTo(page, dialog.getByRole('button', { name: 'Confier', exact: true }))
		await page.keyboard.press('Enter')
		await domain.getByText('Une seule personne').waitFor()
		await domain.getByText('coordinator').first().waitFor()
		await expectAccessible(page)
	})

	test('is told when a note looks like a password, and nothing is saved', async () => {
		const page = await open('keeper', '/keys', { mayFail: true })
		await page.getByRole('button', { name: 'Ajouter une clé' }).first().click()
		const dialog = page.getByRole('dialog')
		const name = unique('Clef ')
		await dialog.getByRole('textbox', { name: 'Ce qu’elle ouvre' }).fill(name)
		await dialog.getByRole('textbox', { name: /^Note/ }).fill('mdp : framboise')
		await dialog.getByRole('button', { name: 'Enregistrer' }).click()
		await dialog.getByRole('alert').filter({ hasText: 'jamais le secret lui-même' }).waitFor()
		await expectAccessible(page)
		await dialog.getByRole('textbox', { name: /^Note/ }).fill('Dans l’enveloppe scellée')
		await dialog.getByRole('button', { name: 'Enregistrer' }).click()
		await row(page, name).getByText('Dans l’enveloppe scellée').waitFor()
	})

	test('takes a key back on a day; the link to who held it can be sent', async () => {
		const name = unique('Clef ')
		const key = await appoint(await add(name), { name: 'Tante Odile', starts_on: '2025-03-01' })
		const page = await open('keeper', '/keys')
		await row(page, name).getByRole('button', { name: `Plus pour Tante Odile, « ${name} »` }).click()
		await page.getByRole('menuitem', { name: 'Rend la clé' }).click()
		await page.getByRole('dialog').getByRole('button', { name: 'Noter' }).click()
		await row(page, name).getByText('Personne ne la tient').waitFor()
		const history = await open('keeper', `/keys/${key.id}`)
		const dialog = history.getByRole('dialog', { name: `Qui l’a tenue : ${name}` })
		await dialog.getByText(/^du 1 mars 2025 au/).waitFor()
		await expectAccessible(history)
		await dialog.getByRole('button', { name: 'Effacer ce nom : Tante Odile' }).click()
		await dialog.getByRole('button', { name: 'Effacer', exact: true }).click()
		await dialog.getByText('nom effacé').waitFor()
	})

	test('sees on the home page that keys need a look', async () => {
		await add(unique('Clef '))
		const page = await open('keeper', '/')
		await page.getByText(/\d+ clés? demande(nt)? votre attention/).waitFor()
		await page.getByRole('link', { name: 'Voir les clés' }).click()
		await page.waitForURL(/\/keys$/)
	})
})

describe('a member', () => {
	test.each([{ width: 1280 }, { width: 320, dark: true }])('reads all keys and confirms her own, at %j', async (view) => {
		const [own, other] = [unique('Clef '), unique('Clef ')]
		await appoint(await add(own), { user: 'member', starts_on: '2025-03-01' })
		await appoint(await add(other), { user: 'coordinator' })
		const page = await open('member', '/keys', view)
		await row(page, own).getByText('Non confirmée depuis 6 mois : member').waitFor()
		await row(page, other).getByText('coordinator').first().waitFor()
		expect(await row(page, other).getByRole('button').count()).toBe(0)
		expect(await page.getByRole('button', { name: /Ajouter|Confier/ }).count()).toBe(0)
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await row(page, own).getByRole('button', { name: `Oui, je la tiens toujours : ${own}` }).click()
		await page.getByRole('status').filter({ hasText: `Vous tenez « ${own} »` }).waitFor()
		expect(await row(page, own).getByText('Non confirmée').count()).toBe(0)
	})

	test('prints the table, and nothing that can only be clicked', async () => {
		const name = unique('Clef ')
		await appoint(await add(name), { user: 'member' })
		const page = await open('member', '/keys')
		await row(page, name).waitFor()
		await page.emulateMedia({ media: 'print' })
		expect(await row(page, name).getByText('Une seule personne').isVisible()).toBe(true)
		for (const hidden of [page.getByRole('button', { name: 'Imprimer' }), page.locator('.app-navigation'), row(page, name).getByRole('button')]) {
			expect(await hidden.first().isVisible()).toBe(false)
		}
		const path = join(inject('platform').folder, 'keys.pdf')
		expect((await page.pdf({ path })).byteLength).toBeGreaterThan(10_000)
		await rm(path)
	})
})

describe('a newcomer', () => {
	test('is led home', async () => {
		const page = await open('newcomer', '/keys')
		await page.waitForURL(/\/apps\/socle\/?$/)
		expect(await page.getByRole('link', { name: 'Clés' }).count()).toBe(0)
	})
})
