// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { Notice, Purpose } from '../Integration/notices.ts'

import { writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishNotice } from '../Integration/notices.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open } from './browser.ts'
import { api } from './people.ts'

const keeper = api('keeper')
let notice: Notice

const collective = { name: 'Bien vivre à Montreuil-sur-Orne', commune: 'Montreuil-sur-Orne' }

beforeAll(async () => {
	await keeper.ok('/settings/collective', { method: 'PUT', body: collective })
	notice = await publishNotice(keeper)
})

/** A4, as the style asks for. */
async function pdf(page: Page, name: string): Promise<string> {
	const bytes = await page.pdf({ preferCSSPageSize: true })
	if (process.env.PICTURES !== undefined) {
		await writeFile(`${process.env.PICTURES}/${name}.pdf`, bytes)
	}
	return bytes.toString('latin1')
}

const pages = (file: string) => file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

describe('the paper form', () => {
	test('leads to the notices while none is published', async () => {
		const page = await open('keeper', '/')
		await page.route('**/api/v1/notices', (route) => route.fulfill({ json: { ocs: { meta: { status: 'ok', statuscode: 200 }, data: { current: null, draft: null, published: [] } } } }))
		await page.goto(`${page.url().replace(/\/$/, '')}/forms`)
		await page.getByText('publiez d’abord une mention').waitFor()
		await expectAccessible(page)
		await page.getByRole('link', { name: 'Aller aux mentions d’information' }).click()
		await page.getByRole('heading', { name: 'Mentions d’information' }).waitFor()
	})

	test('rules 1, 2 and 3: says what is asked and by which notice, with one empty box for each way', async () => {
		const page = await open('keeper', '/notices')
		await page.getByRole('link', { name: 'Imprimer les formulaires' }).click()
		await page.getByRole('heading', { name: 'Formulaires papier' }).waitFor()
		const preview = page.getByRole('region', { name: 'Aperçu' })
		const form = preview.getByRole('article')
		for (const purpose of notice.purposes) {
			await form.getByText(purpose.texts.fr ?? 'none').waitFor()
		}
		const boxes = form.locator('[data-box]')
		expect(await boxes.count()).toBe(notice.purposes.flatMap(({ channels }) => channels).length + 2)
		expect((await boxes.allTextContents()).join('')).toBe('')
		expect(await form.locator('input').count()).toBe(0)
		for (const text of ['Prénom', 'Nom', 'Mail', 'Téléphone', 'Code postal', 'Commune', 'J’ai 15 ans ou plus', 'Date', 'Signature', 'Ce papier est gardé', 'Réclamation', 'Vos droits']) {
			expect(await form.getByText(text).first().isVisible(), text).toBe(true)
		}
		await form.getByText(`Mention d’information, version ${notice.version}, publiée le`).waitFor()
		await form.getByText(notice.hash.match(/.{4}/g)?.slice(0, 4).join(' ') ?? 'none').waitFor()
		await form.getByText('Jeanne Martin').first().waitFor()
	})

	test('asks only for what the keeper chose, says where the paper is kept, and comes back with its address', async () => {
		const page = await open('keeper', '/forms')
		const [first, ...others] = notice.purposes
		for (const { labels } of others) {
			await page.getByRole('checkbox', { name: labels.fr }).uncheck({ force: true })
		}
		await page.getByRole('textbox', { name: 'Où sont gardés' }).fill('au local, armoire du fond.')
		await page.getByText('anglais', { exact: true }).click()
		const form = page.getByRole('article')
		await form.getByText(first?.texts.en ?? 'none').waitFor()
		await form.getByText('au local, armoire du fond.').waitFor()
		await page.reload()
		await form.getByText(first?.texts.en ?? 'none').waitFor()
		await form.getByText('au local, armoire du fond.').waitFor()
		expect(await form.getByText(others[0]?.texts.en ?? '').count()).toBe(0)
		await page.getByRole('checkbox', { name: first?.labels.fr ?? '' }).uncheck({ force: true })
		await page.getByText('Choisissez au moins un accord').waitFor()
		expect(await page.getByRole('button', { name: 'Imprimer' }).isDisabled()).toBe(true)
	})

	test('is printed alone: a page, its back, and nothing of the screen', async () => {
		const page = await open('keeper', '/forms?whole=1')
		await page.getByText('Page 2 sur 2').waitFor()
		await page.emulateMedia({ media: 'print' })
		for (const printed of [collective.name, 'Restons en contact', `version ${notice.version}, publiée le`, 'Mention d’information : le texte complet']) {
			expect(await page.getByRole('region', { name: 'Aperçu' }).getByText(printed).first().isVisible(), printed).toBe(true)
		}
		for (const chrome of [page.getByRole('button', { name: 'Imprimer' }), page.getByRole('heading', { name: 'Formulaires papier' }), page.getByRole('navigation').first(), page.getByText('Ce qu’il faut imprimer')]) {
			expect(await chrome.isVisible()).toBe(false)
		}
		expect(pages(await pdf(page, 'page-whole'))).toBe(2)
	})

	test('comes four to a page, all the same, on one sheet', async () => {
		const page = await open('keeper', '/forms?layout=four')
		await expect.poll(() => page.locator('article').count()).toBe(4)
		expect(await page.getByRole('article').count()).toBe(1)
		expect(new Set(await page.locator('article').allInnerTexts()).size).toBe(1)
		expect(await page.getByRole('button', { name: 'Imprimer' }).isEnabled()).toBe(true)
		expect(pages(await pdf(page, 'four'))).toBe(1)
		await page.goto(page.url().replace('layout=four', 'layout=four&whole=1'))
		await page.getByText('Mention d’information : le texte complet').waitFor()
		expect(pages(await pdf(page, 'four-whole'))).toBe(2)
	})

	test('is not printed where a quarter of a page is too small for it', async () => {
		const { purposes } = await keeper.ok<{ purposes: Purpose[] }>('/purposes')
		const off = purposes.filter(({ state }) => state === 'off')
		for (const purpose of off) {
			await keeper.ok(`/purposes/${purpose.id}`, { method: 'PATCH', body: { state: 'on', channels: ['email', 'phone', 'sms', 'post'] } })
		}
		await publishNotice(keeper)
		const page = await open('keeper', '/forms?layout=four')
		await page.getByText('C’est trop pour un quart de page').waitFor()
		expect(await page.getByRole('button', { name: 'Imprimer' }).isDisabled()).toBe(true)
		await page.getByRole('radio', { name: 'Un formulaire par page' }).check({ force: true })
		await page.getByText('C’est trop').waitFor({ state: 'detached' })
		expect(await page.getByRole('button', { name: 'Imprimer' }).isEnabled()).toBe(true)
		expect(pages(await pdf(page, 'page-all'))).toBe(1)
		for (const purpose of off) {
			await keeper.ok(`/purposes/${purpose.id}`, { method: 'PATCH', body: { state: purpose.state, channels: purpose.channels } })
		}
		notice = await publishNotice(keeper)
	})
})

describe('what is read aloud', () => {
	test('rule 10: asks one question for each way, says what to note and that it has to be confirmed in writing', async () => {
		const page = await open('keeper', '/forms?layout=oral')
		const sheet = page.getByRole('article')
		for (const { texts, channels } of notice.purposes) {
			expect(await sheet.getByText(`« ${texts.fr} » Par`).count()).toBe(channels.length)
		}
		for (const text of ['Qui a posé les questions', 'Date et heure', 'Nous vous demanderons de le confirmer par écrit', 'Un oui de vive voix ne suffit pas', `version ${notice.version}, publiée le`]) {
			await sheet.getByText(text).waitFor()
		}
		expect(pages(await pdf(page, 'oral'))).toBe(1)
		await page.getByRole('checkbox', { name: 'Le reste de la mention' }).or(page.getByRole('switch', { name: 'Le reste de la mention' })).check({ force: true })
		await sheet.getByText('Si la personne le demande').waitFor()
		expect(pages(await pdf(page, 'oral-whole'))).toBeGreaterThan(1)
	})
})

describe.each([{ width: 1280, dark: false }, { width: 320, dark: true }])('at $width px, dark: $dark', (view) => {
	test('axe finds nothing, and nothing sticks out', async () => {
		for (const query of ['', '?layout=four', '?layout=page&whole=1', '?layout=oral&whole=1']) {
			const page = await open('keeper', `/forms${query}`, view)
			await page.getByRole('article').first().waitFor()
			await expectAccessible(page)
			await expectNoSidewaysScroll(page)
			expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(0)
			if (process.env.PICTURES !== undefined) {
				const name = `${process.env.PICTURES}/screen${query.replaceAll(/\W+/g, '-')}-${view.width}-${view.dark}`
				await page.screenshot({ path: `${name}.png` })
				await page.getByRole('article').first().scrollIntoViewIfNeeded()
				await page.screenshot({ path: `${name}-end.png` })
			}
		}
	})
})
