// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from '../harness/accounts.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { create, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { open, visit } from './browser.ts'
import { api } from './people.ts'

const name = unique('Secrète')
let id = 0

beforeAll(async () => {
	({ id } = await create(api('keeper'), { given_name: 'Zoé', family_name: name }))
})

/** What the header's menu leads to. A real Nextcloud draws it with scripts that its source releases lack: it is asked. */
async function menu(account: Account): Promise<string> {
	if (inject('platform').kind === 'nextcloud') {
		return (await api(account).send('/ocs/v2.php/core/navigation/apps')).text
	}
	const page = await visit(account, '/index.php/apps/files/')
	return (await page.locator('header a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).join()
}

describe('an outsider', () => {
	test('finds no trace of Socle: no entry in the menu, and nothing at its addresses', async () => {
		expect(await menu('outsider')).not.toContain('socle')
		for (const path of ['/', '/contacts', `/contacts/${id}`, '/imports', '/nothing-of-the-kind', '/contacts/export?format=csv']) {
			const other = await visit('outsider', `/index.php/apps/socle${path}`, { mayFail: true })
			expect(await other.locator('#socle').count()).toBe(0)
			expect(await other.content()).not.toMatch(new RegExp(`${name}|initial-state-socle`))
		}
	})
})

describe('a member', () => {
	test('has the entry in the menu', async () => {
		expect(await menu('member')).toContain('socle')
	})

	test('sees her home, and neither the register nor what leads there', async () => {
		const page = await open('member', '/')
		const links = await page.getByRole('navigation').getByRole('link').allInnerTexts()
		expect(links.join()).toContain('Accueil')
		expect(links.join()).not.toMatch(/Personnes|Imports|Journal|Mentions|Réglages/)
		expect(await page.content()).not.toContain(name)
		await expectAccessible(page)
	})

	test.each(['/contacts', '/imports', '/imports/new', '/access-log', '/notices', '/notices/draft', '/purposes', '/settings'])('is led home from %s', async (path) => {
		const page = await open('member', path)
		await page.waitForURL(/\/apps\/socle\/?$/)
		expect(await page.content()).not.toContain(name)
	})

	test('is led home from someone of the register', async () => {
		const page = await open('member', `/contacts/${id}`)
		await page.waitForURL(/\/apps\/socle\/?$/)
		expect(await page.content()).not.toContain(name)
	})
})

describe('a keeper', () => {
	test('has every entry', async () => {
		const page = await open('keeper', '/')
		const links = (await page.getByRole('navigation').getByRole('link').allInnerTexts()).join()
		for (const entry of ['Accueil', 'Personnes', 'Imports', 'Journal', 'Mentions d’information', 'Réglages']) {
			expect(links).toContain(entry)
		}
	})
})

describe('nobody logged in', () => {
	test('is asked to log in', async () => {
		const page = await visit(null, '/index.php/apps/socle/contacts', { mayFail: true })
		expect(page.url()).toMatch(/\/login\?/)
		expect(new URL(page.url()).searchParams.get('redirect_url')).toContain('/apps/socle/contacts')
		expect(inject('platform').url).toBe(new URL(page.url()).origin)
	})
})
