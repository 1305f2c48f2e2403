// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Import, ImportRow } from '../steps.ts'

import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '../client.ts'
import { ABOUT, aPhone, bring, check, csv, everyone, finish, HEADER, unique, upload } from '../steps.ts'

const keeper = as('keeper')
const bytes = (...parts: (string | number[])[]) => Uint8Array.from(parts.flatMap((part) => typeof part === 'string' ? [...new TextEncoder().encode(part)] : part))
const count = async () => (await keeper.ok<{ count: number }>('/contacts/count')).count
let before = 0

beforeEach(async () => {
	before = await count()
})

/** Why a file is refused as a whole, at whichever step the server sees it. */
async function reasonFor(file: string | Uint8Array): Promise<string> {
	const { id, chunks, bytes: size } = await upload(keeper, file)
	const answer = await keeper.api<{ reason?: string }>(`/imports/${id}/check`, { method: 'POST', body: { chunks, bytes: size } })
	if (answer.status !== 200) {
		return answer.data.reason ?? String(answer.status)
	}
	const current = await finish(keeper, id)
	expect(current.state).toBe('failed')
	return current.task?.error ?? 'none'
}

describe('a file that cannot be a list is refused as a whole, with its reason', () => {
	test.each([
		['empty', '', 'empty'],
		['only a byte order mark', bytes([0xEF, 0xBB, 0xBF]), 'empty'],
		['a header only', `${HEADER}\n`, 'no_rows'],
		['a picture', bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0xFF, 0xFE]), 'binary'],
		['no column that Socle knows', 'taille,pointure\n170,42\n', 'header_unknown'],
		['a column more that Socle does not know', 'given_name,family_name,pointure\nA,B,42\n', 'header_unknown'],
		['the same column twice', 'given_name,family_name,given_name\nA,B,C\n', 'header_duplicate'],
		['an electoral roll', "given_name,family_name,numero d'electeur\nA,B,12\n", 'electoral_roll'],
		['a million columns', `${HEADER},${'x,'.repeat(1_000_000)}\n1\n`, 'too_many_columns'],
	])('%s', async (_, file, reason) => {
		expect(await reasonFor(file)).toBe(reason)
		expect(await count()).toBe(before)
	})

	test('chunks that did not arrive, or not whole', async () => {
		const file = csv([{ given_name: 'A', family_name: unique('Morceau') }])
		const { id, chunks, bytes: size } = await upload(keeper, file, {}, 40)
		for (const body of [{ chunks: chunks + 1, bytes: size }, { chunks, bytes: size + 1 }, { chunks: chunks - 1, bytes: size }]) {
			const answer = await keeper.api<{ reason: string }>(`/imports/${id}/check`, { method: 'POST', body })
			expect([answer.status, ['chunk_missing', 'bytes_differ'].includes(answer.data.reason)]).toEqual([400, true])
		}
		await keeper.ok(`/imports/${id}/check`, { method: 'POST', body: { chunks, bytes: size } })
		expect((await finish(keeper, id)).state).toBe('checked')
	})

	test('a chunk over 4 MB', async () => {
		const { id } = await keeper.ok<Import>('/imports', { method: 'POST', body: ABOUT })
		const answer = await keeper.api(`/imports/${id}/chunks/0`, { method: 'PUT', body: 'x'.repeat(4 * 1024 * 1024 + 1), wrong: true })
		expect(answer.status).toBe(413)
	})

	test('200 MB', async () => {
		const { id } = await keeper.ok<Import>('/imports', { method: 'POST', body: ABOUT })
		const answer = await keeper.api<{ reason: string }>(`/imports/${id}/check`, { method: 'POST', body: { chunks: 50, bytes: 200_000_000 } })
		expect([answer.status, answer.data.reason]).toEqual([400 + (answer.status === 413 ? 13 : 0), 'too_large'])
		const late = await keeper.api(`/imports/${id}/chunks/1000`, { method: 'PUT', body: 'x' })
		expect([400, 413]).toContain(late.status)
	})
})

describe('a list without its origin, or with proof that nobody has', () => {
	test.each([
		['without provenance', { provenance: '' }],
		['with a provenance outside the list', { provenance: 'town_hall' }],
		['an earlier list without its name', { provenance: 'earlier_list', provenance_name: '' }],
		['on consent', { basis: 'consent' }],
		['on a basis that is none', { basis: 'because' }],
		['without name', { name: '' }],
	])('%s', async (_, about) => {
		const answer = await keeper.api('/imports', { method: 'POST', body: { ...ABOUT, ...about }, wrong: true })
		expect(answer.status).toBe(400)
	})
})

describe('a row that cannot be read costs that row only', () => {
	const family = () => unique('Rangée')
	test.each([
		['a mail that is none', { email: 'pas une adresse' }, 'email', 'email_invalid'],
		['a telephone that is none', { phone: '12' }, 'phone', 'phone_invalid'],
		['a kind that is none', { kind: 'ami' }, 'kind', 'kind_unknown'],
		['a language that is none', { language: 'klingon!' }, 'language', 'language_unknown'],
		['a name that is too long', { given_name: 'x'.repeat(121) }, 'given_name', 'too_long'],
		['consent without proof', { basis: 'consent' }, 'basis', 'basis_needs_proof'],
		['a basis that is none', { basis: 'because' }, 'basis', 'basis_unknown'],
		['a provenance that is none', { provenance: 'town_hall' }, 'provenance', 'provenance_unknown'],
		['neither yes nor no', { over_15: 'peut-être' }, 'over_15', 'yes_no_unknown'],
	])('%s', async (_, cells, field, reason) => {
		const name = family()
		const done = await bring(keeper, csv([{ given_name: 'Bonne', family_name: name }, { given_name: 'Mauvaise', family_name: name, ...cells }, { given_name: 'Bonne aussi', family_name: name }]))
		expect([done.rows, done.created, done.refused]).toEqual([3, 2, 1])
		const { rows } = await keeper.ok<{ rows: ImportRow[] }>(`/imports/${done.id}/rows`, { query: { outcome: 'refused' } })
		expect(rows).toHaveLength(1)
		expect(rows[0]).toMatchObject({ row: 3, outcome: 'refused', contact_id: null, problems: [{ field, reason, value: Object.values(cells)[0]?.slice(0, 20) === rows[0]?.problems[0]?.value.slice(0, 20) ? rows[0]?.problems[0]?.value : Object.values(cells)[0] }] })
		expect((await everyone(keeper, { search: name })).map((contact) => contact.given_name).sort()).toEqual(['Bonne', 'Bonne aussi'])
	})

	test('nobody: no name and no way to reach', async () => {
		const name = family()
		const done = await bring(keeper, `given_name,family_name,email,commune\nA,${name},,\n,,,Ici\n`)
		expect([done.created, done.refused]).toEqual([1, 1])
	})

	test('too many cells, too few cells, a NUL byte, another encoding', async () => {
		const name = family()
		const done = await bring(keeper, bytes(
			`given_name,family_name,commune\nA,${name},Ici\n`,
			`B,${name},Ici,de trop\n`,
			`C,${name}\n`,
			`D,${name},I`,
			[0],
			'ci\n',
			'E,',
			[0x4C, 0xE9, 0x61],
			`,Ici\nF,${name},Là\n`,
		))
		const { rows } = await keeper.ok<{ rows: ImportRow[] }>(`/imports/${done.id}/rows`, { query: { outcome: 'refused' } })
		expect(rows.map((row) => [row.row, row.problems[0]?.reason])).toEqual([
			[3, 'too_many_cells'],
			[4, 'too_few_cells'],
			[5, 'nul_byte'],
			[6, 'not_utf8'],
		])
		expect((await everyone(keeper, { search: name })).map((contact) => contact.given_name).sort()).toEqual(['A', 'F'])
	})

	test('an unreadable value may be left out on request; then she comes in without it', async () => {
		const [name, phone] = [family(), aPhone()]
		const file = csv([{ given_name: 'Une', family_name: name, email: 'pas une adresse', phone }])
		expect((await check(keeper, file)).refused).toBe(1)
		const done = await bring(keeper, file, { keep_unreadable: true })
		expect([done.created, done.refused]).toEqual([1, 0])
		expect((await everyone(keeper, { search: name }))[0]).toMatchObject({ email: null, phone })
	})

	test('CRLF, a byte order mark, quoted line breaks and no last line break are fine', async () => {
		const name = family()
		const done = await bring(keeper, bytes([0xEF, 0xBB, 0xBF], `given_name,family_name,note\r\nA,${name},"une\r\ndeux, ""trois"""\r\n"B",${name},`))
		expect([done.rows, done.created, done.refused]).toEqual([2, 2, 0])
		const [first] = await everyone(keeper, { search: `a ${name}` })
		expect(await keeper.ok(`/contacts/${first?.id}`)).toMatchObject({ note: expect.stringMatching(/^une\r?\ndeux, "trois"$/) as string })
	})
})

describe('formulas', () => {
	test('come in as text, and leave in a form that no spreadsheet runs', async () => {
		const [name, tag] = [unique('Formule'), unique('formule')]
		const formula = '=HYPERLINK("http://example.org";"x")'
		await bring(keeper, csv([
			{ given_name: formula, family_name: name, tags: tag, note: '@SUM(1)' },
			{ given_name: '+33', family_name: name, tags: tag, note: '-1+1' },
		]))
		const found = await everyone(keeper, { tag, sort: 'name' })
		expect(found.map((contact) => contact.given_name).sort()).toEqual(['+33', formula].sort())
		const exported = await keeper.send('/index.php/apps/socle/contacts/export', { query: { format: 'csv', tag } })
		for (const cell of exported.text.split('\n').slice(1).flatMap((line) => line.split(','))) {
			expect(cell).not.toMatch(/^"?[=@\t]/)
		}
	})

	test('nor in the list of refused rows', async () => {
		const done = await check(keeper, csv([{ given_name: '=1+1', family_name: unique('Refusée'), email: '=cmd|calc' }]))
		const answer = await keeper.send(`/index.php/apps/socle/imports/${done.id}/refused.csv`)
		expect(answer.status).toBe(200)
		expect(answer.headers.get('content-type')).toContain('text/csv')
		expect(answer.text).toContain('1+1')
		for (const cell of answer.text.split('\n').slice(1).flatMap((line) => line.split(','))) {
			expect(cell).not.toMatch(/^"?[=@\t]/)
		}
	})
})
