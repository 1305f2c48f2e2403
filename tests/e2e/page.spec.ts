// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeAll, describe, expect, test } from 'vitest'
import { bring, check, create, csv, unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open, visit } from './browser.ts'
import { api } from './people.ts'

const family = unique('Balayage')
const addresses: Record<string, () => string> = {}

beforeAll(async () => {
	const keeper = api('keeper')
	const { id } = await create(keeper, { given_name: 'Zoé', family_name: family, tags: ['marché'], commune: 'Montreuil-sur-Orne', emails: [{ value: `${family}@example.org`, preferred: true }] })
	const rows = Array.from({ length: 120 }, (_, index) => ({ given_name: 'Camille', family_name: `${family}${index}`, email: `${index}.${family}@example.org` }))
	const done = await bring(keeper, csv([...rows, { given_name: 'Sans', family_name: family, email: 'illisible' }]))
	const checked = await check(keeper, csv([{ given_name: 'Pas', family_name: family, email: 'illisible' }]))
	Object.assign(addresses, {
		home: () => '/',
		people: () => '/contacts',
		'people, filtered': () => '/contacts?kind=member&tag=march%C3%A9',
		'people, none found': () => '/contacts?search=personnedecenom',
		someone: () => `/contacts/${id}`,
		'someone, history': () => `/contacts/${id}?tab=history`,
		imports: () => '/imports',
		'an import that is done': () => `/imports/${done.id}`,
		'an import that is checked': () => `/imports/${checked.id}`,
		'a new import': () => '/imports/new',
		'access log': () => '/access-log',
		settings: () => '/settings',
	})
})

const names = ['home', 'people', 'people, filtered', 'people, none found', 'someone', 'someone, history', 'imports', 'an import that is done', 'an import that is checked', 'a new import', 'access log', 'settings']
describe.each([{ width: 1280 }, { width: 320, dark: true }])('at %j', (view) => {
	test.each(names)('%s: axe finds nothing, nothing sticks out, nothing fails', async (name) => {
		const page = await open('keeper', addresses[name]?.() ?? '', view)
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		expect(await page.locator('html').getAttribute('lang')).toMatch(/^fr/)
		expect(await page.title()).not.toBe('')
	})

	test('administration settings', async () => {
		const page = await visit('admin', '/index.php/settings/admin/socle', view)
		await page.locator('#socle-admin *').first().waitFor()
		await page.waitForLoadState('networkidle')
		await expectAccessible(page)
	})
})

describe('the page', () => {
	test('mounts once: its entry runs a single time, whatever chunks load it', async () => {
		const page = await open('keeper', '/contacts')
		await page.getByText('Zoé').first().waitFor()
		expect(await page.locator('#content-vue').count()).toBe(1)
		const entries = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.includes('socle-main.mjs')))
		expect(entries.length).toBeGreaterThan(0)
		const lists = await page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => /\/api\/v1\/contacts(\?|$)/.test(entry.name)).length)
		expect(lists).toBe(1)
	})
})
