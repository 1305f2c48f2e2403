// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page, Request } from 'playwright-core'
import type { KeptEvidence } from '../Integration/steps.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { someNotice } from '../Integration/consents.ts'
import { create, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { open, tabTo } from './browser.ts'
import { api } from './people.ts'

const keeper = api('keeper')

beforeAll(async () => {
	await someNotice(keeper)
})

const form = (page: Page) => page.getByRole('form', { name: 'Un formulaire' })
const finder = (page: Page) => form(page).getByRole('combobox')
const box = (page: Page) => form(page).getByRole('group', { name: 'Infolettre' }).getByRole('checkbox', { name: 'Mail' })
const frame = (page: Page) => form(page).getByRole('application')
const paper = (page: Page) => page.getByLabel('Fichier du papier')
const several = (page: Page) => page.getByRole('checkbox', { name: 'Plusieurs personnes ont signé' })
const saved = (page: Page, count: number) => page.getByRole('status').getByText(new RegExp(`^${count} formulaires? enregistrés?`)).waitFor()
const evidences = async (id: number) => (await keeper.ok<{ evidences: KeptEvidence[] }>(`/contacts/${id}/evidences`)).evidences
function person(name: string, family: string) {
	return create(keeper, {
		given_name: name,
		family_name: family,
		emails: [{ value: `${name.toLowerCase()}.${family}@example.org` }],
		phones: [{ value: '01 99 00 12 34' }],
	})
}

/** Finds someone of the register, with keys alone. */
async function find(page: Page, name: string): Promise<void> {
	await tabTo(page, finder(page), true)
	await page.keyboard.type(name)
	await form(page).getByRole('option', { name: new RegExp(`^${name}`, 'i') }).filter({ hasText: '@example.org' }).waitFor()
	await page.keyboard.press('Enter')
	await finder(page).waitFor({ state: 'detached' })
}

async function press(page: Page, key: string, times: number): Promise<void> {
	for (let press = 0; press < times; press++) {
		await page.keyboard.press(key)
	}
}

/** A sheet on which four have signed, each a strip of her own colour. */
async function sheet(page: Page) {
	const base64 = await page.evaluate(() => {
		const canvas = document.createElement('canvas')
		canvas.width = 800
		canvas.height = 1000
		const pen = canvas.getContext('2d')
		for (const [index, colour] of ['#c00', '#0c0', '#00c', '#cc0'].entries()) {
			if (pen !== null) {
				pen.fillStyle = colour
				pen.fillRect(0, index * 250, 800, 250)
			}
		}
		return canvas.toDataURL('image/png').split(',')[1] ?? ''
	})
	return { name: 'feuille.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') }
}

const PDF = { name: 'feuille.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

/** Size of a picture that was kept, and the colours at its top and its bottom: 100 is red, 010 green. */
function look(page: Page, contact: number, evidence: number) {
	return page.evaluate(async (url) => {
		const bitmap = await createImageBitmap(await (await fetch(url)).blob())
		const canvas = document.createElement('canvas')
		canvas.width = bitmap.width
		canvas.height = bitmap.height
		const pen = canvas.getContext('2d')
		pen?.drawImage(bitmap, 0, 0)
		const colour = (y: number) => [...pen?.getImageData(canvas.width / 2, y, 1, 1).data.slice(0, 3) ?? []].map((part) => Math.round(part / 204)).join('')
		return { width: bitmap.width, height: bitmap.height, top: colour(4), bottom: colour(canvas.height - 5) }
	}, `${inject('platform').url}/index.php/apps/socle/contacts/${contact}/evidences/${evidence}/file`)
}

describe('rule 11: a sheet that several have signed', () => {
	test('is cut apart by keyboard; for each only her part is sent, and the sheet never', async () => {
		const family = unique('Orchidée')
		const [ada, blaise] = [await person('Ada', family), await person('Blaise', family)]
		const page = await open('keeper', '/paper')
		const sent: Request[] = []
		page.on('request', (request) => {
			if (request.method() === 'POST' && request.url().includes('/evidences')) {
				sent.push(request)
			}
		})
		const photograph = await sheet(page)
		page.on('filechooser', (chooser) => chooser.setFiles(photograph))
		await several(page).focus()
		await page.keyboard.press('Space')
		await page.getByRole('radio', { name: /photo ou un scan/i }).focus()
		await page.keyboard.press('Space')
		await tabTo(page, page.getByRole('button', { name: 'Choisir un fichier' }))
		await page.keyboard.press('Enter')
		await expect.poll(() => frame(page).evaluate((element) => element === document.activeElement)).toBe(true)
		// from 10 to 22 % at first: up to the top, then down to 24 %
		await press(page, 'ArrowUp', 14)
		await press(page, 'Shift+ArrowDown', 15)
		await expectAccessible(page)

		await find(page, `ada ${family}`)
		await tabTo(page, box(page))
		await page.keyboard.press('Space')
		await page.keyboard.press('Enter')
		// nobody has said yet that this part is hers alone
		await form(page).getByRole('alert').getByText('Rien ne le prouve encore').first().waitFor()
		expect(sent).toHaveLength(0)
		await tabTo(page, frame(page))
		await page.keyboard.press('Enter')
		await saved(page, 1)

		await find(page, `blaise ${family}`)
		await tabTo(page, box(page))
		await page.keyboard.press('Space')
		await tabTo(page, frame(page))
		await press(page, 'ArrowDown', 2)
		await page.keyboard.press('Enter')
		await saved(page, 2)

		const [[one], [other]] = [await evidences(ada.id), await evidences(blaise.id)]
		expect([one?.reference, other?.reference]).toEqual(['Partie d’une feuille', 'Partie d’une feuille'])
		expect(await look(page, ada.id, one?.id ?? 0)).toEqual({ width: 800, height: 240, top: '100', bottom: '100' })
		expect(await look(page, blaise.id, other?.id ?? 0)).toEqual({ width: 800, height: 240, top: '010', bottom: '010' })
		const sizes = await Promise.all(sent.map(async (request) => Number((await request.allHeaders())['content-length'])))
		expect(sizes).toEqual([one?.size, other?.size])
	})

	test('neither the whole sheet nor a PDF of it can be kept as one person\'s', async () => {
		const page = await open('keeper', '/paper')
		await several(page).check({ force: true })
		await page.getByRole('radio', { name: /photo ou un scan/i }).check({ force: true })
		await paper(page).setInputFiles(PDF)
		await page.getByText('On ne peut pas découper').waitFor()
		await paper(page).setInputFiles(await sheet(page))
		await frame(page).focus()
		await press(page, 'Shift+ArrowDown', 60)
		await page.getByText('Le cadre est trop grand pour une seule personne').waitFor()
	})

	test('what was open as one person\'s paper is not kept once several are said to be on it', async () => {
		const page = await open('keeper', '/paper')
		await page.getByRole('radio', { name: /photo ou un scan/i }).check({ force: true })
		await paper(page).setInputFiles(await sheet(page))
		await frame(page).waitFor()
		await several(page).check({ force: true })
		await frame(page).waitFor({ state: 'detached' })
	})

	test('a pointer draws the frame too', async () => {
		const page = await open('keeper', '/paper')
		await several(page).check({ force: true })
		await page.getByRole('radio', { name: /photo ou un scan/i }).check({ force: true })
		await paper(page).setInputFiles(await sheet(page))
		await frame(page).waitFor()
		await frame(page).evaluate((element) => element.scrollIntoView({ block: 'center' }))
		const stage = await page.locator('canvas').boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 }
		const at = (x: number, y: number) => [stage.x + stage.width * x, stage.y + stage.height * y] as const
		await page.mouse.move(...at(0.2, 0.3))
		await page.mouse.down()
		await page.mouse.move(...at(0.7, 0.4), { steps: 4 })
		await page.mouse.up()
		await page.getByText(/De 20 % à 70 % en largeur/).waitFor({ state: 'attached' })
	})
})

describe('one person\'s paper', () => {
	test('a PDF is kept whole only where the keeper says that it is hers alone', async () => {
		const family = unique('Pivoine')
		const ada = await person('Ada', family)
		const page = await open('keeper', '/paper')
		await find(page, `ada ${family}`)
		await box(page).press('Space')
		await page.getByRole('radio', { name: /photo ou un scan/i }).check({ force: true })
		await paper(page).setInputFiles(PDF)
		const alone = page.getByRole('checkbox', { name: 'Ce document ne concerne que cette personne' })
		await alone.waitFor()
		const go = form(page).getByRole('button', { name: 'Enregistrer et passer au suivant' })
		await go.click()
		await form(page).getByRole('alert').getByText('Rien ne le prouve encore').first().waitFor()
		await alone.press('Space')
		await go.click()
		await saved(page, 1)
		expect((await evidences(ada.id)).map(({ mime }) => mime)).toEqual(['application/pdf'])
	})

	test('a photograph loses what its file says of place and device', async () => {
		const family = unique('Réséda')
		const ada = await person('Ada', family)
		const page = await open('keeper', '/paper')
		await find(page, `ada ${family}`)
		await box(page).press('Space')
		await page.getByRole('radio', { name: /photo ou un scan/i }).check({ force: true })
		const base64 = await page.evaluate(() => document.createElement('canvas').toDataURL('image/jpeg').split(',')[1] ?? '')
		const bytes = Buffer.from(base64, 'base64')
		const exif = Buffer.from('Exif\0\0 GPS 47.39 N 0.68 E')
		const marked = Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xFF, 0xE1, 0, exif.length + 2]), exif, bytes.subarray(2)])
		await paper(page).setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: marked })
		await frame(page).waitFor()
		await form(page).getByRole('button', { name: 'Enregistrer et passer au suivant' }).click()
		await saved(page, 1)
		const [kept] = await evidences(ada.id)
		const file = await keeper.send(`/index.php/apps/socle/contacts/${ada.id}/evidences/${kept?.id}/file`)
		expect([kept?.mime, file.text.includes('JFIF'), file.text.includes('GPS')]).toEqual(['image/jpeg', true, false])
	})
})
