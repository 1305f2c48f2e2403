// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Import, ImportRow } from '../steps.ts'

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { occ, serve } from '../../harness/platform.ts'
import { as, Client } from '../client.ts'
import { killable } from '../killable.ts'
import { csv, unique, upload } from '../steps.ts'

type Traces = Awaited<ReturnType<typeof traces>>

const platform = inject('platform')
const keeper = as('keeper')

const ROWS = Number(process.env.SOCLE_KILL_ROWS ?? 20_000)
const KILLS = Number(process.env.SOCLE_KILLS ?? 20)
/** for running the same again; it is in the message of a failure */
const SEED = Number(process.env.SOCLE_SEED ?? Date.now() % 1_000_000)

let state = SEED
function random(): number {
	state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7FFFFFFF
	return state / 0x7FFFFFFF
}

/** Numbers that are nobody's (Arcom) and in no other test: a list takes 1,000, so that no two lists share one. */
const RANGES = ['03 53 01', '04 65 71', '05 36 49']
let lists = 0

/** New people, people completed, told twice, of one household, with doubtful names, and rows that cannot be read. */
function list(mark: string, rows: number): string {
	const [range, first] = [RANGES[lists % 3] ?? '', 1000 * Math.floor(lists / 3) % 10_000]
	lists++
	return csv(Array.from({ length: rows }, (_, index) => {
		const person = index % 10 === 7 || index % 10 === 8 ? index - index % 10 : index
		const letters = [...String(person).padStart(6, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')
		return {
			given_name: index % 100 === 3 ? 'Autre' : 'Camille',
			family_name: `${mark}${letters}`,
			email: index % 100 === 5 ? 'illisible' : index % 100 === 3 ? `${mark}${person - 1}@example.org` : `${mark}${person}@example.org`,
			phone: person === index || person % 20 !== 0 ? '' : `${range} ${String(first + person / 20).padStart(4, '0')}`,
			commune: 'Montreuil-sur-Orne',
			tags: `${mark}|commun`,
			note: index % 10 === 7 ? 'complétée' : '',
		}
	}))
}

/** All that an import left, without what differs by chance. */
async function traces(mark: string, id: number, keeper: Client = as('keeper')): Promise<{ register: string, counts: unknown, rows: unknown[], histories: unknown[] }> {
	const exported = await keeper.send('/index.php/apps/socle/contacts/export', { query: { format: 'csv', tag: mark } })
	expect(exported.status).toBe(200)
	const done = await keeper.ok<Import>(`/imports/${id}`)
	const rows: ImportRow[] = []
	let cursor: string | null = null
	do {
		const page: { rows: ImportRow[], next: string | null } = await keeper.ok(`/imports/${id}/rows`, { query: { cursor: cursor ?? undefined } })
		rows.push(...page.rows)
		cursor = page.next
	} while (cursor !== null && rows.length < 3000)
	const histories: unknown[] = []
	for (const row of rows.filter((row) => row.outcome === 'completed').slice(0, 15)) {
		const { changes } = await keeper.ok<{ changes: { field: string, before: string | null, after: string | null }[] }>(`/contacts/${row.contact_id}/changes`)
		histories.push(changes.map((change) => [change.field, change.before, change.after]))
	}
	// lists differ in their mark and in the first telephone
	const plain = (text: string) => text.replaceAll(mark, 'MARK').replaceAll(mark.toLowerCase(), 'mark')
		.replaceAll(/0[345] \d\d \d\d (\d{4})/g, (_, last: string) => String(Number(last) % 1000))
	return {
		register: plain(exported.text),
		counts: { state: done.state, rows: done.rows, created: done.created, completed: done.completed, unchanged: done.unchanged, doubtful: done.doubtful, household: done.household, refused: done.refused },
		rows: rows.map((row) => [row.row, row.outcome, plain(row.name), row.problems.map((problem) => plain(JSON.stringify(problem)))]),
		histories,
	}
}

const total = async () => (await keeper.ok<{ count: number }>('/contacts/count')).count

/** The same but for the mark; says which lines differ, not all that there are. */
function expectSame(found: Traces, expected: Traces): void {
	const [left, right] = [found.register.split('\n'), expected.register.split('\n')]
	const [known, seen] = [new Set(right), new Set(left)]
	expect({
		more: left.filter((line) => !known.has(line)).slice(0, 5),
		less: right.filter((line) => !seen.has(line)).slice(0, 5),
		lines: left.length,
	}).toEqual({ more: [], less: [], lines: right.length })
	expect(found.register === expected.register, 'the same order').toBe(true)
	expect(found.counts).toEqual(expected.counts)
	expect(found.rows).toEqual(expected.rows)
	expect(found.histories).toEqual(expected.histories)
}

const files: string[] = []
async function file(mark: string, rows = ROWS): Promise<string> {
	const path = join(platform.folder, `${mark}.csv`)
	await writeFile(path, list(mark, rows))
	files.push(path)
	return path
}

afterAll(() => Promise.all(files.map((path) => rm(path, { force: true }))))

const command = (path: string) => ['socle:import', path, '--provenance=event', '--as=keeper', '--json']
let reference: Traces
/** milliseconds that an undisturbed run takes */
let usual = 0

beforeAll(async () => {
	const mark = unique('rafale')
	const path = await file(mark)
	const before = await total()
	const start = Date.now()
	const result = await occ(platform, command(path))
	usual = Date.now() - start
	expect(result.stderr + result.stdout).toContain('"import"')
	const printed = JSON.parse(result.stdout) as Record<string, number>
	reference = await traces(mark, printed.import ?? 0)
	expect(await total() - before).toBe(printed.created)
	expect(printed).toMatchObject({ rows: ROWS, completed: ROWS / 10, unchanged: ROWS / 10, refused: ROWS / 100 })
}, 300_000)

test(`kill -9 of the command at ${KILLS} random moments (seed ${SEED}): run again, nothing twice, nothing lost`, async () => {
	let kills = 0
	while (kills < KILLS) {
		const mark = unique('rafale')
		const path = await file(mark)
		const before = await total()
		let result
		do {
			// anywhere between its start and its end, the many short ones so that one list is hit several times
			const killAfter = kills < KILLS ? Math.round(usual * (0.1 + random() * (kills % 4 === 0 ? 1 : 0.45))) : undefined
			result = await occ(platform, command(path), killAfter === undefined ? {} : { killAfter })
			kills += result.code === 0 ? 0 : 1
			expect(result.code === 0 || killAfter !== undefined, result.stderr + result.stdout).toBe(true)
			// killed after its report: it was done
		} while (result.code !== 0 && !result.stdout.endsWith('}\n'))
		const printed = JSON.parse(result.stdout) as Record<string, number>
		expectSame(await traces(mark, printed.import ?? 0), reference)
		expect(await total() - before).toBe(printed.created)
	}
}, 1_200_000)

test(`kill -9 of the whole server while four pages import (seed ${SEED}): they go on when it is back`, async () => {
	const rows = Math.min(ROWS, 4000)
	const { instance, end } = await killable()
	let server = await serve(instance)
	const client = new Client(server.url, 'keeper')
	await client.logIn()
	const calm = unique('rafale')
	const undisturbed = JSON.parse((await occ(instance, command(await file(calm, rows)))).stdout) as Record<string, number>
	const expected = await traces(calm, undisturbed.import ?? 0, client)

	const imports: { mark: string, id: number }[] = []
	for (const mark of [1, 2, 3, 4].map(() => unique('rafale'))) {
		const { id, chunks, bytes } = await upload(client, list(mark, rows), { name: mark })
		await client.ok(`/imports/${id}/check`, { method: 'POST', body: { chunks, bytes } })
		imports.push({ mark, id })
	}

	/** As an open page: step by step, and again when the server is gone. */
	async function drive(id: number): Promise<void> {
		for (;;) {
			try {
				const page = client.at(server.url)
				for (;;) {
					const current = await page.ok<Import>(`/imports/${id}`)
					if (current.state === 'checked') {
						await page.ok(`/imports/${id}/run`, { method: 'POST' })
					} else if (current.state === 'done' || current.state === 'failed') {
						return
					} else {
						await page.ok(`/tasks/${current.task?.id}/step`, { method: 'POST' })
					}
					await sleep(200)
				}
			} catch (error) {
				if (!(error instanceof TypeError)) {
					throw error
				}
				await sleep(200)
			}
		}
	}
	try {
		const pages = Promise.all(imports.map(({ id }) => drive(id)))
		for (let times = 0; times < 2; times++) {
			await sleep(1000 + random() * 3000)
			await server.kill()
			server = await serve(instance)
		}
		await pages
		for (const { mark, id } of imports) {
			expectSame(await traces(mark, id, client.at(server.url)), expected)
		}
	} finally {
		await server.stop()
		await end()
	}
}, 600_000)
