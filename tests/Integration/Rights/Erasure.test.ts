// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Contact, Import } from '../steps.ts'
import type { Copy, ProofList, RequestPage } from './rights.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { runJobs } from '../clock.ts'
import { EVENTS, NEWS, said, someNotice } from '../consents.ts'
import { aPhone, aPicture, bring, check, create, csv, everyone, finish, patch, prove, unique } from '../steps.ts'
import { filesOf, inDatabase, inFiles } from './everywhere.ts'
import { erase, request } from './rights.ts'

const keeper = as('keeper')
const platform = inject('platform')

beforeAll(() => someNotice(keeper))

const proofs = (address: string, more: Record<string, string> = {}) => keeper.ok<ProofList>('/proofs', { method: 'POST', body: { address, ...more } })

describe('rule 28: erasing', () => {
	test('leaves nothing of her in any table or file but the fingerprint and the sealed proof', async () => {
		const word = (kind: string) => unique(kind)
		const local = word('mail')
		const phone = aPhone()
		const her = {
			given_name: word('Prenom'),
			family_name: word('Nom'),
			emails: [{ value: `${local}@example.org` }],
			phones: [{ value: phone }],
			street: `1 rue ${word('Rue')}`,
			postcode: '61230',
			commune: word('Commune'),
			neighbourhood: word('Quartier'),
			note: word('Note'),
			tags: [word('Etiquette')],
			provenance_name: word('Source'),
		}
		const { id } = await create(keeper, her)
		const former = { note: word('Avant'), tag: word('Ancienne'), mail: `${word('vieux')}@example.org` }
		await patch(keeper, id, 'note', former.note, her.note)
		await patch(keeper, id, 'note', her.note, former.note)
		await patch(keeper, id, 'tags', [...her.tags, former.tag], her.tags)
		await patch(keeper, id, 'tags', her.tags, [...her.tags, former.tag].sort())
		// what a list says of her, and what it says of her that cannot be read
		const twice = { given_name: her.given_name, family_name: her.family_name }
		await bring(keeper, csv([{ ...twice, email: former.mail }, { ...twice, email: `${local}@example.org`, language: 'klingonais' }, { given_name: word('Autre'), email: `${local}@example.org` }]))
		const reference = word('Classeur')
		const { id: paper } = await keeper.ok<{ id: number }>(`/contacts/${id}/evidences`, { method: 'POST', body: { kind: 'reference', reference } })
		const scan = `${word('signature')}.png`
		const { id: photo } = await prove(keeper, id, aPicture(), scan)
		const yesterday = Math.floor(Date.now() / 1000) - 86400
		for (const [evidence, choices] of [[paper, [NEWS]], [photo, [EVENTS]]] as const) {
			await keeper.ok(`/contacts/${id}/consents`, { method: 'POST', body: { action: 'given', method: 'paper', choices, claimed_at: yesterday, evidence, notice: null } })
		}
		const asked = await request(keeper, { kind: 'access', contact: id, identity: 'known_in_person' })
		const outcome = word('Reponse')
		await keeper.ok(`/requests/${asked.id}`, { method: 'PUT', body: { state: 'done', outcome: `Copie remise à ${her.given_name}, ${outcome}` } })
		await request(keeper, { kind: 'erasure', contact: id })
		const others = (await keeper.ok<Copy>(`/contacts/${id}/copy`)).contact
		expect(others.tags).toEqual(her.tags)

		const e164 = (await keeper.ok<Contact>(`/contacts/${id}`)).phones[0]?.normalised ?? ''
		expect(e164).toMatch(/^\+33\d{9}$/)
		const texts = [
			her.given_name,
			her.family_name,
			local,
			e164,
			e164.slice(4),
			her.street.slice(6),
			her.commune,
			her.neighbourhood,
			her.note,
			her.tags[0] ?? '',
			her.provenance_name,
			former.note,
			former.tag,
			reference,
			scan,
			outcome,
			phone,
		]
		// it is looked for in the right places
		const before = await inDatabase(platform, texts)
		expect([...new Set(before.map(([text]) => text))].sort()).toEqual([...texts].sort())
		const files = await filesOf(platform, 'evidence')

		expect((await erase(keeper, id)).status).toBe(200)

		// the other person of the household has the same mail, and keeps it
		const [household] = await everyone(keeper, { search: local })
		expect(household).toBeDefined()
		await erase(keeper, household?.id ?? 0, { reason: 'mistake' })
		// and so does the one whom the list brought with another mail of hers
		for (const left of await everyone(keeper, { search: her.family_name })) {
			await erase(keeper, left.id, { reason: 'mistake' })
		}
		expect(await inDatabase(platform, texts)).toEqual([])
		if (platform.database === 'sqlite') {
			await runJobs(platform, ['Rights\\RewriteDatabase'])
			expect(await inDatabase(platform, texts)).toEqual([])
		}
		expect(await inFiles(platform, texts)).toEqual([])
		expect((await filesOf(platform, 'evidence')).length).toBe(files.length - 1)

		expect((await keeper.api(`/contacts/${id}`)).status).toBe(404)
		const { proofs: [proof] } = await proofs(`${local}@example.org`)
		expect(proof?.events.map(({ action, purpose, channel }) => [action, purpose, channel])).toEqual([['given', 'newsletter', 'email'], ['given', 'events', 'phone'], ['erased', '', '']])
		expect(proof?.events.every((event) => event.in_ledger)).toBe(true)
		expect((await proofs(phone)).proofs).toHaveLength(1)
	})

	test('leaves the ledger valid', async () => {
		const { id } = await create(keeper, { emails: [{ value: `${unique('chaine')}@example.org` }] })
		await said(keeper, id, 'given')
		await erase(keeper, id)
		await mustOcc(platform, ['socle:ledger:verify'])
	})

	test('forgets a tag that nobody else has, and only that', async () => {
		const [mine, ours] = [unique('Sienne'), unique('Partagee')]
		const one = await create(keeper, { tags: [mine, ours] })
		const two = await create(keeper, { tags: [ours] })
		await erase(keeper, one.id, { reason: 'mistake' })
		const facets = await keeper.ok<{ values: { label: string }[] }>('/contacts/facets', { query: { field: 'tag', start: ours } })
		expect(facets.values.map(({ label }) => label)).toEqual([ours])
		expect(await inDatabase(platform, [mine])).toEqual([])
		expect((await everyone(keeper, { tag: ours })).map(({ id }) => id)).toEqual([two.id])
	})

	test('of two keepers at once one erases, the other finds nobody', async () => {
		const mail = `${unique('deux')}@example.org`
		const { id } = await create(keeper, { emails: [{ value: mail }] })
		await said(keeper, id, 'given')
		const answers = await Promise.all([erase(keeper, id), erase(as('keeper'), id), erase(keeper, id)])
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
		expect((await proofs(mail)).proofs).toHaveLength(1)
	})

	test('a mistake leaves no trace, and is none once something was recorded', async () => {
		const mail = `${unique('erreur')}@example.org`
		const one = await create(keeper, { emails: [{ value: mail }] })
		expect((await erase(keeper, one.id, { reason: 'mistake' })).status).toBe(200)
		const two = await create(keeper, { emails: [{ value: mail }] })
		const [choice] = (await said(keeper, two.id, 'given')).choices
		expect(choice?.state).toBe('granted')
		const refused = await erase(keeper, two.id, { reason: 'mistake' })
		expect([refused.status, (refused.data as { reason: string }).reason]).toEqual([409, 'recorded_about'])
		expect((await keeper.api(`/contacts/${two.id}`)).status).toBe(200)
	})

	test('says before what would stay', async () => {
		const mail = `${unique('apres')}@example.org`
		const one = await create(keeper, { emails: [{ value: mail }], phones: [{ value: aPhone() }] })
		await create(keeper, { emails: [{ value: mail }] })
		await said(keeper, one.id, 'given')
		expect(await keeper.ok(`/contacts/${one.id}/erasure`)).toEqual({ addresses: 2, events: 1, shared: 1 })
	})

	test('does not race with a list that is being brought in', async () => {
		const family = unique('Course')
		const mail = `${unique('course')}@example.org`
		const { id } = await create(keeper, { given_name: 'Zoé', family_name: family, emails: [{ value: mail }] })
		const rows = Array.from({ length: 400 }, (_, index): Record<string, string> => index === 200 ? { given_name: 'Zoé', family_name: family, email: mail, commune: unique('Commune') } : { given_name: 'A', family_name: unique('Liste') })
		const checked = await check(keeper, csv(rows))
		await keeper.ok(`/imports/${checked.id}/run`, { method: 'POST' })
		const [answer] = await Promise.all([erase(keeper, id), finish(keeper, checked.id)])
		expect(answer.status).toBe(200)
		expect((await keeper.api(`/contacts/${id}`)).status).toBe(404)
		// whom the list brought after that is somebody new, and on the opposition list
		const again = await everyone(keeper, { search: family })
		expect(again.every((contact) => contact.id !== id)).toBe(true)
	})
})

describe('rule 24: what was erased', () => {
	test('cannot be written to when it comes back in a list, and can by her own act', async () => {
		const mail = `${unique('retour')}@example.org`
		const { id } = await create(keeper, { emails: [{ value: mail }] })
		await said(keeper, id, 'given', 'paper', [NEWS], { days: 3 })
		await erase(keeper, id)
		const family = unique('Retour')
		const imported = await bring(keeper, csv([{ given_name: 'Zoé', family_name: family, email: mail.toUpperCase() }]))
		expect(imported.suppressed).toBe(1)
		const [back] = await everyone(keeper, { search: family })
		const sheet = await keeper.ok<{ choices: { purpose: string, channel: string, may_write: boolean, why: string }[] }>(`/contacts/${back?.id}/consents`)
		expect(sheet.choices.filter(({ channel }) => channel === 'email').map(({ why }) => why)).toEqual(expect.arrayContaining(['suppressed']))
	})

	test('by a deletion that she did not ask for is not on the opposition list', async () => {
		const mail = `${unique('fini')}@example.org`
		const { id } = await create(keeper, { emails: [{ value: mail }] })
		await said(keeper, id, 'given')
		await erase(keeper, id, { reason: 'expired' })
		const imported = await bring(keeper, csv([{ given_name: 'Zoé', family_name: unique('Fini'), email: mail }]))
		expect(imported.suppressed).toBe(0)
		expect((await proofs(mail)).proofs).toHaveLength(1)
	})
})

describe('rule 8: the sealed proof', () => {
	test('opens only with her address, in any notation, and is never told apart from none', async () => {
		const word = unique('preuve')
		const { id } = await create(keeper, { emails: [{ value: `${word}@example.org` }] })
		await said(keeper, id, 'given')
		await erase(keeper, id)
		expect((await proofs(`${word.toUpperCase()}@EXAMPLE.org`)).proofs).toHaveLength(1)
		expect(await proofs(`${word}@example.com`)).toEqual({ proofs: [] })
		expect(await proofs('n’importe quoi')).toEqual({ proofs: [] })
		expect((await keeper.api('/proofs', { method: 'POST', body: { address: '' } })).status).toBe(400)
	})

	test('of somebody without mail and telephone opens with her name and postal address', async () => {
		const family = unique('Postale')
		const where = { given_name: 'Zoé', family_name: family, street: '1, rue du Lavoir', postcode: '61230', commune: 'Montreuil-sur-Orne' }
		const { id } = await create(keeper, where)
		await keeper.ok(`/contacts/${id}/objection`, { method: 'PUT', body: { method: 'oral', claimed_at: Math.floor(Date.now() / 1000) - 60 } })
		await erase(keeper, id)
		const { proofs: [proof] } = await proofs('', { ...where, street: '1 rue du lavoir' })
		expect(proof?.events.map(({ action }) => action)).toEqual(['objected', 'erased'])
	})
})

describe('undoing an import', () => {
	test('keeps whoever has said something since, and deletes the rest without putting them on the opposition list', async () => {
		const [family, mails] = [unique('Annulee'), [unique('reste'), unique('part')].map((word) => `${word}@example.org`)]
		const imported = await bring(keeper, csv(mails.map((email, index) => ({ given_name: 'AB'[index] ?? '', family_name: family, email }))))
		const [stays] = await everyone(keeper, { search: mails[0] ?? '' })
		await said(keeper, stays?.id ?? 0, 'given')
		expect(await keeper.ok(`/imports/${imported.id}/undo`)).toEqual({ delete: 1, revert: 0, keep: 1 })
		await keeper.ok(`/imports/${imported.id}/undo`, { method: 'POST' })
		await finish(keeper, imported.id)
		expect((await everyone(keeper, { search: family })).map(({ id }) => id)).toEqual([stays?.id])
		expect((await bring(keeper, csv([{ given_name: 'B', family_name: unique('Encore'), email: mails[1] ?? '' }]))).suppressed).toBe(0)
	})

	test('while one of its people is erased ends well', async () => {
		const family = unique('Ensemble')
		const imported: Import = await bring(keeper, csv(Array.from({ length: 300 }, (_, index) => ({ given_name: `A${index}`, family_name: family, email: `${unique('e')}@example.org` }))))
		const [one] = await everyone(keeper, { search: family })
		await keeper.ok(`/imports/${imported.id}/undo`, { method: 'POST' })
		const [answer, undone] = await Promise.all([erase(keeper, one?.id ?? 0), finish(keeper, imported.id)])
		expect([200, 404]).toContain(answer.status)
		expect(undone.state).toBe('undone')
		expect(await everyone(keeper, { search: family })).toEqual([])
	})
})

describe('rule 39: erasing at her request', () => {
	test('needs that somebody made sure who asks, and answers her request, which no longer leads to her', async () => {
		const { id } = await create(keeper)
		const asked = await request(keeper, { kind: 'erasure', contact: id })
		const refused = await erase(keeper, id, {})
		expect([refused.status, (refused.data as { reason: string }).reason]).toEqual([400, 'identity_required'])
		expect((await erase(keeper, id, { identity: 'her word' })).status).toBe(400)
		await erase(keeper, id, { identity: 'mail_from_known_address' })
		const { requests } = await keeper.ok<RequestPage>('/requests', { query: { state: 'closed' } })
		expect(requests.find((entry) => entry.id === asked.id)).toMatchObject({ contact: null, state: 'done', identity: 'mail_from_known_address', outcome: '' })
	})
})
