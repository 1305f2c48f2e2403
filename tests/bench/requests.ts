// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Platform } from '../harness/platform.ts'
import type { Spread } from './figures.ts'

import { API, Client } from '../Integration/client.ts'
import { spread } from './figures.ts'

export interface Figure extends Spread {
	name: string
	/** to its floor, which is the one that also writes one row unless the name says another: the median of all rounds' own ones, for a machine is quicker in one round than in another */
	ratio: number
	/** what the ratio may be; null: a floor */
	target: number | null
}

interface Case {
	name: string
	path: string
	query?: Record<string, string | number>
	/** of a request that writes: it is sent as POST */
	body?: unknown
	method?: 'DELETE'
	/** stands for `{id}` in the path: somebody or something else each time */
	ids?: number[]
	/** who asks; the keeper unless told */
	client?: Client
	/** the name of the case that it is compared with; without: the second one of all */
	floor?: string
	target: number | null
}

const SEARCH = '/ocs/v2.php/search/providers'
const FOUND_NOTHING = 'floor: search of the header, an empty provider'

interface Page {
	contacts: { id: number, given_name: string, family_name: string, email: string | null, tags: string[] }[]
	next: string | null
}

/** The host has no second app: there all floors are its own shortest action. */
function floors(platform: Platform): [Case, Case, Case] {
	const floor = '/ocs/v2.php/apps/socle_floor/api/v1'
	const [empty, logged, search] = platform.kind === 'nextcloud'
		? [`${floor}/empty`, `${floor}/logged`, `${SEARCH}/socle_floor/search`]
		: Array<string>(3).fill('/ocs/v2.php/cloud/user')
	return [
		{ name: 'floor: empty action', path: empty ?? '', target: null },
		{ name: 'floor: one row written', path: logged ?? '', target: null },
		{ name: FOUND_NOTHING, path: search ?? '', query: { term: 'passerelle' }, target: null },
	]
}

async function cases(keeper: Client): Promise<Case[]> {
	const path = `${API}/contacts`
	const ids: number[] = []
	let cursor: string | undefined
	const cursors: string[] = []
	do {
		const page = (await keeper.send(path, { query: { limit: 200, sort: 'name', cursor } })).data as Page
		ids.push(...page.contacts.map(({ id }) => id))
		cursor = page.next ?? undefined
		if (cursor !== undefined) {
			cursors.push(cursor)
		}
	} while (cursor !== undefined && cursors.length < 400)
	const erased = ids.splice(0, Math.floor(ids.length / 2))
	const middle = cursors[Math.floor(cursors.length / 2)] ?? ''
	const someone = (await keeper.send(path, { query: { limit: 50, sort: 'name', cursor: middle } })).data as Page
	const person = someone.contacts.find((contact) => contact.email !== null && contact.tags.length > 0) ?? someone.contacts[0]
	const [given, family] = [person?.given_name ?? '', person?.family_name ?? '']
	return [
		{ name: 'list, first page', path, target: 1.1 },
		{ name: 'list, half way down', path, query: { cursor: middle }, target: 1.1 },
		{ name: 'list, last pages', path, query: { cursor: cursors.at(-2) ?? '' }, target: 1.1 },
		{ name: 'list, newest first', path, query: { sort: 'created', direction: 'desc' }, target: 1.1 },
		{ name: 'filter: kind', path, query: { kind: 'member' }, target: 1.15 },
		{ name: 'filter: commune', path, query: { commune: 'Montreuil-sur-Orne' }, target: 1.15 },
		{ name: 'filter: tag', path, query: { tag: 'marché' }, target: 1.15 },
		{ name: 'filter: neighbourhood, kind', path, query: { neighbourhood: 'La Gare', kind: 'member' }, target: 1.15 },
		{ name: 'search: family name', path, query: { search: family }, target: 1.15 },
		{ name: 'search: given name', path, query: { search: given }, target: 1.15 },
		{ name: 'search: three letters', path, query: { search: 'mar' }, target: 1.15 },
		{ name: 'search: mail', path, query: { search: person?.email ?? '' }, target: 1.15 },
		{ name: 'search: nobody', path, query: { search: 'xylophone' }, target: 1.15 },
		{ name: 'search: two words', path, query: { search: `${given} ${family}` }, target: 1.5 },
		{ name: 'search: two short words', path, query: { search: 'ma du' }, target: 1.5 },
		{ name: 'filter: consent', path, query: { consent: 'newsletter:email:unproven' }, target: 1.15 },
		{
			name: 'one consent recorded',
			path: `${path}/{id}/consents`,
			ids,
			body: { action: 'refused', method: 'oral', choices: [{ purpose: 'newsletter', channel: 'email' }], claimed_at: Math.floor(Date.now() / 1000) },
			target: 1.3,
		},
		{ name: 'one person erased at her request', method: 'DELETE', path: `${path}/{id}`, ids: erased, query: { identity: 'known_in_person' }, target: 3 },
	]
}

/** What a member in 50 of 200 circles asks for first. */
function circles(client: Client): Case[] {
	return [
		{ name: 'home, in 50 circles', path: `${API}/home`, client, target: 1.3 },
		{ name: 'map of 200 circles', path: `${API}/circles`, client, target: 1.5 },
	]
}

/** What a member asks of the decisions that decisions.php has made. */
async function decisions(client: Client): Promise<Case[]> {
	const path = `${API}/decisions`
	interface Rows { decisions: { id: number, number: string, circle: number }[], next: string | null }
	const inForce = { standing: 'in_force' }
	let page = (await client.send(path, { query: { ...inForce, limit: 200 } })).data as Rows
	const [first] = page.decisions
	for (let pages = 0; pages < 20 && page.next !== null; pages++) {
		page = (await client.send(path, { query: { ...inForce, limit: 200, cursor: page.next } })).data as Rows
	}
	const cursor = page.next ?? ''
	const middle = page.decisions[0]
	return [
		{ name: 'decisions in force', path, client, query: inForce, target: 1.1 },
		{ name: 'decisions, half way down', path, client, query: { ...inForce, cursor }, target: 1.1 },
		{ name: 'decisions of a circle', path, client, query: { ...inForce, circle: first?.circle ?? 0 }, target: 1.1 },
		{ name: 'decisions of a day ten years ago', path, client, query: { ...inForce, on: '2017-03-21' }, target: 1.15 },
		{ name: 'decisions of a tag', path, client, query: { ...inForce, tag: 'étiquette 3' }, target: 1.15 },
		{ name: 'decisions: a rare word', path, client, query: { ...inForce, search: 'passerelle' }, target: 1.5 },
		{ name: 'decisions: a word of every tenth', path, client, query: { ...inForce, search: 'lavoir' }, target: 1.5 },
		{ name: 'decisions: a word of all', path, client, query: { ...inForce, search: 'relevé' }, target: 1.5 },
		{ name: 'decisions: two words', path, client, query: { ...inForce, search: 'lavoir passerelle' }, target: 1.5 },
		{ name: 'decisions: two words of many', path, client, query: { ...inForce, search: 'lavoir relevé' }, target: 1.5 },
		{ name: 'decisions: two letters', path, client, query: { ...inForce, search: 're' }, target: 1.5 },
		{ name: 'decisions: a word of none', path, client, query: { ...inForce, search: 'xylophone' }, target: 1.5 },
		{ name: 'decisions: a number', path, client, query: { search: middle?.number ?? '' }, target: 1.5 },
		{ name: 'search of the header: a decision', path: `${SEARCH}/socle_decisions/search`, client, query: { term: 'passerelle' }, floor: FOUND_NOTHING, target: 1.2 },
		{ name: 'home, in 50 circles that have decided', path: `${API}/home`, client, target: 1.3 },
		{ name: 'neighbours of a decision', path: `${path}/${middle?.id ?? 0}/neighbours`, client, query: inForce, target: 1.15 },
		{ name: 'what the filters offer', path: `${path}/facets`, client, target: 1.5 },
	]
}

/**
 * Adoptions with number, ledger event, words and the job that will write the file, in a circle that has a folder.
 *
 * @param platform where a group `bench_adopt` has the accounts `coordinator` and `member`
 * @param rounds how many adoptions there will be
 */
async function adoptions(platform: Platform, rounds: number): Promise<Case> {
	const admin = new Client(platform.url, 'admin')
	const coordinator = new Client(platform.url, 'coordinator')
	await coordinator.logIn()
	interface Made { id: number, roles: { id: number, coordinates: boolean }[] }
	const { id, roles } = await admin.ok<Made>('/circles', { method: 'POST', body: { name: 'Adoption' } })
	await admin.ok(`/settings/circles/${id}/groups`, { method: 'PUT', body: { write: 'bench_adopt', read: '' } })
	await admin.ok(`/circles/${id}/mandates`, { method: 'POST', body: { role: roles.find(({ coordinates }) => coordinates)?.id, user: 'coordinator' } })
	await admin.ok('/settings/folders', { method: 'PUT', body: { holding_account: 'admin' } })
	await admin.ok(`/settings/circles/${id}/folders`, { method: 'POST', body: { kind: 'open', driver: 'share' } })
	const ids: number[] = []
	const text = Array.from({ length: 1000 }, (_, word) => `mot${word % 400}`).join(' ')
	let version = 0
	for (let draft = 0; draft < rounds + 3; draft++) {
		const made = await coordinator.ok<{ id: number, version: number }>(`/circles/${id}/decisions`, { method: 'POST', body: { title: `Décision ${draft}`, text, context: '', method: 'consent' } })
		ids.push(made.id)
		version = made.version
	}
	return { name: 'a decision adopted', path: `${API}/decisions/{id}/adoption`, ids, client: coordinator, body: { version, within_perimeter: true }, target: 2 }
}

/**
 * @param platform with contacts in it
 * @param rounds in each of them every case is asked once
 */
export async function measureRequests(platform: Platform, rounds: number): Promise<Figure[]> {
	const keeper = new Client(platform.url, 'keeper')
	await keeper.logIn()
	const member = new Client(platform.url, 'member')
	await member.logIn()
	const all = [...floors(platform), ...await cases(keeper), ...circles(member)]
	return await ask(all, keeper, rounds)
}

/**
 * The same of decisions: last of all, since none of them is in the ledger.
 *
 * @param platform with decisions in it
 * @param rounds in each of them every case is asked once
 */
export async function measureDecisions(platform: Platform, rounds: number): Promise<Figure[]> {
	const member = new Client(platform.url, 'member')
	await member.logIn()
	return await ask([...floors(platform), ...await decisions(member), await adoptions(platform, rounds)], member, rounds)
}

/** The second one is the floor. */
async function ask(all: Case[], usual: Client, rounds: number): Promise<Figure[]> {
	const times = new Map<Case, number[]>(all.map((each) => [each, []]))
	const session = { Authorization: '' }
	for (let round = -3; round < rounds; round++) {
		for (const each of [...all].sort(() => Math.random() - 0.5)) {
			const start = performance.now()
			const path = each.path.replace('{id}', String(each.ids?.pop()))
			const answer = await (each.client ?? usual).send(path, { query: each.query, headers: session, ...each.body === undefined ? { method: each.method ?? 'GET' } : { method: 'POST', body: each.body } })
			const time = performance.now() - start
			if (answer.status !== 200) {
				throw new Error(`${each.name} answered ${answer.status}: ${answer.text.slice(0, 500)}`)
			}
			if (round >= 0) {
				times.get(each)?.push(time)
			}
		}
	}
	return all.map((each) => {
		const floor = times.get(all.find(({ name }) => name === each.floor) ?? all[1] as Case) ?? []
		const taken = times.get(each) ?? []
		return { name: each.name, ...spread(taken), ratio: spread(taken.map((time, round) => time / (floor[round] ?? NaN))).median, target: each.target }
	})
}
