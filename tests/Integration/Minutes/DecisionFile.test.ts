// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MadeCircle } from '../circles.ts'
import type { Decision, DecisionFile, Minutes } from './minutes.ts'

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { PASSWORD } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as, Client } from '../client.ts'
import { runJobs } from '../clock.ts'
import { aFolder, chooseHolder, dav, HOLDER, names } from '../Folder/folders.ts'
import { unique } from '../steps.ts'
import { adopt, aDraft, decide } from './minutes.ts'

const RECORDS = 'Relevés de décisions'
const JOBS = ['Minutes\\WriteDecisionFile', 'Minutes\\WriteDecisionFiles', 'Minutes\\CompareDecisionFiles']
const platform = inject('platform')
const member = as('circle_member')
const fileOf = ({ id }: Minutes) => member.ok<DecisionFile>(`/minutes/${id}/file`)
const writeAgain = ({ id }: Minutes) => member.ok<DecisionFile>(`/minutes/${id}/file`, { method: 'POST' })
const aCircle = (about: Record<string, unknown> = {}) => makeCircle(['coordinator', 'circle_member'], 'coordinator', about)

/** Adopted minutes with one decision. */
async function adopted(circle: MadeCircle, title = unique('Réunion')): Promise<Minutes> {
	const made = await aDraft(circle.id, { title })
	await decide(made.id)
	const { status, data } = await adopt(made.id)
	expect(status).toBe(200)
	return data
}

beforeAll(async () => {
	await mustOcc(platform, ['config:system:set', 'default_language', '--value=fr'])
	await chooseHolder()
})

describe('the copy of minutes', () => {
	test('is written by a job: what was said and decided, with number and ledger in front', async () => {
		const circle = await aCircle()
		const folder = await aFolder(circle as never)
		const minutes = await adopted(circle, 'Bilan : "printemps" / été')
		expect(minutes.file).toMatchObject({ state: 'due' })
		await runJobs(platform, JOBS)
		const file = await fileOf(minutes)
		expect(file).toMatchObject({ state: 'written', name: '2026-09-01 Bilan printemps été.md', problem: '' })
		const { text } = await dav('member', `/${folder.name}/${RECORDS}/${file.name}`)
		const [decision] = minutes.decisions
		expect(text.slice(0, text.indexOf('# '))).toBe([
			'---',
			'title: "Bilan : \\"printemps\\" / été"',
			`circle: "${circle.name}"`,
			'date: "2026-09-01"',
			'people: ["circle_member","Jeanne, du marché"]',
			'decisions:',
			`  - number: "${decision?.number}"`,
			`    ledger: ${decision?.ledger_position}`,
			text.match(/^ {4}hash: "[0-9a-f]{64}"$/m)?.[0],
			'---',
			'',
			'',
		].join('\n'))
		expect(text).toContain(`### ${decision?.number} – ${decision?.title}`)
		expect(text).toContain(decision?.text)
		expect(text).toContain(`Notes sur ${decision?.title}`)
		expect(text).toContain('Présent·es : circle\\_member, Jeanne, du marché')
		// on a Nextcloud all that the other tests have adopted is written first
	}, 300_000)

	test('has a name of its own where that is taken, and never writes over what is not hers', async () => {
		const circle = await aCircle()
		const folder = await aFolder(circle as never)
		await dav('circle_member', `/${folder.name}/${RECORDS}/2026-09-01 Réunion.md`, { method: 'PUT', body: 'à moi' })
		const two = [await adopted(circle, 'Réunion'), await adopted(circle, 'Réunion')]
		const written = [await writeAgain(two[0] as Minutes), await writeAgain(two[1] as Minutes)]
		expect(written.map(({ name }) => name)).toEqual(['2026-09-01 Réunion (2).md', '2026-09-01 Réunion (3).md'])
		expect((await dav('circle_member', `/${folder.name}/${RECORDS}/2026-09-01 Réunion.md`)).text).toBe('à moi')
	})

	test('is marked where somebody has changed it or taken it away, and can be written again', async () => {
		const circle = await aCircle()
		const folder = await aFolder(circle as never)
		const minutes = await adopted(circle)
		const { name } = await writeAgain(minutes)
		const path = `/${folder.name}/${RECORDS}/${name}`
		const { text } = await dav('circle_member', path)
		await dav('circle_member', path, { method: 'PUT', body: `${text}\nEt aussi autre chose.` })
		expect(await fileOf(minutes)).toMatchObject({ state: 'differs' })
		expect(await writeAgain(minutes)).toMatchObject({ state: 'written', name })
		expect((await dav('circle_member', path)).text).toBe(text)
		await dav('circle_member', path, { method: 'DELETE' })
		expect(await fileOf(minutes)).toMatchObject({ state: 'gone' })
		expect(await writeAgain(minutes)).toMatchObject({ state: 'written', name })
		expect((await dav('circle_member', path)).text).toBe(text)
	})

	test('waits with its reason where there is no folder, or it is gone: the adoption holds all the same', async () => {
		const circle = await aCircle()
		const minutes = await adopted(circle)
		await runJobs(platform, JOBS)
		expect(await fileOf(minutes)).toMatchObject({ state: 'failed', problem: 'folder_missing', message: 'Ce cercle n’a pas encore de dossier.' })
		const folder = await aFolder(circle as never)
		await dav(HOLDER, `/${folder.name}`, { method: 'DELETE' })
		expect(await writeAgain(minutes)).toMatchObject({ state: 'failed', problem: 'folder_gone' })
		await aFolder(circle as never)
		expect(await writeAgain(minutes)).toMatchObject({ state: 'written' })
	})

	test('waits with its reason where nobody can write in the folder, and is written once somebody can', async () => {
		const circle = await aCircle()
		const [owner, name] = [unique('proprio'), unique('Prêté')]
		await mustOcc(platform, ['user:add', '--password-from-env', owner], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
		await dav(owner, `/${name}`, { method: 'MKCOL' })
		for (const group of ['admin', circle.group]) {
			const body = { path: `/${name}`, shareType: 1, shareWith: group, permissions: 1 }
			expect((await new Client(platform.url, owner).send('/ocs/v2.php/apps/files_sharing/api/v1/shares', { method: 'POST', body })).status).toBe(200)
		}
		await as('admin').ok(`/settings/circles/${circle.id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'link', path: `/${name}` } })
		await mustOcc(platform, ['user:disable', owner])
		const minutes = await adopted(circle)
		expect(await writeAgain(minutes)).toMatchObject({ state: 'failed', problem: 'folder_read_only', message: 'Personne ne peut écrire dans ce dossier.' })
		await mustOcc(platform, ['user:enable', owner])
		expect(await writeAgain(minutes)).toMatchObject({ state: 'written' })
		expect(await names(owner, `/${name}`)).toEqual([RECORDS])
	})

	test('of a private circle lies where the circle alone reads; nobody else can tell that it is there', async () => {
		const circle = await aCircle({ private: true })
		const folder = await aFolder(circle as never, 'private')
		const minutes = await adopted(circle)
		const { name } = await writeAgain(minutes)
		expect(await names('circle_member', `/${folder.name}/${RECORDS}`)).toEqual([name])
		expect(await names('member', `/${folder.name}`)).toBeNull()
		for (const who of ['member', 'keeper', 'admin'] as const) {
			expect((await as(who).api(`/minutes/${minutes.id}/file`)).status).toBeOneOf([403, 404])
			expect((await as(who).api(`/minutes/${minutes.id}/file`, { method: 'POST' })).status).toBeOneOf([403, 404])
		}
		// it has opened since: what was said in private stays where it is
		await as('admin').ok(`/circles/${circle.id}/private`, { method: 'PUT', body: { private: false } })
		await aFolder(circle as never, 'open')
		const { text } = await dav('circle_member', `/${folder.name} (privé)/${RECORDS}/${name}`)
		expect(text === '' ? await names('circle_member', `/${folder.name}/${RECORDS}`) : [name]).toContain(name)
	})

	test('of an open circle is read by members: the file is not told to them, the minutes are', async () => {
		const circle = await aCircle()
		await aFolder(circle as never)
		const minutes = await adopted(circle)
		await writeAgain(minutes)
		expect((await as('member').ok<Minutes>(`/minutes/${minutes.id}`)).file).toBeNull()
		expect((await as('member').api(`/minutes/${minutes.id}/file`)).status).toBeOneOf([403, 404])
	})
})

test('a decision that was adopted without minutes has a copy of its own', async () => {
	const circle = await aCircle()
	const folder = await aFolder(circle as never)
	const coordinator = as('coordinator')
	const draft = await coordinator.ok<Decision>(`/circles/${circle.id}/decisions`, {
		method: 'POST',
		body: { title: 'Un *marché*', text: '# Titre\n\nChaque samedi.', method: 'vote', votes: { for: 5, against: 1, abstained: 0 }, decided_on: '2026-10-01', people: [{ user: '', name: 'Max' }] },
	})
	await coordinator.ok(`/decisions/${draft.id}/adoption`, { method: 'POST', body: { version: draft.version, within_perimeter: true } })
	await runJobs(platform, JOBS)
	const file = await coordinator.ok<DecisionFile>(`/decisions/${draft.id}/file`)
	const { number } = await coordinator.ok<Decision>(`/decisions/${draft.id}`)
	expect(file).toMatchObject({ state: 'written', name: `2026-10-01 ${number} Un marché.md` })
	const { text } = await dav('member', `/${folder.name}/${RECORDS}/${file.name}`)
	expect(text).toContain(`# ${number} – Un \\*marché\\*\n\n## Titre\n\nChaque samedi.`)
	expect(text).toContain('5 pour, 1 contre, 0 abstention(s)')
	expect((await as('member').api(`/decisions/${draft.id}/file`)).status).toBeOneOf([403, 404])
})
