// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { MadeCircle } from '../Integration/circles.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { makeCircle } from '../Integration/circles.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

const PURPOSE = unique('Tenir le marché ')
let outer: MadeCircle
let inner: MadeCircle

const address = ({ id }: MadeCircle) => `/circles/${id}/members`

beforeAll(async () => {
	outer = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { purpose: PURPOSE, color: '#c2410c' })
	inner = await makeCircle(['coordinator'], 'coordinator', { parent: outer.id, private: true })
})

/** A select of people: opens it, types, takes the one. */
async function choose(page: Page, label: RegExp, name: string): Promise<void> {
	const field = page.getByRole('combobox', { name: label })
	await field.click()
	await field.fill(name)
	await page.getByRole('option', { name }).first().click()
}

describe.each([{ width: 1280 }, { width: 320, dark: true }])('at %j', (view) => {
	test.each(['the list', 'the map', 'a page'])('%s is accessible and fits', async (what) => {
		const page = await open('coordinator', what === 'the list' ? '/circles' : what === 'the map' ? '/circles?view=map' : address(outer), view)
		await page.getByText(outer.name).first().waitFor({ state: 'attached' })
		await page.getByRole('button', { name: 'Historique des mandats' }).or(page.getByRole('navigation', { name: 'Affichage des cercles' })).first().waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})

describe('a coordinator', () => {
	test('finds her circles on the first page, and goes in', async () => {
		const page = await open('coordinator', '/')
		const card = page.getByRole('region', { name: 'Mes cercles' })
		await card.getByRole('link', { name: outer.name, exact: true }).click()
		await page.waitForURL(/\/circles\/\d+\/\w+/)
		await page.getByRole('heading', { name: outer.name }).waitFor()
		await page.getByRole('region', { name: 'Cercles à l\'intérieur' }).getByRole('link', { name: inner.name }).click()
		await page.getByRole('heading', { name: inner.name }).waitFor()
		expect(await page.title()).toContain(inner.name)
		await page.getByRole('navigation', { name: 'Où il se trouve' }).getByRole('link', { name: outer.name }).click()
		await page.getByRole('heading', { name: outer.name }).waitFor()
	})

	test('changes the purpose by keyboard, and takes it back', async () => {
		const page = await open('coordinator', address(inner))
		await tabTo(page, page.getByRole('button', { name: 'Modifier : Raison d\'être' }))
		await page.keyboard.press('Enter')
		await page.keyboard.type('Préparer la buvette')
		await tabTo(page, page.getByRole('button', { name: 'Enregistrer' }))
		await page.keyboard.press('Enter')
		const purpose = page.getByRole('region', { name: 'Raison d\'être' })
		await purpose.getByText('Préparer la buvette').waitFor()
		await purpose.getByText('Enregistré').waitFor()
		await purpose.getByRole('button', { name: 'Revenir en arrière' }).click()
		await purpose.getByText('n\'est pas encore écrite').waitFor()
	})

	test('is shown what somebody else has written meanwhile, before it is replaced', async () => {
		const page = await open('coordinator', address(inner), { mayFail: true })
		const purpose = page.getByRole('region', { name: 'Raison d\'être' })
		await purpose.getByRole('button', { name: 'Modifier : Raison d\'être' }).click()
		await purpose.getByRole('textbox').fill('Tenir la buvette')
		await api('admin').ok(`/circles/${inner.id}`, { method: 'PATCH', body: { purpose: 'Laver les verres' } })
		await purpose.getByRole('button', { name: 'Enregistrer' }).click()
		const told = purpose.getByRole('alert').filter({ hasText: 'Laver les verres' })
		await told.waitFor()
		expect(await purpose.getByRole('textbox').inputValue()).toBe('Tenir la buvette')
		await expectAccessible(page)
		await purpose.getByRole('button', { name: 'Enregistrer' }).click()
		await purpose.getByText('Tenir la buvette').waitFor()
		await purpose.getByRole('button', { name: 'Revenir en arrière' }).click()
		await purpose.getByText('Laver les verres').waitFor()
	})

	test('takes a member in, gives a mandate with its end and its decision, renews it and ends it', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const page = await open('coordinator', address(made))
		await choose(page, /Ajouter quelqu'un/, 'member')
		await page.getByRole('region', { name: 'Personnes' }).getByRole('button', { name: 'Ajouter', exact: true }).click()
		await page.getByText(/fait maintenant partie du cercle/).waitFor()
		await page.getByRole('button', { name: 'Donner un mandat : Secrétariat' }).click()
		const dialog = page.getByRole('dialog')
		await choose(page, /Qui/, 'member')
		await dialog.getByRole('textbox', { name: /Par quelle décision/ }).fill('Décision 12')
		await expectAccessible(page)
		await dialog.getByRole('button', { name: 'Donner le mandat' }).click()
		const roles = page.getByRole('region', { name: 'Rôles' })
		await roles.getByText('par décision : Décision 12').waitFor()
		await roles.getByRole('button', { name: /Renouveler le mandat : .*Secrétariat/ }).click()
		await dialog.getByText('Sans date de fin').click()
		await dialog.getByRole('button', { name: 'Renouveler' }).click()
		await roles.getByRole('listitem').filter({ hasText: 'Décision 12' }).getByText('sans date de fin').first().waitFor()
		await roles.getByRole('button', { name: /Mettre fin au mandat : .*Secrétariat/ }).click()
		await dialog.getByRole('button', { name: 'Mettre fin au mandat' }).click()
		await roles.getByText('Décision 12').waitFor({ state: 'detached' })
		await page.getByRole('button', { name: 'Historique des mandats' }).click()
		await page.getByRole('region', { name: 'Historique des mandats' }).getByText('Décision 12').waitFor()
		await page.getByRole('button', { name: 'Journal des changements' }).click()
		await page.getByText(/Mandat donné à .* : Secrétariat/).waitFor()
		await expectAccessible(page)
	})

	test('is told before the circle loses its last coordinator, and may do it all the same', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		const page = await open('coordinator', address(made), { mayFail: true })
		await page.getByRole('button', { name: 'Retirer coordinator' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByRole('button', { name: 'Retirer', exact: true }).click()
		await dialog.getByText('Plus personne ne coordonnerait ce cercle').waitFor()
		expect((await api('coordinator').ok<{ coordinates: boolean }>(`/circles/${made.id}`)).coordinates).toBe(true)
		await dialog.getByRole('button', { name: 'Retirer quand même' }).click()
		await page.getByText('Les membres de ce cercle sont les seules personnes').waitFor()
		expect(await page.getByRole('button', { name: /Donner un mandat/ }).count()).toBe(0)
	})

	test('adds a role, and takes it off with a way back', async () => {
		const page = await open('coordinator', address(inner))
		await page.getByRole('button', { name: 'Ajouter un rôle' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByRole('textbox', { name: 'Comment il s\'appelle' }).fill('Trésorerie')
		await dialog.getByRole('button', { name: 'Enregistrer' }).click()
		await page.getByRole('heading', { name: 'Trésorerie' }).waitFor()
		await page.getByRole('button', { name: 'Retirer le rôle : Trésorerie' }).click()
		await page.getByRole('heading', { name: 'Trésorerie' }).waitFor({ state: 'detached' })
		await page.getByRole('button', { name: 'Revenir en arrière' }).click()
		await page.getByRole('heading', { name: 'Trésorerie' }).waitFor()
	})
})

describe('a member of another circle', () => {
	test('sees purpose and roles, not the people, and changes nothing', async () => {
		const page = await open('member', address(outer))
		await page.getByText(PURPOSE).waitFor()
		await page.getByRole('region', { name: 'Rôles' }).getByText('coordinator').first().waitFor()
		await page.getByText('Les membres de ce cercle sont les seules personnes').waitFor()
		expect(await page.getByRole('button', { name: /Modifier|Donner|Ajouter|Retirer|Journal/ }).count()).toBe(0)
	})

	test('sees the map and its table, goes in by keyboard, and prints both', async () => {
		const page = await open('member', '/circles?view=map')
		const disc = page.getByRole('link', { name: new RegExp(`^${outer.name}, Ouvert, 2 membres, Coordination : coordinator`) })
		const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: inner.name }) })
		expect(await row.innerText()).toMatch(new RegExp(`${outer.name}\\s+Fermé\\s+1\\s+Coordination : coordinator ; Secrétariat : à pourvoir`))
		await page.emulateMedia({ media: 'print' })
		expect(await row.isVisible()).toBe(true)
		expect(await page.locator('.app-navigation').isVisible()).toBe(false)
		expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000)
		await page.emulateMedia({ media: 'screen' })
		await tabTo(page, disc)
		await page.keyboard.press('Enter')
		await page.getByRole('heading', { name: outer.name }).waitFor()
	})

	test('searches, and the address tells what', async () => {
		const page = await open('member', '/circles')
		await page.getByRole('textbox', { name: /Chercher un cercle/ }).or(page.getByRole('searchbox', { name: /Chercher un cercle/ })).fill(inner.name.toUpperCase())
		await page.getByText('1 cercle trouvé').waitFor()
		expect(decodeURIComponent(page.url())).toContain(`search=${inner.name.toUpperCase()}`)
		await page.reload()
		await page.getByText('1 cercle trouvé').waitFor()
		await page.getByRole('listitem').filter({ hasText: inner.name }).getByText('Fermé').waitFor()
	})
})

describe('a newcomer', () => {
	test('sees names and who holds which role, but no people', async () => {
		const page = await open('newcomer', address(inner))
		await page.getByRole('region', { name: 'Rôles' }).getByText('coordinator').first().waitFor()
		await page.getByText('Les membres de ce cercle sont les seules personnes').waitFor()
		expect(await page.getByRole('region', { name: 'Personnes' }).count()).toBe(0)
	})
})
