// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { NoticeList, Purpose } from '../Integration/notices.ts'

import { beforeEach, describe, expect, test } from 'vitest'
import { aNotice, draftNotice, publishNotice } from '../Integration/notices.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, tabTo } from './browser.ts'
import { api } from './people.ts'

const keeper = api('keeper')

beforeEach(async () => {
	await aNotice(keeper)
	const { draft } = await keeper.ok<NoticeList>('/notices')
	if (draft !== null) {
		await keeper.ok('/notices/draft', { method: 'DELETE', query: { was: draft.hash } })
	}
})

describe('a notice', () => {
	test('is written, completed and published in French with the keyboard alone', async () => {
		const before = (await keeper.ok<NoticeList>('/notices')).published[0]?.version ?? 0
		const page = await open('keeper', '/notices/draft')
		await tabTo(page, page.getByRole('button', { name: 'Écrire le texte' }))
		await page.keyboard.press('Enter')
		const host = 'Libre Hébergement, Caen, France'
		// a blank, or what another test has filled it with
		const blank = /\[.*\]|Hébergeur libre, Caen, France/
		const language = page.getByRole('radio', { checked: true })
		for (const heading of ['Qui les voit', 'Who sees them']) {
			if (heading === 'Who sees them') {
				await tabTo(page, language, true)
				await page.keyboard.press('ArrowRight')
			}
			const text = page.getByRole('textbox', { name: heading })
			await text.waitFor()
			await tabTo(page, text)
			await page.keyboard.press('Control+A')
			await page.keyboard.insertText((await text.inputValue()).replace(blank, host))
			await page.keyboard.press('Tab')
			await page.getByText('Enregistré', { exact: true }).waitFor()
		}
		await expect.poll(() => page.getByText('Remplissez ce qui est entre crochets').count()).toBe(0)
		await tabTo(page, page.getByRole('button', { name: 'Publier', exact: true }))
		await page.keyboard.press('Enter')
		const dialog = page.getByRole('dialog')
		await dialog.getByText('personne ne pourra plus la modifier').waitFor()
		await expectAccessible(page)
		await tabTo(page, dialog.getByRole('button', { name: 'Publier définitivement' }))
		await page.keyboard.press('Enter')
		await page.getByRole('heading', { name: `Mention d’information, version ${before + 1}` }).waitFor()
		await page.getByText(host).waitFor()
		const { current } = await keeper.ok<NoticeList>('/notices')
		expect(current?.version).toBe(before + 1)
		await page.getByText(current?.hash ?? 'none').waitFor()
	})

	test('is not published while something is missing, and the screen says what', async () => {
		await draftNotice(keeper, { ...await aNotice(keeper), retention: { fr: '', en: 'Two years.' } })
		const page = await open('keeper', '/notices/draft')
		await page.getByText('Combien de temps (français) : Rien n’est encore écrit ici.').waitFor()
		await page.getByRole('button', { name: 'Publier', exact: true }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByText('Elle ne peut pas encore être publiée').waitFor()
		expect(await dialog.getByRole('button', { name: 'Publier définitivement' }).count()).toBe(0)
		await expectAccessible(page)
	})

	test('says what changed from one version to another, word by word, and can be printed', async () => {
		const first = await publishNotice(keeper)
		const sections = await aNotice(keeper)
		const was = await draftNotice(keeper, { ...sections, retention: { fr: (sections.retention?.fr ?? '').replace('36 mois', '18 mois'), en: sections.retention?.en ?? '' } })
		const second = await keeper.ok<{ version: number }>('/notices/draft/publish', { method: 'POST', body: { was } })
		const page = await open('keeper', `/notices/${second.version}?with=${first.version}`)
		await page.getByRole('heading', { name: `De la version ${first.version} à la version ${second.version}` }).waitFor()
		await page.getByText('1 partie diffère').waitFor()
		expect(await page.locator('del').innerText()).toContain('36')
		expect(await page.locator('ins').innerText()).toContain('18')
		await page.emulateMedia({ media: 'print' })
		expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false)
		expect(await page.locator('del').isVisible()).toBe(true)
	})

	test('that two people write at once keeps both texts until somebody decides', async () => {
		const sections = await aNotice(keeper)
		await draftNotice(keeper, sections)
		const page = await open('keeper', '/notices/draft', { mayFail: true })
		await draftNotice(keeper, { ...sections, rights: { ...sections.rights, fr: 'Écrit par l’autre.' }, basis: { ...sections.basis, fr: 'Aussi par l’autre.' } })
		const mine = page.getByRole('textbox', { name: 'Vos droits' })
		await mine.fill('Écrit par moi.')
		await mine.blur()
		await page.getByText('keeper a écrit autre chose ici').waitFor()
		expect(await mine.inputValue()).toBe('Écrit par moi.')
		expect(await page.getByRole('textbox', { name: 'Ce qui nous y autorise' }).inputValue()).toBe('Aussi par l’autre.')
		await expectAccessible(page)
		await page.getByRole('button', { name: 'Garder sa version' }).click()
		await expect.poll(() => mine.inputValue()).toBe('Écrit par l’autre.')
		await page.getByText('keeper a écrit autre chose ici').waitFor({ state: 'detached' })
		expect((await keeper.ok<NoticeList>('/notices')).draft?.sections.rights?.fr).toBe('Écrit par l’autre.')
	})
})

describe('a purpose', () => {
	test('is added, switched on, and said to count once the notice is published; then retired', async () => {
		const name = unique('Jardin')
		const page = await open('keeper', '/purposes')
		await page.getByRole('button', { name: 'Ajouter une finalité' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByRole('textbox', { name: 'Nom, en français' }).fill(name)
		await dialog.getByRole('textbox', { name: 'une phrase, en français' }).fill('Je souhaite jardiner.')
		await dialog.getByRole('textbox', { name: 'Nom, en anglais' }).fill(name)
		await dialog.getByRole('textbox', { name: 'une phrase, en anglais' }).fill('I would like to garden.')
		await expectAccessible(page)
		await dialog.getByRole('button', { name: 'Enregistrer' }).click()
		await dialog.waitFor({ state: 'detached' })
		const purposes = async () => (await keeper.ok<{ purposes: Purpose[] }>('/purposes')).purposes.find(({ labels }) => labels.fr === name)
		const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
		await item.getByText('Accord non demandé').click()
		await item.getByText('Accord demandé', { exact: true }).waitFor()
		expect((await purposes())?.state).toBe('on')
		await page.getByText('Cela comptera quand vous publierez une nouvelle version').or(page.getByText('quand la première mention')).waitFor()
		await expectAccessible(page)
		await item.getByRole('button', { name: `Retirer de la liste : ${name}` }).click()
		await page.getByRole('button', { name: `Remettre : ${name}` }).waitFor()
		expect((await purposes())?.state).toBe('retired')
	})
})

describe.each([{ width: 1280, dark: false }, { width: 320, dark: true }])('at $width px, dark: $dark', (view) => {
	test('axe finds nothing, and nothing sticks out', async () => {
		const { version } = await publishNotice(keeper)
		await draftNotice(keeper, { ...await aNotice(keeper), rights: { fr: 'Vos droits [à compléter]', en: '' } }, 'material')
		for (const path of ['/notices', '/notices/draft', `/notices/${version}`, `/notices/${version}?with=1`, '/purposes']) {
			const page = await open('keeper', path, view)
			await expectAccessible(page)
			await expectNoSidewaysScroll(page)
			expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(0)
			if (process.env.PICTURES !== undefined) {
				await page.screenshot({ path: `${process.env.PICTURES}/${path.replaceAll(/\W+/g, '-')}-${view.width}-${view.dark}.png`, fullPage: true })
				await page.locator('#app-content-vue, main').first().evaluate((element) => element.scrollTo(0, element.scrollHeight)).catch(() => undefined)
				await page.screenshot({ path: `${process.env.PICTURES}/${path.replaceAll(/\W+/g, '-')}-${view.width}-${view.dark}-end.png` })
			}
		}
	})
})
