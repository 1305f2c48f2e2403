// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Account } from '../../harness/accounts.ts'
import type { Circle, MadeCircle } from '../circles.ts'
import type { Answer, Client, Sent } from '../client.ts'
import type { Decision } from '../decisions.ts'
import type { Contact } from '../steps.ts'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { ROOT } from '../../harness/host.ts'
import { mustOcc } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { as } from '../client.ts'
import { operations } from '../contract.ts'
import { decide, draft as draftDecision, propose } from '../decisions.ts'
import { adopt as adoptMinutes, aDraft, decide as decideInMinutes } from '../Minutes/minutes.ts'
import { called, makeAccount } from '../newcomers.ts'
import { publishNotice } from '../notices.ts'
import { ABOUT, aPicture, create, csv, everyone, HEADER, prove, unique, upload } from '../steps.ts'

type Additions = components['schemas']['CircleAdditionState']
type Role = 'outsider' | 'newcomer' | 'member' | 'circle_member' | 'coordinator' | 'keeper' | 'administrator'

const ACCOUNT_OF: Record<Role, Account> = {
	outsider: 'outsider',
	newcomer: 'newcomer',
	member: 'member',
	circle_member: 'circle_member',
	coordinator: 'coordinator',
	keeper: 'keeper',
	administrator: 'admin',
}
const ROLES = Object.keys(ACCOUNT_OF) as Role[]

/** docs/permissions.md: a table with a row for each route, and in it a column for each role. */
function documented(): Map<string, Record<Role, boolean>> {
	const rows = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8').split('\n')
		.filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')))
	const header = rows.find((cells) => cells[0] === 'Route') ?? []
	const isRoute = (cells: string[]) => /^(GET|POST|PUT|PATCH|DELETE) \//.test(cells[0] ?? '')
	return new Map(rows.filter(isRoute).map((cells) => [cells[0] ?? '', Object.fromEntries(ROLES.map((role) => {
		const said = cells[header.indexOf(role)]
		if (said !== 'yes' && said !== 'no') {
			throw new Error(`docs/permissions.md says "${said}" about ${role} and ${cells[0]}`)
		}
		return [role, said === 'yes']
	})) as Record<Role, boolean>]))
}

const table = documented()
/** as in the table; pages have the address that works without rewriting */
const routes = [...table.keys()]
const address = (route: string) => route.slice(route.indexOf(' ') + 1).replace(/^\/apps\//, '/index.php/apps/')
/** needs no log-in */
const isPublic = (route: string) => route.includes('{token}')
const isPage = (route: string) => !address(route).startsWith('/ocs/')
const keeper = as('keeper')

let contact = 0
let draft = 0
let breach = 0
let task = 0
let evidence = 0
let purpose = 0
let notice = 0
let request = 0
let key = 0
let holder = 0
/** of a calendar, whose address is enough to read it */
let token = ''
let circle: MadeCircle
/** people who are added to it together */
let addition = 0
/** in force, and another one that is proposed */
let adopted: Decision
let proposed: Decision
let minutes: { draft: number, adopted: number }

/** What the screens send, in its shortest valid form. */
const BODIES: Record<string, unknown> = {
	'POST /contacts': { given_name: 'Intruse', family_name: 'Intruse', provenance: 'event' },
	'PATCH /contacts/{id}': { field: 'note', value: 'touchée', was: '' },
	'PUT /contacts/{id}/account': { account: '' },
	'POST /contacts/{id}/evidences': { kind: 'reference', reference: 'classeur 1, feuille 1' },
	'POST /contacts/{id}/evidences/scan': 'not a picture',
	'POST /imports': ABOUT,
	'PUT /imports/{id}/chunks/{number}': HEADER,
	'POST /imports/{id}/check': { chunks: 1, bytes: 1 },
	'PUT /retention/periods': { renewal_months: 24 },
	'PUT /retention/campaign': { ends_on: '', polling_days: [], timezone: 'Europe/Paris' },
	'PUT /processing/details': { host: '', officer: '', transfers: '', security: '' },
	'PUT /processing/assessment': { criteria: [], conclusion: '' },
	'PUT /processing/obligations': { item: 'backups', done: false },
	'POST /breaches': { description: '' },
	'PUT /breaches/{id}': { description: '', measures: '', notified_at: 0, closed: false },
	'POST /purposes': { labels: { fr: '', en: '' }, texts: { fr: '', en: '' }, channels: [] },
	'PATCH /purposes/{id}': { channels: ['email', 'phone'] },
	'PUT /notices/draft': { sections: {}, change: 'editorial', was: 'none' },
	'POST /notices/draft/publish': { was: 'none' },
	'POST /keys': { name: '' },
	'PATCH /keys/{id}': { note: '' },
	'POST /keys/{id}/holders': { user: 'member' },
	'PUT /keys/{id}/holders/{holder}': { ends_on: '' },
	'POST /requests': { kind: 'access' },
	'PUT /requests/{id}': { state: 'done', outcome: 'x' },
	'POST /proofs': { address: 'personne@example.org' },
	'POST /circles': { name: '' },
	'PATCH /circles/{id}': { color: '' },
	'PUT /circles/{id}/parent': { parent: 0 },
	'PUT /circles/{id}/private': { private: false },
	'PUT /circles/{id}/state': { state: 'active' },
	'POST /circles/{id}/people': { user: 'nobody' },
	'POST /circles/{id}/additions': { users: ['nobody'] },
	'POST /circles/{id}/mandates': { role: 0, user: 'nobody' },
	'PUT /circles/{id}/mandates/{mandate}': { ends_on: '' },
	'POST /circles/{id}/roles': { label: '' },
	'PATCH /circles/{id}/roles/{role}': { duties: '' },
	'POST /circles/{circle}/decisions': { title: 'Un essai' },
	'POST /circles/{circle}/past-decisions': { decisions: [], check: true },
	'PUT /circles/{circle}/decision-settings': { rule: '' },
	'PATCH /decisions/{id}': { version: 0 },
	'POST /decisions/{id}/adoption': { version: 0 },
	'POST /decisions/{id}/objections': { reason: '' },
	'PATCH /decisions/{id}/objections/{objection}': { state: 'answered' },
	'POST /decisions/{id}/advice': { kind: 'advice', text: '' },
	'PATCH /decisions/{id}/advice/{advice}': { answer: '' },
	'PUT /decisions/{id}/summary': { summary: '' },
	'POST /decisions/{id}/summary/approval': { summary: '' },
	'POST /decisions/{id}/publication': { summary: '' },
	'POST /circles/{circle}/minutes': { title: '' },
	'PATCH /minutes/{id}': { version: 0 },
	'POST /minutes/{id}/decisions': { item: '', title: '' },
	'POST /minutes/{id}/adoption': { version: 0, within_perimeter: [] },
	'PUT /newcomers/steps': { steps: [] },
	'PUT /notification-choices': { digest: false },
	'PATCH /me': { field: 'note', value: 'touchée', was: '' },
	'POST /me/withdrawals': { choices: [] },
	'PUT /settings/groups': { members: 'socle_members', newcomers: 'socle_newcomers', keepers: 'socle_keepers' },
	'POST /settings/groups': { name: '' },
	'POST /settings/circles': { name: '' },
	'PUT /settings/circles/{id}/groups': {},
	'PUT /settings/collective': { name: 'Bien vivre à Montreuil-sur-Orne', commune: 'Montreuil-sur-Orne' },
	'PUT /settings/controller': { kind: 'natural', name: 'Jeanne Martin', address: '1 rue du Lavoir', email: 'droits@example.org' },
}

/** What one calls someone of whom there is none: identifiers are numbers. */
const UNKNOWN = 2_000_000_000

function call(client: Client, route: string, unknown = false): Promise<Answer> {
	const method = route.slice(0, route.indexOf(' '))
	const id = route.includes('/decisions/') ? (/GET|redaction|\/file$/.test(route) ? adopted : proposed).id : route.includes('/minutes/') ? (/DELETE|adoption$/.test(route) ? minutes.draft : minutes.adopted) : route.includes('/circles/') ? circle.id : route.includes('/tasks/') ? task : route.includes('/imports/') ? draft : route.includes('/purposes/') ? purpose : route.includes('/breaches/') ? breach : route.includes('/requests/') ? request : route.includes('/keys/') ? key : contact
	const path = address(route).replace('{id}', String(unknown ? UNKNOWN : id)).replace('{number}', '0').replace('{version}', String(notice)).replace('{evidence}', String(evidence)).replace('{role}', String(circle.role)).replace('{mandate}', String(circle.mandate)).replace('{holder}', String(holder)).replace('{circle}', String(unknown ? UNKNOWN : circle.id)).replace('{objection}', String(proposed.objections[0]?.id)).replace('{advice}', String(proposed.advice[0]?.id)).replace('{person}', String(adopted.people[0]?.id)).replace('{task}', String(addition)).replace('{path}', 'contacts').replace('{kind}', 'occasional').replace('{token}', token)
	const sent: Sent = { method, body: BODIES[route.replace('/ocs/v2.php/apps/socle/api/v1', '')] }
	if (path.endsWith('/contacts/facets')) {
		sent.query = { field: 'tag' }
	}
	if (path.endsWith('/export')) {
		sent.query = { format: 'csv' }
	}
	if (/\/newcomers\/(promotion|return|sponsor|step)$/.test(path)) {
		// herself: of nobody else it is sure that she is there, and she is told so instead of being promoted
		sent[method === 'PUT' || method === 'POST' ? 'body' : 'query'] = { user: client.account ?? '' }
	}
	if (method === 'DELETE' && route.endsWith('/contacts/{id}')) {
		sent.query = { reason: 'expired' }
	}
	return isPage(route) ? client.send(path, { ...sent, headers: { Accept: 'text/html' } }) : client.api(path.replace('/ocs/v2.php/apps/socle/api/v1', ''), sent)
}

/** Everything of an answer that could tell something, without what is another each time. */
function essence(answer: Answer): { status: number, headers: [string, string][], body: string } {
	const volatile = ['date', 'x-request-id', 'set-cookie', 'x-user-id', 'x-socle-queries', 'x-debug-token', 'server-timing']
	const random = (text: string) => text
		.replaceAll(/nonce-[^']+'/g, "nonce-'")
		.replaceAll(/nonce="[^"]*"/g, 'nonce=""')
		.replaceAll(/(nc_pageLoad|nc_lastLogin)\s*=\s*\d+/g, '$1')
		.replaceAll(/data-requesttoken="[^"]*"/g, 'data-requesttoken=""')
		.replaceAll(/(name="requesttoken" value=)"[^"]*"/g, '$1""')
		.replaceAll(/(oc_requesttoken|requesttoken)["']?\s*[:=]\s*["'][^"']*["']/g, '$1')
	const headers = [...answer.headers].filter(([name]) => !volatile.includes(name)).map(([name, value]): [string, string] => [name, random(value)])
	const isHtml = answer.headers.get('content-type')?.includes('text/html') ?? false
	return { status: answer.status, headers: isHtml ? headers.filter(([name]) => name !== 'content-length') : headers, body: random(answer.text) }
}

/** Instead of those before. */
async function addSeveral(): Promise<number> {
	const coordinator = as('coordinator')
	const earlier = (await coordinator.ok<Additions>(`/circles/${circle.id}/additions`)).addition
	if (earlier !== null) {
		await coordinator.ok(`/circles/${circle.id}/additions/${earlier.task.id}`, { method: 'DELETE' })
	}
	return (await coordinator.ok<Additions>(`/circles/${circle.id}/additions`, { method: 'POST', body: { users: ['nobody'] } })).addition?.task.id ?? 0
}

beforeAll(async () => {
	// other tests have let her coordinate circles: here she is a member of one, and no more
	for (const led of (await as('circle_member').ok<{ circles: Circle[] }>('/circles')).circles.filter(({ coordinates }) => coordinates)) {
		await as('admin').ok(`/circles/${led.id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
	}
	circle = await makeCircle(['circle_member', 'coordinator'], 'coordinator', {}, { newcomers_read: true })
	addition = await addSeveral()
	adopted = await decide(circle.id, { people: [{ name: 'Rose Valland' }] })
	proposed = await propose((await draftDecision(circle.id)).id)
	await as('coordinator').ok(`/decisions/${proposed.id}/advice`, { method: 'POST', body: { kind: 'question', text: 'Quand ?' } })
	proposed = await as('circle_member').ok<Decision>(`/decisions/${proposed.id}/objections`, { method: 'POST', body: { reason: 'Trop tôt.' } })
	const met = await aDraft(circle.id)
	await decideInMinutes(met.id)
	expect((await adoptMinutes(met.id)).status).toBe(200)
	minutes = { draft: (await aDraft(circle.id)).id, adopted: met.id }
	contact = (await create(keeper)).id
	evidence = (await prove(keeper, contact, aPicture())).id
	request = (await keeper.ok<{ id: number }>('/requests', { method: 'POST', body: { kind: 'access' } })).id
	const { id, chunks, bytes } = await upload(keeper, csv([{ given_name: 'A', family_name: unique('Route') }]))
	draft = id
	await keeper.ok(`/imports/${id}/check`, { method: 'POST', body: { chunks, bytes } })
	notice = (await publishNotice(keeper)).version
	purpose = (await keeper.ok<{ purposes: { id: number }[] }>('/purposes')).purposes[0]?.id ?? 0
	task = (await keeper.ok<{ task: { id: number } | null }>(`/imports/${id}`)).task?.id ?? 0
	expect(task).not.toBe(0)
	key = (await keeper.ok<{ id: number }>('/keys', { method: 'POST', body: { name: unique('Clef ') } })).id
	holder = (await keeper.ok<{ holders: { id: number }[] }>(`/keys/${key}/holders`, { method: 'POST', body: { name: 'Tante Odile' } })).holders[0]?.id ?? 0
	const follower = called(await makeAccount([GROUPS.members]))
	token = /([^/]+)\.ics$/.exec((await follower.ok<{ url: string | null }>('/feed', { method: 'POST' })).url ?? '')?.[1] ?? ''
	breach = (await keeper.ok<{ id: number }>('/breaches', { method: 'POST', body: { description: 'Un essai' } })).id
})

describe('docs/permissions.md', () => {
	test('knows every route of openapi.json, and no other', () => {
		const known = operations.map((operation) => `${operation.method} ${operation.path}`)
		expect(routes.filter((route) => !isPage(route)).sort()).toEqual(known.sort())
	})
})

describe.each(routes)('%s', (route) => {
	test('nobody logged in gets the answer of the platform', async () => {
		const answer = await call(as(null), route)
		if (isPublic(route)) {
			expect(answer.status).toBe(200)
		} else if (isPage(route)) {
			expect([302, 303, 401]).toContain(answer.status)
		} else {
			expect(answer.status).toBe(401)
			expect(answer.text).toContain('997')
		}
	})

	test.each(ROLES.filter((role) => table.get(route)?.[role] === false))('%s gets what an unknown identifier gives', async (role) => {
		const client = as(ACCOUNT_OF[role])
		const refused = essence(await call(client, route))
		expect(refused.status).toBe(404)
		if (/\{(id|circle)\}/.test(route)) {
			expect(refused).toEqual(essence(await call(client, route, true)))
		}
		if (isPage(route)) {
			// keepers' own unknown, as a page
			const unknown = essence(await as('member').send(`/index.php/apps/socle/imports/${UNKNOWN}/refused.csv`, { headers: { Accept: 'text/html' } }))
			expect([refused.status, refused.headers]).toEqual([unknown.status, unknown.headers])
		} else {
			expect(refused).toEqual(essence(await keeper.api(`/contacts/${UNKNOWN}`)))
		}
	})

	test.each(ROLES.filter((role) => table.get(route)?.[role] === true))('%s is let in', async (role) => {
		const [keptContact, keptDraft, keptEvidence] = [contact, draft, evidence]
		if (route.startsWith('DELETE')) {
			// what it deletes is not the one that the others look at
			contact = (await create(keeper)).id
			evidence = (await prove(keeper, contact, aPicture())).id
			draft = (await upload(keeper, csv([{ given_name: 'B', family_name: unique('Route') }]))).id
			minutes = { ...minutes, draft: (await aDraft(circle.id)).id }
		}
		if (route.includes('/additions')) {
			addition = await addSeveral()
		}
		const self = /\/v1\/me(\/|$)/.test(route) ? (await create(keeper)).id : null
		const link = (account: string) => self === null ? null : keeper.ok(`/contacts/${self}/account`, { method: 'PUT', body: { account } })
		await link(ACCOUNT_OF[role])
		const answer = await call(as(ACCOUNT_OF[role]), route)
		await link('')
		contact = keptContact
		draft = keptDraft
		evidence = keptEvidence
		if (route.endsWith('/keepers/me')) {
			// she is an administrator and nothing else again
			await mustOcc(inject('platform'), ['group:removeuser', 'socle_keepers', ACCOUNT_OF[role]])
		}
		expect([200, 400, 409, 423]).toContain(answer.status)
	})
})

describe('what was refused', () => {
	test('changed nothing: only the keeper has written', async () => {
		const found = await everyone(keeper, { search: 'intruse' })
		const authors = await Promise.all(found.map(async ({ id }) => (await keeper.ok<Contact>(`/contacts/${id}`)).created_by))
		expect([...new Set(authors)]).toEqual(['keeper'])
		const { changes } = await keeper.ok<{ changes: { by: string }[] }>(`/contacts/${contact}/changes`)
		expect([...new Set(changes.map((change) => change.by))]).toEqual(['keeper'])
	})
})
