// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { KeptEvidence } from '../steps.ts'

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { mustOcc } from '../../harness/platform.ts'
import { as } from '../client.ts'
import { publishNotice } from '../notices.ts'
import { aPicture, create, prove, unique } from '../steps.ts'

const keeper = as('keeper')
const platform = inject('platform')
const text = (words: string) => new TextEncoder().encode(words)
const list = async (contact: number) => (await keeper.ok<{ evidences: KeptEvidence[] }>(`/contacts/${contact}/evidences`)).evidences
const page = (contact: number, evidence: number) => `/index.php/apps/socle/contacts/${contact}/evidences/${evidence}/file`
const look = async (contact: number, evidence: number, who = keeper) => await who.send(page(contact, evidence), { headers: { Accept: 'text/html' } })

async function refusal(contact: number, file: Uint8Array, name = 'photo.jpg') {
	const answer = await keeper.api<{ reason: string }>(`/contacts/${contact}/evidences/scan`, {
		method: 'POST',
		query: { name },
		body: file,
		headers: { 'Content-Type': 'application/octet-stream' },
	})
	return [answer.status, answer.data.reason]
}

/** The database takes files away while one looks: there is nothing in them then. */
function bytesOf(file: string): Buffer {
	try {
		return readFileSync(file)
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			return Buffer.alloc(0)
		}
		throw error
	}
}

/** Every file that lies below the data folder. */
function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe('rule 11: signed paper is kept with its proof', () => {
	test('a consent on paper is not saved without proof, and is with it', async () => {
		const { id } = await create(keeper)
		const said = { action: 'given', method: 'paper', choices: [{ purpose: 'newsletter', channel: 'email' }], claimed_at: Math.floor(Date.now() / 1000), notice: null }
		const answer = await keeper.api<{ reason: string }>(`/contacts/${id}/consents`, { method: 'POST', body: { ...said, evidence: null } })
		expect([answer.status, answer.data.reason]).toEqual([400, 'evidence_required'])
	})

	test('a scan is kept, shown as it was brought, and by whom', async () => {
		const { id } = await create(keeper)
		const picture = aPicture()
		const kept = await prove(keeper, id, picture, 'Réunion du 12.png')
		expect(kept).toMatchObject({ kind: 'scan', reference: 'Réunion du 12.png', mime: 'image/png', size: picture.length, missing: false, removable: true })
		expect(await list(id)).toEqual([kept])
		const shown = await fetch(platform.url + page(id, kept.id), { headers: { Authorization: `Basic ${btoa('keeper:Montreuil-sur-Orne-1')}`, 'OCS-APIRequest': 'true' } })
		expect(new Uint8Array(await shown.arrayBuffer())).toEqual(picture)
	})

	test('the reference of a paper, and a mail, are noted in the keeper\'s words', async () => {
		const { id } = await create(keeper)
		await keeper.ok(`/contacts/${id}/evidences`, { method: 'POST', body: { kind: 'reference', reference: '  classeur 2, feuille 12 ' } })
		await keeper.ok(`/contacts/${id}/evidences`, { method: 'POST', body: { kind: 'mail', reference: 'mail du 3 novembre' } })
		expect((await list(id)).map(({ kind, reference }) => [kind, reference])).toEqual([['reference', 'classeur 2, feuille 12'], ['mail', 'mail du 3 novembre']])
		for (const body of [{ kind: 'reference', reference: ' ' }, { kind: 'scan', reference: 'x' }, { kind: 'oath', reference: 'x' }, { kind: 'mail', reference: 'x'.repeat(256) }]) {
			expect((await keeper.api(`/contacts/${id}/evidences`, { method: 'POST', body })).status).toBe(400)
		}
	})

	test('on disk nothing of it can be read', async () => {
		const { id } = await create(keeper)
		const secret = unique('Signature')
		const picture = Buffer.concat([aPicture(), text(secret)])
		const kept = await prove(keeper, id, picture, `${unique('Nom')}.png`)
		const plain = filesBelow(platform.dataDir).filter((file) => {
			const bytes = bytesOf(file)
			return bytes.includes(secret) || bytes.includes(picture.subarray(0, 120)) || bytes.includes(Buffer.from(picture).toString('base64').slice(0, 100))
		})
		expect(plain).toEqual([])
		expect((await look(id, kept.id)).status).toBe(200)
	})
})

describe('what is not a proof is refused', () => {
	test.each<[string, Uint8Array, string]>([
		['nothing', new Uint8Array(), 'photo.jpg'],
		['HTML that calls itself a picture', text('<!doctype html><script>alert(1)</script>'), 'photo.jpg'],
		['HTML after the first bytes of a JPEG', Buffer.concat([Buffer.from([0xFF, 0xD8, 0xFF, 0xE0]), text('<script>alert(1)</script>')]), 'photo.jpg'],
		['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'photo.svg'],
		['GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), 'photo.gif'],
		['a PDF that never ends', text('%PDF-1.4 <script>'), 'feuille.pdf'],
		['a ZIP', text('PK\u0003\u0004'), 'feuille.zip'],
	])('%s', async (_, file, name) => {
		const { id } = await create(keeper)
		expect(await refusal(id, file, name)).toEqual([400, 'evidence_type'])
		expect(await list(id)).toEqual([])
	})

	test('more than 5 MB', async () => {
		const { id } = await create(keeper)
		const limit = 5 * 1024 * 1024
		const padded = (size: number) => Buffer.concat([aPicture(), Buffer.alloc(size)]).subarray(0, size)
		expect(await refusal(id, padded(limit + 1))).toEqual([413, 'evidence_too_large'])
		expect((await prove(keeper, id, padded(limit))).size).toBe(limit)
	})

	test('a name that is none', async () => {
		const { id } = await create(keeper)
		expect(await refusal(id, aPicture(), 'x'.repeat(256))).toEqual([400, 'too_long'])
	})
})

describe('who may look', () => {
	test('a scan of one person is not found as another\'s', async () => {
		const [one, other] = [await create(keeper), await create(keeper)]
		const kept = await prove(keeper, one.id, aPicture())
		expect((await look(other.id, kept.id)).status).toBe(404)
		expect((await keeper.api(`/contacts/${other.id}/evidences/${kept.id}`, { method: 'DELETE' })).status).toBe(404)
		expect((await look(one.id, kept.id)).status).toBe(200)
	})

	test('a reference has no file to look at', async () => {
		const { id } = await create(keeper)
		const kept = await keeper.ok<KeptEvidence>(`/contacts/${id}/evidences`, { method: 'POST', body: { kind: 'reference', reference: 'classeur 1' } })
		expect((await look(id, kept.id)).status).toBe(404)
	})

	test('who has left the keepers sees nothing any more', async () => {
		const { id } = await create(keeper)
		const kept = await prove(keeper, id, aPicture())
		const leaving = as('outsider')
		await mustOcc(platform, ['group:adduser', 'socle_keepers', 'outsider'])
		expect((await look(id, kept.id, leaving)).status).toBe(200)
		await mustOcc(platform, ['group:removeuser', 'socle_keepers', 'outsider'])
		expect((await look(id, kept.id, leaving)).status).toBe(404)
		expect((await leaving.api(`/contacts/${id}/evidences`)).status).toBe(404)
	})

	test('the browser takes it for what it is, runs nothing of it, and keeps nothing', async () => {
		const { id } = await create(keeper)
		const headersOf = async (file: Uint8Array) => (await look(id, (await prove(keeper, id, file, '"><script>.png\r\nX: y')).id)).headers
		const picture = await headersOf(aPicture())
		expect(picture.get('content-type')).toBe('image/png')
		expect(picture.get('x-content-type-options')).toBe('nosniff')
		expect(picture.get('content-security-policy')).toMatch(/^default-src 'none'; ?sandbox/)
		expect(picture.get('cache-control')).toContain('no-store')
		expect(picture.get('content-disposition')).toMatch(/^inline; filename="evidence-\d+\.png"$/)
		const document = await headersOf(text('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'))
		expect(document.get('content-type')).toBe('application/pdf')
		expect(document.get('content-disposition')).toMatch(/^attachment; filename="evidence-\d+\.pdf"$/)
	})

	test('rule 33: every look is on the access log, under the person\'s number alone', async () => {
		const { id } = await create(keeper)
		const kept = await prove(keeper, id, aPicture())
		await look(id, kept.id)
		const { entries } = await keeper.ok<{ entries: { action: string, contact_ids: number[] }[] }>('/access-log')
		expect(entries[0]).toMatchObject({ action: 'evidence', contact_ids: [id] })
	})
})

describe('a mistake, and what is kept', () => {
	test('what was just brought can be taken back, its file too', async () => {
		const { id } = await create(keeper)
		const before = filesBelow(platform.dataDir).filter((file) => file.includes('/evidence/'))
		const kept = await prove(keeper, id, aPicture())
		const added = filesBelow(platform.dataDir).filter((file) => file.includes('/evidence/') && !before.includes(file))
		expect(added).toHaveLength(1)
		await keeper.ok(`/contacts/${id}/evidences/${kept.id}`, { method: 'DELETE' })
		expect(await list(id)).toEqual([])
		expect(filesBelow(platform.dataDir)).not.toContain(added[0])
		expect((await look(id, kept.id)).status).toBe(404)
	})

	test('rule 11: with a person her proofs go, and no other\'s', async () => {
		const [gone, stays] = [await create(keeper), await create(keeper)]
		const before = filesBelow(platform.dataDir).filter((file) => file.includes('/evidence/'))
		await prove(keeper, gone.id, aPicture())
		const kept = await prove(keeper, stays.id, aPicture())
		await keeper.ok(`/contacts/${gone.id}`, { method: 'DELETE', query: { reason: 'expired' } })
		expect(filesBelow(platform.dataDir).filter((file) => file.includes('/evidence/') && !before.includes(file))).toHaveLength(1)
		expect((await look(stays.id, kept.id)).status).toBe(200)
	})

	test('a proof with which a consent was recorded stays', async () => {
		await publishNotice(keeper)
		const { id } = await create(keeper, { emails: [{ value: `${unique('accord')}@example.org` }] })
		const kept = await prove(keeper, id, aPicture())
		const said = { action: 'given', method: 'paper', choices: [{ purpose: 'newsletter', channel: 'email' }], claimed_at: Math.floor(Date.now() / 1000), notice: null }
		await keeper.ok(`/contacts/${id}/consents`, { method: 'POST', body: { ...said, evidence: kept.id } })
		expect(await list(id)).toEqual([{ ...kept, removable: false }])
		const answer = await keeper.api<{ reason: string }>(`/contacts/${id}/evidences/${kept.id}`, { method: 'DELETE' })
		expect([answer.status, answer.data.reason]).toEqual([409, 'evidence_used'])
		expect((await look(id, kept.id)).status).toBe(200)
	})

	test('a proof of one person shows nothing of another', async () => {
		const [one, other] = [await create(keeper), await create(keeper)]
		const kept = await prove(keeper, one.id, aPicture())
		const said = { action: 'given', method: 'paper', choices: [{ purpose: 'newsletter', channel: 'email' }], claimed_at: Math.floor(Date.now() / 1000), notice: null }
		expect((await keeper.api(`/contacts/${other.id}/consents`, { method: 'POST', body: { ...said, evidence: kept.id } })).status).toBe(404)
	})

	test('a file that is gone is told as missing', async () => {
		const { id } = await create(keeper)
		const before = filesBelow(platform.dataDir)
		const kept = await prove(keeper, id, aPicture())
		for (const file of filesBelow(platform.dataDir).filter((path) => path.includes('/evidence/') && !before.includes(path))) {
			rmSync(file)
			if (platform.kind === 'nextcloud') {
				execFileSync(platform.occ[0] ?? '', [...platform.occ.slice(1), 'files:scan-app-data', 'socle'], { cwd: platform.cwd, env: { ...process.env, ...platform.env } })
			}
		}
		expect(await list(id)).toEqual([{ ...kept, missing: true }])
		expect((await look(id, kept.id)).status).toBe(404)
		// or every verification after this one would tell of it
		await keeper.ok(`/contacts/${id}`, { method: 'DELETE', query: { reason: 'expired' } })
	})
})
