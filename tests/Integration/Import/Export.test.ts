// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact } from '../steps.ts'

import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, inject, test } from 'vitest'
import { mustOcc, occ } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { aPhone, bring, create, csv, everyone, patch, unique } from '../steps.ts'

const keeper = as('keeper')
const platform = inject('platform')
const download = (query: Record<string, string>) => keeper.send('/index.php/apps/socle/contacts/export', { query })

describe('what comes out', () => {
	test('comes in again as it was', async () => {
		const [family, tag] = [unique('Aller'), unique('retour')]
		const contact = await create(keeper, {
			given_name: 'Zoé',
			family_name: family,
			emails: [{ value: `a.${family}@example.org`, preferred: false }, { value: `b.${family}@example.org`, preferred: true }],
			phones: [{ value: aPhone(), preferred: true }],
			street: '3, rue "du Lavoir"',
			postcode: '01230',
			commune: 'Montreuil-sur-Orne',
			neighbourhood: 'Le Bourg',
			kind: 'regular',
			basis: 'member_or_regular_contact',
			language: 'fr',
			over_15: 'yes',
			over_17: 'no',
			provenance: 'earlier_list',
			provenance_name: 'Fête de 2024',
			note: '=1+1\n- deux',
			tags: [tag, 'Marché'],
		})
		const answer = await download({ format: 'csv', tag })
		expect(answer.status).toBe(200)
		expect(answer.headers.get('content-type')).toMatch(/^text\/csv/)
		expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
		await keeper.ok(`/contacts/${contact.id}`, { method: 'DELETE', query: { reason: 'mistake' } })

		const done = await bring(keeper, answer.text, { provenance: 'sign_up' })
		expect([done.rows, done.created, done.refused]).toEqual([1, 1, 0])
		const [found] = await everyone(keeper, { tag })
		const again = await keeper.ok<Contact>(`/contacts/${found?.id}`)
		const essence = (one: Contact) => ({
			...one,
			...{ id: 0, version: 0, import: null, created_at: 0, changed_at: 0, created_by: '', changed_by: '' },
			tags: [...one.tags].sort(),
			preferred: one.emails.find((email) => email.preferred)?.value,
			emails: one.emails.map((email) => email.normalised).sort(),
		})
		expect(essence(again)).toEqual(essence(contact))
		expect((await download({ format: 'csv', tag })).text).toBe(answer.text)
	})

	test('follows the filters of the list', async () => {
		const tag = unique('choix')
		await create(keeper, { family_name: 'Un', kind: 'member', tags: [tag] })
		await create(keeper, { family_name: 'Deux', kind: 'regular', tags: [tag] })
		const { data } = Papa.parse<Record<string, string>>((await download({ format: 'csv', tag, kind: 'member' })).text.trim(), { header: true })
		expect(data.map((row) => row.family_name)).toEqual(['Un'])
	})

	test('as JSON says the same', async () => {
		const tag = unique('json')
		const contact = await create(keeper, { tags: [tag], note: 'é"\nà' })
		const answer = await download({ format: 'json', tag })
		expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
		const parsed = JSON.parse(answer.text) as { contacts?: unknown[] } | unknown[]
		const list = Array.isArray(parsed) ? parsed : parsed.contacts
		expect(list).toMatchObject([{ given_name: contact.given_name, family_name: contact.family_name, note: 'é"\nà', tags: [tag] }])
	})

	test('a format that is none is refused', async () => {
		expect((await download({ format: 'exe' })).status).toBe(400)
	})
})

describe('on the console', () => {
	test('export gives everyone, in the same order each time, and to a file as to the screen', async () => {
		await create(keeper)
		const total = (await keeper.ok<{ count: number }>('/contacts/count')).count
		const file = join(platform.folder, 'export.csv')
		const shown = await mustOcc(platform, ['socle:export', '--format=csv'])
		await mustOcc(platform, ['socle:export', '--format=csv', `--output=${file}`])
		expect(await readFile(file, 'utf8')).toBe(shown)
		expect(Papa.parse(shown.trim(), { header: true }).data).toHaveLength(total)
		await rm(file)
	})

	test('import takes what the page takes, and prints what it did', async () => {
		const family = unique('Console')
		const file = join(platform.folder, 'liste.csv')
		await writeFile(file, csv([{ given_name: 'A', family_name: family, email: `${family}@example.org` }, { given_name: 'B', family_name: family, email: 'rien' }]))
		const expected = { rows: 2, created: 1, completed: 0, unchanged: 0, doubtful: 0, suppressed: 0, refused: 1 }
		const dry = JSON.parse(await mustOcc(platform, ['socle:import', file, '--provenance=event', '--as=keeper', '--dry-run', '--json'])) as Record<string, number>
		expect(dry).toMatchObject(expected)
		expect(await everyone(keeper, { search: family })).toEqual([])
		const done = JSON.parse(await mustOcc(platform, ['socle:import', file, '--provenance=event', '--as=keeper', '--json'])) as Record<string, number>
		expect(done).toEqual({ ...expected, import: done.import })
		const [found] = await everyone(keeper, { search: family })
		expect(await keeper.ok(`/contacts/${found?.id}`)).toMatchObject({ given_name: 'A', created_by: 'keeper', provenance: 'event' })
		expect(await keeper.ok(`/imports/${done.import}`)).toMatchObject({ state: 'done', created: 1, refused: 1 })
	})

	test.each([
		['without provenance', (file: string) => ['socle:import', file]],
		['on consent', (file: string) => ['socle:import', file, '--provenance=event', '--basis=consent']],
		['for an account that does not exist', (file: string) => ['socle:import', file, '--provenance=event', '--as=personne']],
		['of a file that is not there', () => ['socle:import', '/nowhere.csv', '--provenance=event']],
		['into a format that is none', () => ['socle:export', '--format=exe']],
	])('%s it fails and says why', async (_, args) => {
		const file = join(platform.folder, 'liste.csv')
		await writeFile(file, csv([{ given_name: 'A', family_name: unique('Refus') }]))
		const result = await occ(platform, args(file))
		expect(result.code).not.toBe(0)
		expect(result.stdout + result.stderr).not.toMatch(/Stack trace|Exception trace|PHP Fatal/)
		expect((result.stdout + result.stderr).trim()).not.toBe('')
	})

	test('what someone changed on screen comes out', async () => {
		const contact = await create(keeper, { commune: 'Ici' })
		await patch(keeper, contact.id, 'commune', unique('Ailleurs'), 'Ici')
		const after = await keeper.ok<Contact>(`/contacts/${contact.id}`)
		expect(await mustOcc(platform, ['socle:export', '--format=csv'])).toContain(after.commune)
	})
})
