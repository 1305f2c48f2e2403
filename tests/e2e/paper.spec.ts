// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { ConsentSheet } from '../Integration/consents.ts'

import { beforeAll, describe, expect, test } from 'vitest'
import { NEWS, said, someNotice } from '../Integration/consents.ts'
import { create, everyone, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

const family = unique('Papier')
const known = (name: string) => create(api('keeper'), { given_name: name, family_name: family, emails: [{ value: `${name.toLowerCase()}.${family}@example.org`, preferred: true }] })
async function stateOf(id: number) {
	return (await api('keeper').ok<ConsentSheet>(`/contacts/${id}/consents`)).choices
		.find(({ purpose, channel }) => purpose === NEWS.purpose && channel === NEWS.channel)?.state
}

const form = (page: Page) => page.getByRole('form', { name: 'Un formulaire' })
const evening = (page: Page) => page.getByRole('list', { name: 'Formulaires de cette soirée' })
const box = (page: Page) => form(page).getByRole('group', { name: 'Infolettre' }).getByRole('checkbox', { name: 'Mail' })

/** One form, with keys alone; the field for the person has the focus, as after the form before. */
async function enter(page: Page, name: string): Promise<void> {
	await page.keyboard.type(name)
	await page.keyboard.press('Enter')
	await form(page).getByRole('button', { name: 'Quelqu’un d’autre' }).waitFor()
	await tabTo(page, box(page))
	expect(await form(page).getByRole('checkbox', { checked: true }).count()).toBe(0)
	await page.keyboard.press(' ')
	await tabTo(page, form(page).locator('input[maxlength="255"]').last())
}

beforeAll(async () => {
	await someNotice(api('keeper'))
})

describe('an evening of paper forms', () => {
	test('rule 3 and 11: five of them by keyboard alone, the references count up, and who said no before is on hold', async () => {
		const [ada, blaise] = [await known('Ada'), await known('Blaise')]
		await said(api('keeper'), blaise.id, 'refused', 'oral', [NEWS], { days: 5 })
		const page = await open('keeper', '/paper')
		await tabTo(page, form(page).getByRole('combobox'))
		await enter(page, `Ada ${family}`)
		await page.keyboard.type('classeur 4, feuille 09')
		await page.keyboard.press('Enter')
		await evening(page).getByText('enregistré', { exact: true }).waitFor()
		await enter(page, `Blaise ${family}`)
		await page.keyboard.press('Enter')
		await evening(page).getByText(/enregistré, mais en attente/).waitFor()
		for (const name of ['Chloé', 'Denis', 'Élise']) {
			await enter(page, `${name} ${family}`)
			await page.keyboard.press('Enter')
			await evening(page).getByText(`${name} ${family}`).waitFor()
		}
		await page.getByRole('status').getByText('5 formulaires enregistrés').waitFor()
		expect([await stateOf(ada.id), await stateOf(blaise.id)]).toEqual(['granted', 'pending'])
		const people = await everyone(api('keeper'), { search: family })
		expect(people).toHaveLength(5)
		const chloe = people.find((person) => person.given_name === 'Chloé')?.id ?? 0
		expect(await stateOf(chloe)).toBe('granted')
		const evidences = await api('keeper').ok<{ evidences: { reference: string }[] }>(`/contacts/${chloe}/evidences`)
		expect(evidences.evidences.map(({ reference }) => reference)).toEqual(['classeur 4, feuille 11'])
	})

	test('what cannot be saved says why, and nothing that was typed is lost', async () => {
		const page = await open('keeper', '/paper', { mayFail: true })
		await form(page).getByRole('combobox').focus()
		await enter(page, `Farid ${family}`)
		await page.keyboard.type('classeur 5')
		await tabTo(page, form(page).getByRole('textbox', { name: 'Mail' }), true)
		await page.keyboard.type('farid at example')
		await tabTo(page, form(page).getByRole('button', { name: 'Enregistrer et passer au suivant' }))
		await page.keyboard.press('Enter')
		await evening(page).getByText('non enregistré').waitFor()
		await evening(page).getByRole('alert').getByText(/adresse/i).waitFor()
		await evening(page).getByRole('button', { name: /Corriger/ }).click()
		expect(await form(page).getByRole('textbox', { name: 'Mail' }).inputValue()).toBe('farid at example')
		expect(await box(page).isChecked()).toBe(true)
		await form(page).getByRole('textbox', { name: 'Mail' }).fill(`farid.${family}@example.org`)
		await form(page).getByRole('button', { name: 'Enregistrer et passer au suivant' }).click()
		await page.getByRole('status').getByText('1 formulaire enregistré').waitFor()
		expect(await everyone(api('keeper'), { search: `Farid ${family}` })).toHaveLength(1)
	})
})

describe.each([{ width: 1280 }, { width: 320 }, { width: 1280, dark: true }, { width: 320, dark: true }])('the screen at %o', (view) => {
	test('is accessible, and nothing sticks out', async () => {
		const page = await open('keeper', '/paper', view)
		await form(page).getByRole('combobox').fill('xylophone')
		await form(page).getByRole('option').first().waitFor()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await form(page).getByRole('option').last().click()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})
})
