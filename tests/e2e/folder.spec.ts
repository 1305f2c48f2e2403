// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { mustOcc } from '../harness/platform.ts'
import { throwAwayFolder } from '../harness/process.ts'
import { makeCircle } from '../Integration/circles.ts'
import { aFolder, chooseHolder, dav } from '../Integration/Folder/folders.ts'
import { unique } from '../Integration/steps.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll, open } from './browser.ts'

let circle = { id: 0, name: '' }
let folder = ''

beforeAll(async () => {
	await mustOcc(inject('platform'), ['config:system:set', 'default_language', '--value=fr'])
	await chooseHolder()
	const made = await makeCircle(['circle_member'], undefined, { name: unique('Communication') })
	circle = made
	folder = (await aFolder(made as never)).name
	await aFolder(made as never, 'private')
	await dav('circle_member', `/${folder}/Ancien relevé.txt`, { method: 'PUT', body: 'un', headers: { 'X-OC-MTime': '1700000000' } })
})

const page = (id: number) => `/circles/${id}/documents`
const aFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

describe.each([{ width: 1280 }, { width: 320, dark: true }])('at %j', (view) => {
	test('the documents, of two folders and with a question, are accessible and fit', async () => {
		const opened = await open('circle_member', page(circle.id), view)
		await opened.getByRole('link', { name: 'Ancien relevé.txt' }).waitFor()
		await opened.locator('input[type=file]').setInputFiles([aFile('Ancien relevé.txt', 'autre')])
		await opened.getByRole('button', { name: 'Ne pas envoyer' }).waitFor()
		await expectAccessible(opened)
		await expectNoSidewaysScroll(opened)
		expect(await opened.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0)
	})
})

test('a member of the circle sends a file, is asked where the name is taken, makes a folder and renames it', async () => {
	const opened = await open('circle_member', page(circle.id))
	const input = opened.locator('input[type=file]')
	await input.setInputFiles([aFile('Tract.txt', 'premier')])
	await opened.getByRole('link', { name: 'Tract.txt' }).waitFor()
	await input.setInputFiles([aFile('Tract.txt', 'second')])
	await opened.getByText('Il y a déjà quelque chose qui s’appelle « Tract.txt » ici.').waitFor()
	await expectAccessible(opened)
	await opened.getByRole('button', { name: 'Garder les deux' }).click()
	await opened.getByRole('link', { name: 'Tract (2).txt' }).waitFor()
	expect((await dav('circle_member', `/${folder}/Tract.txt`)).text).toBe('premier')
	expect((await dav('circle_member', `/${folder}/Tract (2).txt`)).text).toBe('second')

	await opened.getByRole('button', { name: 'Nouveau dossier' }).click()
	await opened.getByRole('textbox', { name: 'Nom' }).fill('Affiches')
	await opened.keyboard.press('Enter')
	await opened.getByRole('button', { name: 'Renommer : Affiches' }).click()
	await opened.getByRole('textbox', { name: 'Nom' }).fill('Affiches 2027')
	await opened.keyboard.press('Enter')
	await opened.getByRole('link', { name: 'Affiches 2027' }).click()
	await opened.getByText('Rien ici pour l’instant').waitFor()
	expect(new URL(opened.url()).searchParams.get('dir')).toBe('Affiches 2027')
	await opened.reload()
	await opened.getByText('Rien ici pour l’instant').waitFor()
})

test('a large file goes in pieces, with progress; stopped, nothing of it stays, and sent again it is whole', async () => {
	const opened = await open('circle_member', page(circle.id))
	// from the disk: what a test hands over itself takes the browser seconds
	const large = join(await throwAwayFolder('upload'), 'Fête.mov')
	await writeFile(large, Buffer.alloc(12 * 1024 * 1024, 'x'))
	onTestFinished(() => rm(dirname(large), { recursive: true }))
	const asked: string[] = []
	opened.on('request', (request) => {
		if (request.url().includes('/dav/uploads/')) {
			asked.push(`${request.method()} ${request.url().split('/').slice(8).join('/')}`)
		}
	})
	// the second piece never gets an answer
	await opened.route('**/dav/uploads/**/2', () => {})
	await opened.locator('input[type=file]').setInputFiles(large)
	await opened.getByText('10,5 Mo sur 12,6 Mo').waitFor()
	await opened.getByRole('progressbar', { name: 'Fête.mov' }).waitFor()
	await opened.getByRole('button', { name: 'Arrêter : Fête.mov' }).click()
	await opened.getByText('Pas envoyé').waitFor()
	await expect.poll(() => asked).toEqual(['MKCOL ', 'PUT 1', 'PUT 2', 'DELETE '])
	await opened.unroute('**/dav/uploads/**/2')
	await opened.locator('input[type=file]').setInputFiles(large)
	await opened.getByRole('link', { name: 'Fête.mov' }).waitFor()
	expect((await dav('circle_member', `/${folder}/Fête.mov`)).text).toHaveLength(12 * 1024 * 1024)
})

test('a member of the collective reads, and is offered nothing to change', async () => {
	const opened = await open('member', page(circle.id))
	await opened.getByRole('link', { name: 'Ancien relevé.txt' }).waitFor()
	expect(await opened.getByRole('button', { name: 'Ajouter des fichiers' }).count()).toBe(0)
	expect(await opened.getByRole('button', { name: /^Renommer/ }).count()).toBe(0)
})

test('a document of one’s own is shared with the circle, and taken back with one click', async () => {
	const name = `${unique('Brouillon')}.txt`
	await dav('member', `/${name}`, { method: 'PUT', body: 'à relire' })
	const opened = await open('member', page(circle.id))
	await opened.getByRole('button', { name: 'Partager un document avec ce cercle' }).click()
	const dialog = opened.getByRole('dialog', { name: /^Partager un document avec/ })
	await dialog.getByText('1 personne pourra l’ouvrir').waitFor()
	await expectAccessible(opened)
	await dialog.getByRole('button', { name: 'Choisir dans mes fichiers' }).click()
	const picker = opened.getByRole('dialog', { name: 'Choisir un document à partager' })
	await picker.getByRole('row', { name: new RegExp(name.replace('.txt', '')) }).click()
	await picker.getByRole('button', { name: 'Choisir', exact: true }).click()
	await dialog.getByText(`/${name}`).waitFor()
	await dialog.getByRole('button', { name: 'Partager', exact: true }).click()
	await dialog.getByText(`« ${name} » est partagé : le cercle le lit.`).waitFor()
	expect((await dav('circle_member', `/${name}`)).text).toBe('à relire')
	await dialog.getByRole('button', { name: 'Annuler : le reprendre' }).click()
	await dialog.getByText('Repris : le cercle ne peut plus l’ouvrir.').waitFor()
	expect((await dav('circle_member', `/${name}`)).status).toBe(404)
})
