// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Page } from 'playwright-core'
import type { Account } from '../harness/accounts.ts'
import type { View } from './browser.ts'

import { beforeAll, expect, inject, test } from 'vitest'
import { mustOcc } from '../harness/platform.ts'
import { makeCircle } from '../Integration/circles.ts'
import { aFolder, chooseHolder, dav } from '../Integration/Folder/folders.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, visit } from './browser.ts'

/**
 * Files itself does not start where these tests run: the host has a page of its own, and of the releases a built file is missing.
 * So the page is opened, and what Socle has registered there is called as Files calls it.
 */
const before33 = inject('platform').version.startsWith('32.')

let circle = { id: 0, name: '' }
let folder = ''

beforeAll(async () => {
	await mustOcc(inject('platform'), ['config:system:set', 'default_language', '--value=fr'])
	await chooseHolder()
	circle = await makeCircle(['circle_member'], undefined, { name: unique('Communication') })
	folder = (await aFolder(circle as never)).name
})

async function openFiles(account: Account, view: View = {}): Promise<Page> {
	const page = await visit(account, '/index.php/apps/files/', view)
	await page.waitForFunction(before33 ? 'window._nc_filelistheader?.length > 0' : 'window._nc_files_scope?.v4_0?.fileListHeaders?.size > 0')
	return page
}

/** As text: what compilers add to a function is not known in the page. */
const node = (account: Account, path: string) => JSON.stringify({ path, root: `/files/${account}`, permissions: 31 })
function chooseAction(account: Account, path: string) {
	return before33
		? `void window._nc_fileactions.find(({ id }) => id === 'socle-share-with-circle').exec(${node(account, path)}, {}, '/')`
		: `void window._nc_files_scope.v4_0.fileActions.get('socle-share-with-circle').exec({ nodes: [${node(account, path)}] })`
}
function drawHeader(account: Account, path: string) {
	return `(${before33
		? 'window._nc_filelistheader.find(({ id }) => id === \'socle-circle-folder\')'
		: 'window._nc_files_scope.v4_0.fileListHeaders.get(\'socle-circle-folder\')'
	}).render(document.querySelector('#content, #content-vue, main, body').appendChild(document.createElement('div')), ${node(account, path)}, {})`
}

test.each([{ width: 1280 }, { width: 320, dark: true }])('a document is shared with a circle from Files, and taken back with one click, at %j', async (view) => {
	const path = `/${unique('Brouillon')}.txt`
	await dav('member', path, { method: 'PUT', body: 'à relire' })
	const page = await openFiles('member', view)
	await page.evaluate(chooseAction('member', path))
	const dialog = page.getByRole('dialog', { name: 'Partager avec un cercle' })
	await dialog.getByText(path.slice(1), { exact: true }).waitFor()
	await dialog.getByRole('combobox', { name: 'Cercle' }).selectOption({ label: circle.name })
	await dialog.getByText('1 personne pourra l’ouvrir').waitFor()
	await expectAccessible(page, '[role=dialog]')
	await expectNoSidewaysScroll(page)
	await dialog.getByRole('button', { name: 'Partager', exact: true }).click()
	await dialog.getByText(`« ${path.slice(1)} » est partagé : le cercle le lit.`).waitFor()
	expect((await dav('circle_member', path)).text).toBe('à relire')
	await dialog.getByRole('button', { name: 'Terminé' }).click()
	await dialog.waitFor({ state: 'detached' })

	await page.evaluate(chooseAction('member', path))
	await dialog.getByRole('combobox', { name: 'Cercle' }).selectOption({ label: `${circle.name} (déjà partagé)` })
	await dialog.getByRole('button', { name: 'Annuler : le reprendre' }).click()
	await dialog.getByText('Repris : le cercle ne peut plus l’ouvrir.').waitFor()
	expect((await dav('circle_member', path)).status).toBe(404)
})

test('the folder of a circle says whose it is and who reads it', async () => {
	const page = await openFiles('circle_member', { width: 320 })
	await page.evaluate(drawHeader('circle_member', `/${folder}/Documents`))
	const header = page.getByRole('region', { name: 'À qui est ce dossier' })
	await header.getByText('Tous les membres du collectif le lisent.').waitFor()
	expect(await header.getByRole('link', { name: circle.name }).getAttribute('href')).toMatch(new RegExp(`/apps/socle/circles/${circle.id}/documents$`))
	expect(await header.textContent()).toContain('1 personne du cercle lit et écrit ici : ')
})
