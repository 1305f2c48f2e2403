// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact, Import, ImportRow } from '../steps.ts'

import { describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { aPhone, bring, check, create, csv, everyone, finish, unique } from '../steps.ts'

const keeper = as('keeper')

function counts(done: Import) {
	return {
		rows: done.rows,
		created: done.created,
		completed: done.completed,
		unchanged: done.unchanged,
		doubtful: done.doubtful,
		household: done.household,
		refused: done.refused,
	}
}
const none = { rows: 0, created: 0, completed: 0, unchanged: 0, doubtful: 0, household: 0, refused: 0 }

async function rows(id: number, outcome?: string): Promise<ImportRow[]> {
	const found: ImportRow[] = []
	let cursor: string | null = null
	do {
		const page: { rows: ImportRow[], next: string | null } = await keeper.ok(`/imports/${id}/rows`, { query: { outcome, cursor: cursor ?? undefined } })
		found.push(...page.rows)
		cursor = page.next
	} while (cursor !== null)
	return found
}

describe('who is new and who is known', () => {
	test('a list comes in with what it says', async () => {
		const [family, tag, one, other] = [unique('Arrivée'), unique('liste'), aPhone(), aPhone()]
		const done = await bring(keeper, csv([{
			given_name: 'Zoé',
			family_name: family,
			email: `${family}@Example.org|autre.${family}@example.org`,
			phone: `${one}|${other.replace('0', '+33 ')}`,
			street: '3, rue "du Lavoir"',
			postcode: '01230',
			commune: 'Montreuil-sur-Orne',
			neighbourhood: 'Le Vieux Bourg',
			kind: 'member',
			language: 'fr',
			tags: `${tag}|Marché`,
			note: 'deux\nlignes',
		}]), { provenance: 'paper_form' })
		expect(done).toMatchObject({ state: 'done', ...none, rows: 1, created: 1, suppressed: 0, provenance: 'paper_form' })
		const [found] = await everyone(keeper, { tag })
		expect(await keeper.ok(`/contacts/${found?.id}`)).toMatchObject({
			given_name: 'Zoé',
			family_name: family,
			street: '3, rue "du Lavoir"',
			postcode: '01230',
			commune: 'Montreuil-sur-Orne',
			neighbourhood: 'Le Vieux Bourg',
			kind: 'member',
			language: 'fr',
			note: 'deux\nlignes',
			basis: 'to_establish',
			provenance: 'paper_form',
			created_by: 'keeper',
			import: { id: done.id, name: 'liste.csv' },
		})
		const contact = await keeper.ok<Contact>(`/contacts/${found?.id}`)
		expect(contact.phones.map((entry) => entry.normalised)).toEqual([one, other].map((typed) => typed.replace('0', '+33').replaceAll(' ', '')))
		expect(contact.emails.map((entry) => entry.preferred)).toEqual([true, false])
		expect([...contact.tags].sort()).toEqual(['Marché', tag].sort())
		expect((await everyone(keeper, { import: done.id })).map((entry) => entry.id)).toEqual([contact.id])
	})

	test('the same name and mail is the same person: only what was empty is filled', async () => {
		const family = unique('Connue')
		const before = await create(keeper, {
			given_name: 'Anaïs',
			family_name: family,
			emails: [{ value: `${family}@example.org`, preferred: true }],
			commune: 'Montreuil-sur-Orne',
			note: '',
			kind: 'member',
			tags: ['déjà'],
		})
		const [first, added] = [before.version, aPhone()]
		const done = await bring(keeper, csv([{
			given_name: 'ANAIS',
			family_name: family.toUpperCase(),
			email: `${family.toUpperCase()}@example.org`,
			phone: added,
			commune: 'Ailleurs',
			street: '3 rue du Lavoir',
			kind: 'occasional',
			tags: 'nouvelle',
			note: '',
		}]))
		expect(counts(done)).toEqual({ ...none, rows: 1, completed: 1 })
		const after = await keeper.ok<Contact>(`/contacts/${before.id}`)
		expect(after).toMatchObject({ given_name: 'Anaïs', family_name: family, commune: 'Montreuil-sur-Orne', street: '3 rue du Lavoir', kind: 'member', provenance: 'event' })
		expect(after.phones.map((entry) => entry.value)).toEqual([added])
		expect([...after.tags].sort()).toEqual(['déjà', 'nouvelle'])
		expect(after.version).toBeGreaterThan(first)
		expect((await rows(done.id, 'completed')).map((row) => row.contact_id)).toEqual([before.id])
		const { changes } = await keeper.ok<{ changes: { field: string, origin: string, before: string | null, import: { id: number } | null }[] }>(`/contacts/${before.id}/changes`)
		const imported = changes.filter((change) => change.origin === 'import')
		expect(imported.map((change) => change.field).sort()).toEqual(['phones', 'street', 'tags'])
		expect(imported.every((change) => change.import?.id === done.id)).toBe(true)
	})

	test('the same telephone in another notation is enough', async () => {
		const [family, number] = [unique('Notation'), aPhone()]
		const before = await create(keeper, { given_name: 'Luc', family_name: family, phones: [{ value: number, preferred: true }] })
		const done = await bring(keeper, csv([{ given_name: 'Luc', family_name: family, phone: number.replace(/^0/, '+33').replaceAll(' ', '.'), commune: 'Ici' }]))
		expect(counts(done)).toEqual({ ...none, rows: 1, completed: 1 })
		const after = await keeper.ok<Contact>(`/contacts/${before.id}`)
		expect([after.commune, after.phones.length]).toEqual(['Ici', 1])
	})

	test('nothing new about someone leaves her untouched', async () => {
		const family = unique('Pareille')
		const before = await create(keeper, { given_name: 'Ève', family_name: family, emails: [{ value: `${family}@example.org`, preferred: true }], street: '1 rue' })
		const done = await bring(keeper, csv([{ given_name: 'Eve', family_name: family, email: `${family}@example.org`, street: '2 rue' }]))
		expect(counts(done)).toEqual({ ...none, rows: 1, unchanged: 1 })
		expect(await keeper.ok(`/contacts/${before.id}`)).toEqual(before)
	})

	test('the same mail under another name is someone else of the household, and listed', async () => {
		const family = unique('Foyer')
		const mail = `${family}@example.org`
		await create(keeper, { given_name: 'Jeanne', family_name: family, emails: [{ value: mail, preferred: true }] })
		const done = await bring(keeper, csv([{ given_name: 'Pierre', family_name: family, email: mail }]))
		expect(counts(done)).toEqual({ ...none, rows: 1, created: 1, household: 1 })
		expect((await everyone(keeper, { search: mail })).map((contact) => contact.given_name).sort()).toEqual(['Jeanne', 'Pierre'])
		expect(await rows(done.id, 'household')).toMatchObject([{ row: 2, name: expect.stringContaining('Pierre') as string }])
	})

	test('the same name alone is doubtful, and comes in as new', async () => {
		const family = unique('Homonyme')
		await create(keeper, { given_name: 'Marie', family_name: family, emails: [{ value: `a.${family}@example.org`, preferred: true }] })
		const done = await bring(keeper, csv([{ given_name: 'Marie', family_name: family, email: `b.${family}@example.org` }]))
		expect(counts(done)).toEqual({ ...none, rows: 1, created: 1, doubtful: 1 })
		expect(await everyone(keeper, { search: `marie ${family}` })).toHaveLength(2)
		expect(await rows(done.id, 'doubtful')).toHaveLength(1)
	})

	test('twice in the same file is once in the register', async () => {
		const family = unique('Doublon')
		const done = await bring(keeper, csv([
			{ given_name: 'Ali', family_name: family, email: `${family}@example.org` },
			{ given_name: 'Ali', family_name: family, email: `${family}@example.org`, commune: 'Ici' },
			{ given_name: 'Ali', family_name: family, email: `${family}@example.org`, commune: 'Là' },
		]))
		expect(counts(done)).toEqual({ ...none, rows: 3, created: 1, completed: 1, unchanged: 1 })
		expect((await everyone(keeper, { search: family })).map((contact) => contact.commune)).toEqual(['Ici'])
	})

	test('the same file again changes nothing', async () => {
		const [family, tag] = [unique('Encore'), unique('encore')]
		const file = csv(Array.from({ length: 30 }, (_, index) => ({ given_name: `P${'abcdefghij'[index % 10]}${'abc'[Math.floor(index / 10)]}`, family_name: family, email: `${index}.${family}@example.org`, tags: tag, commune: 'Ici' })))
		expect(counts(await bring(keeper, file))).toEqual({ ...none, rows: 30, created: 30 })
		const before = await everyone(keeper, { tag })
		expect(counts(await bring(keeper, file))).toEqual({ ...none, rows: 30, unchanged: 30 })
		expect(await everyone(keeper, { tag })).toEqual(before)
	})
})

describe('the dry run', () => {
	test('writes nothing into the register, and says exactly what the run then does', async () => {
		const family = unique('Répétition')
		await create(keeper, { given_name: 'Connue', family_name: family, emails: [{ value: `connue.${family}@example.org`, preferred: true }] })
		await create(keeper, { given_name: 'Même', family_name: family })
		const file = csv([
			{ given_name: 'Neuve', family_name: family, email: `neuve.${family}@example.org` },
			{ given_name: 'Connue', family_name: family, email: `connue.${family}@example.org`, commune: 'Ici' },
			{ given_name: 'Connue', family_name: family, email: `connue.${family}@example.org` },
			{ given_name: 'Neuve', family_name: family, email: `neuve.${family}@example.org`, street: '1 rue' },
			{ given_name: 'Frère', family_name: family, email: `neuve.${family}@example.org` },
			{ given_name: 'Même', family_name: family, phone: aPhone() },
			{ given_name: 'Fausse', family_name: family, email: 'pas une adresse' },
			{ commune: 'Nulle part' },
			{ given_name: '', family_name: '' },
		])
		const before = await everyone(keeper, { search: family })
		const total = await keeper.ok('/contacts/count')
		const checked = await check(keeper, file)
		expect(checked.state).toBe('checked')
		expect(await everyone(keeper, { search: family })).toEqual(before)
		expect(await keeper.ok('/contacts/count')).toEqual(total)
		const foreseen = await rows(checked.id)
		await keeper.ok(`/imports/${checked.id}/run`, { method: 'POST' })
		const done = await finish(keeper, checked.id)
		expect(counts(done)).toEqual(counts(checked))
		expect(counts(done)).toMatchObject({ rows: 8, created: 3, completed: 2, unchanged: 1, doubtful: 1, household: 1, refused: 2 })
		const essence = (list: ImportRow[]) => list.map((row) => [row.row, row.outcome, row.name, row.problems])
		expect(essence(await rows(done.id))).toEqual(essence(foreseen))
	})

	test('a draft can be thrown away, and then is nowhere', async () => {
		const family = unique('Brouillon')
		const checked = await check(keeper, csv([{ given_name: 'A', family_name: family }]))
		expect(await keeper.ok(`/imports/${checked.id}`, { method: 'DELETE' })).toEqual([])
		expect((await keeper.api(`/imports/${checked.id}`)).status).toBe(404)
		expect((await keeper.api(`/imports/${checked.id}/run`, { method: 'POST' })).status).toBe(404)
		expect(await everyone(keeper, { search: family })).toEqual([])
	})
})

describe('undoing', () => {
	async function undo(id: number): Promise<Import> {
		await keeper.ok(`/imports/${id}/undo`, { method: 'POST' })
		return finish(keeper, id)
	}

	test('takes away what came and takes back what was filled; what was changed since stays', async () => {
		const family = unique('Retour')
		const known = await create(keeper, { given_name: 'Connue', family_name: family, emails: [{ value: `connue.${family}@example.org`, preferred: true }], tags: ['avant'] })
		const total = await keeper.ok('/contacts/count')
		const done = await bring(keeper, csv([
			{ given_name: 'Connue', family_name: family, email: `connue.${family}@example.org`, phone: aPhone(), street: '1 rue', commune: 'Ici', tags: 'pendant' },
			{ given_name: 'Neuve', family_name: family, email: `neuve.${family}@example.org` },
			{ given_name: 'Retouchée', family_name: family, email: `retouchee.${family}@example.org` },
		]))
		const touched = (await everyone(keeper, { search: `retouchee ${family}` }))[0]?.id ?? 0
		await keeper.ok(`/contacts/${touched}`, { method: 'PATCH', body: { field: 'note', value: 'rencontrée', was: '' } })
		await keeper.ok(`/contacts/${known.id}`, { method: 'PATCH', body: { field: 'commune', value: 'Là', was: 'Ici' } })
		expect(await keeper.ok(`/imports/${done.id}/undo`)).toEqual({ delete: 1, revert: 1, keep: expect.any(Number) as number })
		expect((await undo(done.id)).state).toBe('undone')
		const names = (await everyone(keeper, { search: family })).map((contact) => contact.given_name).sort()
		expect(names).toEqual(['Connue', 'Retouchée'])
		const after = await keeper.ok<Contact>(`/contacts/${known.id}`)
		expect(after).toMatchObject({ street: '', commune: 'Là', phones: [], tags: ['avant'], emails: known.emails })
		expect((await keeper.ok<{ count: number }>('/contacts/count')).count).toBe((total as { count: number }).count + 1)
		expect((await keeper.api(`/imports/${done.id}/undo`, { method: 'POST' })).status).toBe(409)
	})

	test('and the same list can come in again', async () => {
		const family = unique('Rebelote')
		const file = csv([{ given_name: 'Une', family_name: family, email: `${family}@example.org` }])
		const first = await bring(keeper, file)
		await undo(first.id)
		expect(await everyone(keeper, { search: family })).toEqual([])
		expect(counts(await bring(keeper, file))).toEqual({ ...none, rows: 1, created: 1 })
	})
})
