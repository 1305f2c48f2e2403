// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client } from '../client.ts'
import type { Decision } from '../decisions.ts'

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { PASSWORD } from '../../harness/accounts.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { day, decide, draft } from '../decisions.ts'
import { unique } from '../steps.ts'

type Entry = components['schemas']['DecisionRecord']
type EntryPage = components['schemas']['DecisionRecordPage']

const coordinator = as('coordinator')
const member = as('member')

let open = 0
let closed = 0
let decision: Decision
let secret: Decision
const whisper = unique('chuchotement')

const path = '/index.php/apps/socle/decisions/export'
const take = (who: Client, query: Record<string, string | number>) => who.send(path, { query, headers: { Accept: '*/*' } })

beforeAll(async () => {
	open = (await makeCircle(['coordinator', 'circle_member'], 'coordinator')).id
	closed = (await makeCircle(['coordinator'], 'coordinator', { private: true })).id
	decision = await decide(open, {
		title: '=HYPERLINK("http://x")',
		text: '- un\n- deux, "trois"',
		context: '## Pourquoi\n\nParce que.',
		decided_on: day(-3),
		method: 'vote',
		votes: { for: 12, against: 3, abstained: 1 },
		people: [{ name: 'Odile' }, { user: 'circle_member' }],
		tags: ['Pain', 'Été'],
	})
	await draft(open, { title: unique('Esquisse') })
	secret = await decide(closed, { title: whisper, text: whisper, context: whisper, tags: [whisper], people: [{ name: whisper }] })
})

describe('an export', () => {
	test('is a table in which no cell is a formula', async () => {
		const answer = await take(member, { format: 'csv', circle: open })
		expect(answer.headers.get('content-type')).toContain('text/csv')
		expect(answer.headers.get('content-disposition')).toContain('attachment')
		const [header = '', line = ''] = answer.text.split('\r\n')
		expect(header.split(',').slice(0, 4)).toEqual(['number', 'former_number', 'circle', 'title'])
		expect(line).toContain(`${decision.number},,`)
		expect(line).toContain('"\'=HYPERLINK(""http://x"")"')
		expect(line).toContain('vote,12,3,1,Odile|circle_member')
		expect(answer.text).toContain('"\'- un\n- deux, ""trois"""')
	})

	test('is what the list is, for each person', async () => {
		for (const who of [coordinator, member, as('newcomer')]) {
			const { decisions } = await who.ok<{ decisions: { id: number, title: string | null }[] }>('/decisions', { query: { circle: open } })
			const exported = JSON.parse((await take(who, { format: 'json', circle: open })).text) as Entry[]
			expect(exported.map(({ id, title }) => [id, title])).toEqual(decisions.map(({ id, title }) => [id, title]))
		}
		expect(JSON.parse((await take(as('newcomer'), { format: 'json', circle: closed })).text)).toEqual([])
	})

	test.each(['csv', 'json', 'zip'])('as %s holds no word of a private circle’s decision but for its circle', async (format) => {
		const query = { format, ids: String(secret.id) }
		const [inside, outside] = [await take(coordinator, query), await take(member, query)]
		expect(outside.text).toContain(format === 'zip' ? 'PK' : secret.number)
		expect(outside.text).not.toContain(whisper)
		if (format !== 'zip') {
			expect(inside.text).toContain(whisper)
		}
	})

	test('as an archive has a Markdown file for each, in a folder for its circle', async () => {
		const url = new URL(inject('platform').url + path)
		url.search = new URLSearchParams({ format: 'zip', circle: String(open) }).toString()
		const answer = await fetch(url, { headers: { Authorization: `Basic ${btoa(`member:${PASSWORD}`)}`, 'OCS-APIRequest': 'true' } })
		const folder = await mkdtemp(join(tmpdir(), 'socle-zip-'))
		try {
			await writeFile(join(folder, 'x.zip'), Buffer.from(await answer.arrayBuffer()))
			// PHP's own reader, which checks each file's sum
			await promisify(execFile)('php', ['-r', '$z = new ZipArchive(); if ($z->open($argv[1], ZipArchive::CHECKCONS) !== true || !$z->extractTo($argv[2])) { exit(1); }', join(folder, 'x.zip'), folder])
			const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'))
			expect(files).toHaveLength(1)
			expect(files[0]).toContain(`/${decision.number} `)
			const text = await readFile(join(folder, files[0] ?? ''), 'utf8')
			expect(text).toContain(`---\nnumber: "${decision.number}"\n`)
			expect(text).toContain('votes: {"for":12,"against":3,"abstained":1}\n')
			expect(text).toContain('tags: ["')
			expect(text).toContain('# =HYPERLINK("http://x")\n\n- un\n- deux, "trois"\n\n<!-- context -->\n\n## Pourquoi')
		} finally {
			await rm(folder, { recursive: true })
		}
	})

	test('is of no other format', async () => {
		expect((await take(member, { format: 'exe' })).status).toBe(400)
		expect((await take(as('outsider'), { format: 'csv' })).status).toBe(404)
	})
})

describe('the texts of a page', () => {
	test('are whole for whoever may read them', async () => {
		const { decisions: [entry] } = await member.ok<EntryPage>('/decisions/records', { query: { circle: open } })
		expect(entry).toMatchObject({ id: decision.id, text: '- un\n- deux, "trois"', people: ['Odile', 'circle_member'], votes: { for: 12, against: 3, abstained: 1 } })
		const { decisions: [masked] } = await member.ok<EntryPage>('/decisions/records', { query: { circle: closed } })
		expect(masked).toMatchObject({ id: secret.id, title: null, text: '', context: '', summary: '', people: [], tags: [], method: '' })
	})
})
