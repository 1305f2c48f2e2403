// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Client } from '../client.ts'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS, PASSWORD } from '../../harness/accounts.ts'
import { mustOcc } from '../../harness/platform.ts'
import { API, as } from '../client.ts'
import { unique } from '../steps.ts'

type Shapes = components['schemas']
type Key = Shapes['Key']
type Holder = Shapes['KeyHolder']

const keeper = as('keeper')
const member = as('member')
const platform = inject('platform')

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
const inDays = (days: number) => new Date(Date.parse(`${today}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const list = (client = keeper) => client.ok<Shapes['KeyList']>('/keys')
const add = (more: object = {}) => keeper.ok<Key>('/keys', { method: 'POST', body: { name: unique('Clef '), ...more } })
const read = async (id: number) => (await list()).keys.find((key) => key.id === id) ?? expect.unreachable('no such key')
const appoint = (key: Key, body: object) => keeper.ok<Key>(`/keys/${key.id}/holders`, { method: 'POST', body })
const reasons = (key: Key) => key.warnings.map(({ reason }) => reason)
const holder = (key: Key, position = 0): Holder => key.holders[position] ?? expect.unreachable('nobody holds it')
const past = async (key: Key) => (await member.ok<Shapes['KeyHolderList']>(`/keys/${key.id}/holders`)).holders

/** What is refused, by its reason. */
async function refused(client: Client, path: string, method: string, body?: object): Promise<unknown> {
	const answer = await client.api<{ reason: string }>(path, { method, body, wrong: true })
	return [answer.status, answer.data.reason]
}

/** An account of its own, a member; the tests take it away again. */
async function aMember(): Promise<string> {
	const uid = unique('tient')
	await mustOcc(platform, ['user:add', '--password-from-env', '--display-name', `Mme ${uid}`, uid], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
	await mustOcc(platform, ['group:adduser', GROUPS.members, uid])
	return uid
}

describe('the keys', () => {
	test('nearly every collective has are taken over with one click, and twice is once', async () => {
		const before = (await list()).keys
		const after = await keeper.ok<Shapes['KeyList']>('/keys/proposed', { method: 'POST' })
		expect(after.keys.length).toBeGreaterThanOrEqual(7)
		expect(after.keys.slice(0, before.length)).toEqual(before)
		expect(after.proposed).toEqual([])
		expect(await keeper.ok('/keys/proposed', { method: 'POST' })).toEqual(after)
	})

	test('are renamed, put in order, and keep what is not given', async () => {
		const [one, two] = [await add({ note: 'Chez Gandi' }), await add()]
		const name = unique('Autre nom ')
		const renamed = await keeper.ok<Key>(`/keys/${one.id}`, { method: 'PATCH', body: { name } })
		expect(renamed).toEqual({ ...one, name })
		await keeper.ok(`/keys/${two.id}`, { method: 'PATCH', body: { position: 0 } })
		expect((await list()).keys[0]).toEqual(await read(two.id))
		expect(await refused(keeper, `/keys/${two.id}`, 'PATCH', { name })).toEqual([409, 'key_exists'])
		expect(await refused(keeper, '/keys', 'POST', { name })).toEqual([409, 'key_exists'])
	})

	test('that nobody ever held go for good; the others are retired, and can come back', async () => {
		const [never, once] = [await add(), await add()]
		await keeper.ok(`/keys/${never.id}`, { method: 'DELETE' })
		expect((await list()).keys.map(({ id }) => id)).not.toContain(never.id)
		await appoint(once, { user: 'member' })
		expect(await refused(keeper, `/keys/${once.id}`, 'DELETE')).toEqual([409, 'key_has_history'])
		expect(await keeper.ok<Key>(`/keys/${once.id}`, { method: 'PATCH', body: { retired: true } })).toMatchObject({ retired: true, holders: [], warnings: [] })
		expect(await refused(keeper, `/keys/${once.id}/holders`, 'POST', { user: 'member' })).toEqual([409, 'key_retired'])
		expect((await past(once)).map(({ user, ends_on: end }) => [user, end])).toEqual([['member', today]])
		expect(reasons(await keeper.ok<Key>(`/keys/${once.id}`, { method: 'PATCH', body: { retired: false } }))).toEqual(['nobody'])
	})

	test.each([
		['a name', { name: 'mot de passe : framboise' }, 'name'],
		['a note', { name: 'Site', note: 'identifiant jeanne, mdp : framboise' }, 'note'],
	])('take no secret in %s, and say where it belongs', async (_, body, field) => {
		const answer = await keeper.api<{ reason: string, field: string, message: string }>('/keys', { method: 'POST', body })
		expect([answer.status, answer.data.reason, answer.data.field]).toEqual([400, 'secret', field])
		expect(answer.data.message).toContain('notez où il est rangé')
		expect(answer.text).not.toContain('framboise')
	})

	test.each([['nothing', ''], ['blanks', '  '], ['too much', 'x'.repeat(121)]])('refuse %s as a name', async (_, name) => {
		expect((await keeper.api('/keys', { method: 'POST', body: { name } })).status).toBe(400)
	})

	test('take names of any sign', async () => {
		const name = `🔑 ${'é'.repeat(90)} ${unique('')}`
		expect((await add({ name })).name).toBe(name)
	})
})

describe('who holds a key', () => {
	test('is a member, or a name as typed; one person is too few, a deputy is enough', async () => {
		const key = await add()
		expect(reasons(key)).toEqual(['nobody'])
		expect(reasons(await appoint(key, { user: 'member' }))).toEqual(['one_person'])
		const both = await appoint(key, { name: 'Tante Odile', deputy: true, starts_on: inDays(-3) })
		expect(both.warnings).toEqual([])
		expect(both.holders.map(({ user, name, deputy, starts_on: start }) => [user, name, deputy, start])).toEqual([
			['member', 'member', false, today],
			['', 'Tante Odile', true, inDays(-3)],
		])
	})

	test('cannot be whoever is no member, nobody, or the same person twice', async () => {
		const key = await add()
		const give = (body: object) => refused(keeper, `/keys/${key.id}/holders`, 'POST', body)
		expect(await give({ user: 'outsider' })).toEqual([400, 'not_member'])
		expect(await give({ user: 'newcomer' })).toEqual([400, 'not_member'])
		expect(await give({ user: unique('personne') })).toEqual([400, 'account_unknown'])
		expect(await give({})).toEqual([400, 'required'])
		expect(await give({ name: 'mdp : framboise' })).toEqual([400, 'secret'])
		expect(await give({ user: 'member', starts_on: '2027-02-30' })).toEqual([400, 'date_invalid'])
		await appoint(key, { user: 'member' })
		await appoint(key, { name: 'Tante Odile' })
		expect(await give({ user: 'member', deputy: true })).toEqual([409, 'key_held_twice'])
		expect(await give({ name: 'tante odile' })).toEqual([409, 'key_held_twice'])
	})

	test('is found by name among members and keepers only', async () => {
		const found = async (search: string) => (await keeper.ok<Shapes['KeyPersonList']>('/keys/candidates', { query: { search } })).people.map(({ user }) => user)
		expect(await found('membe')).toContain('member')
		expect(await found('keep')).toContain('keeper')
		expect(await found('newc')).toEqual([])
		expect(await found('outs')).toEqual([])
	})

	test('gives it back on a day, and is known for it', async () => {
		const key = await appoint(await add(), { user: 'member', starts_on: inDays(-10) })
		const end = (day: string) => keeper.ok<Key>(`/keys/${key.id}/holders/${holder(key).id}`, { method: 'PUT', body: { ends_on: day } })
		expect(holder(await end(inDays(5))).ends_on).toBe(inDays(5))
		expect((await end(today)).holders).toEqual([])
		expect(await past(key)).toMatchObject([{ user: 'member', starts_on: inDays(-10), ends_on: today }])
		expect(await refused(keeper, `/keys/${key.id}/holders/${holder(key).id}`, 'PUT', { ends_on: inDays(-11) })).toEqual([400, 'date_impossible'])
		expect((await end('')).holders).toHaveLength(1)
		expect(await refused(keeper, `/keys/${(await add()).id}/holders/${holder(key).id}`, 'PUT', { ends_on: today })).toEqual([404, undefined])
	})

	test('confirms it herself, and nobody else\'s; a keeper writes down what others told', async () => {
		const key = await appoint(await appoint(await add(), { user: 'member', starts_on: '2020-01-01' }), { name: 'Tante Odile', starts_on: '2020-01-01' })
		expect(reasons(key)).toEqual(['no_deputy', 'unconfirmed', 'unconfirmed'])
		const [own, other] = [holder(key, 0), holder(key, 1)]
		const confirm = (id: number) => `/keys/${key.id}/holders/${id}/confirmation`
		const mine = await member.ok<Key>(confirm(own.id), { method: 'POST' })
		expect(mine.holders[0]).toMatchObject({ own: true, confirmed_by: '' })
		expect(mine.holders[0]?.confirmed_at).toBeGreaterThan(Date.now() / 1000 - 60)
		expect(mine.warnings).toEqual([{ reason: 'no_deputy', holder: null }, { reason: 'unconfirmed', holder: other.id }])
		expect(await refused(member, confirm(other.id), 'POST')).toEqual([409, 'key_not_yours'])
		expect(await refused(as('coordinator'), confirm(own.id), 'POST')).toEqual([409, 'key_not_yours'])
		expect((await keeper.ok<Key>(confirm(other.id), { method: 'POST' })).holders[1]).toMatchObject({ confirmed_by: 'keeper' })
		await keeper.ok(`/keys/${key.id}/holders/${own.id}`, { method: 'PUT', body: { ends_on: today } })
		expect(await refused(member, confirm(own.id), 'POST')).toEqual([409, 'key_given_back'])
	})

	test('is erased at her request once she has given it back: that somebody held it stays', async () => {
		const name = unique('Odile ')
		const key = await appoint(await add(), { name, starts_on: inDays(-9) })
		const path = `/keys/${key.id}/holders/${holder(key).id}`
		expect(await refused(keeper, path, 'DELETE')).toEqual([409, 'key_held'])
		await keeper.ok(path, { method: 'PUT', body: { ends_on: today } })
		expect(JSON.stringify(await past(key))).toContain(name)
		await keeper.ok(path, { method: 'DELETE' })
		expect(JSON.stringify(await past(key))).not.toContain(name)
		expect(await past(key)).toMatchObject([{ name: '', starts_on: inDays(-9), ends_on: today }])
		expect(await refused(keeper, path, 'PUT', { ends_on: '' })).toEqual([409, 'key_given_back'])
	})
})

describe('whoever has left', () => {
	let key: Key
	let uid: string

	beforeAll(async () => {
		uid = await aMember()
		key = await appoint(await appoint(await add(), { user: uid }), { user: 'member', deputy: true })
	})

	test('is told of at once when she is out of the members\' group, and no more when she is back', async () => {
		expect(key.warnings).toEqual([])
		await mustOcc(platform, ['group:removeuser', GROUPS.members, uid])
		expect(holder(await read(key.id))).toMatchObject({ name: `Mme ${uid}`, left: 'not_member' })
		expect(reasons(await read(key.id))).toEqual(['nobody', 'left'])
		await mustOcc(platform, ['group:adduser', GROUPS.members, uid])
		expect((await read(key.id)).warnings).toEqual([])
	})

	test('is told of when her account is disabled', async () => {
		await mustOcc(platform, ['user:disable', uid])
		expect(holder(await read(key.id)).left).toBe('disabled')
	})

	test('leaves nothing of her account when it is deleted, and a new one of that name holds nothing', async () => {
		await mustOcc(platform, ['user:delete', uid])
		const alone = await read(key.id)
		expect(holder(alone)).toMatchObject({ user: '', name: '', left: 'deleted' })
		expect(JSON.stringify(await list())).not.toContain(uid)
		await mustOcc(platform, ['user:add', '--password-from-env', uid], { OC_PASS: PASSWORD, NC_PASS: PASSWORD })
		await mustOcc(platform, ['group:adduser', GROUPS.members, uid])
		expect(await read(key.id)).toEqual(alone)
	})

	afterAll(() => mustOcc(platform, ['user:delete', uid]))
})

describe('a member', () => {
	test('reads all and writes nothing', async () => {
		const key = await appoint(await add(), { user: 'member' })
		expect((await list(member)).keys.map(({ id }) => id)).toEqual((await list()).keys.map(({ id }) => id))
		for (const [method, path, body] of [
			['POST', '/keys', { name: 'x' }],
			['PATCH', `/keys/${key.id}`, { name: 'x' }],
			['DELETE', `/keys/${key.id}`, undefined],
			['POST', `/keys/${key.id}/holders`, { name: 'x' }],
			['PUT', `/keys/${key.id}/holders/${holder(key).id}`, { ends_on: today }],
			['DELETE', `/keys/${key.id}/holders/${holder(key).id}`, undefined],
		] as const) {
			expect((await member.api(path, { method, body })).status).toBe(404)
		}
		expect(await read(key.id)).toEqual(key)
	})
})

describe.skipIf(platform.kind !== 'host')('queries', () => {
	test('of the register are as many for ten keys as for two, held by the same people', async () => {
		const queries = async () => Number((await member.send(`${API}/keys`)).headers.get('x-socle-queries'))
		for (let number = 0; number < 2; number++) {
			await appoint(await appoint(await add(), { user: 'member' }), { user: 'coordinator', deputy: true })
		}
		const few = await queries()
		expect(few).toBeGreaterThan(2)
		for (let number = 0; number < 8; number++) {
			await appoint(await appoint(await add(), { user: 'member' }), { user: 'coordinator', deputy: true })
		}
		expect(await queries()).toBe(few)
	})
})
