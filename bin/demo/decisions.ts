// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Account } from './accounts.ts'
import type { Person } from './api.ts'
import type { DemoLog, Said } from './decided.ts'

import { day, peopleOf } from './circles.ts'
import { ago, LOGS, reason } from './decided.ts'

type Decision = components['schemas']['Decision']
type Minutes = components['schemas']['Minutes']

/** One circle's log, while it is written. */
interface Writing extends DemoLog {
	circle: number
	coordinator: Person
	logIn: (uid: string) => Person
	people: { user: string, name: string }[]
	/** Identifiers of what was decided, by key and by title. */
	known: Map<string, number>
	/** Days between this circle's meetings and those of the first one. */
	shift: number
}

/**
 * Three years of decisions, each circle's in their order, all circles at once.
 *
 * @param logIn as one of those whose password is known
 * @param circles identifiers by group
 * @param accounts all
 * @return how many there are
 */
export async function recordDecisions(logIn: (uid: string) => Person, circles: Map<string, number>, accounts: Account[]): Promise<number> {
	const people = peopleOf(accounts)
	await Promise.all(LOGS.map(async (log, shift) => {
		const circle = circles.get(log.group) ?? 0
		const coordinator = logIn(log.by)
		const inside = people.get(log.group) ?? []
		await coordinator.call('PUT', `/circles/${circle}/decision-settings`, { code: log.code, rule: log.rule })
		await write({
			...log,
			circle,
			coordinator,
			logIn,
			people: [...inside.slice(0, 6).map((user) => ({ user, name: '' })), ...log.guests.map((name) => ({ user: '', name }))],
			known: new Map(),
			shift: shift * 2,
		})
	}))
	return LOGS.flatMap(({ decisions }) => decisions).length
}

async function write(log: Writing): Promise<void> {
	for (let position = 0; position < log.decisions.length; position++) {
		const said = log.decisions[position]
		if (said?.meeting !== undefined) {
			let end = position
			while (log.decisions[end]?.meeting === said.meeting) {
				end++
			}
			await meet(log, said.meeting, position, end)
			position = end - 1
		} else if (said !== undefined) {
			await decide(log, said, position)
		}
	}
}

/** What a decision says, as the day on which it is written demands. */
function body(log: Writing, said: Said, position: number, decided = ago(position, log.decisions.length, log.shift)) {
	const adopted = said.open === undefined
	const [kind, target] = said.does ?? []
	return {
		title: said.title,
		text: said.text,
		context: reason(said, position),
		method: said.votes === undefined ? said.method ?? 'consent' : 'vote',
		...said.votes === undefined ? {} : { votes: { for: said.votes[0], against: said.votes[1], abstained: said.votes[2] } },
		decided_on: adopted ? day(-decided) : '',
		ends_on: said.days === undefined ? '' : day(said.days - decided),
		review_on: said.review === undefined ? '' : day(said.review),
		// those present are not always the same; nobody was where nothing is decided yet
		people: adopted ? log.people.filter((_, number) => (number + position) % 4 !== 3) : [],
		tags: said.tags ?? [],
		links: kind === undefined ? [] : [{ kind, id: log.known.get(target ?? '') ?? 0 }],
	}
}

async function decide(log: Writing, said: Said, position: number): Promise<void> {
	let decision = await log.coordinator.call<Decision>('POST', `/circles/${log.circle}/decisions`, body(log, said, position))
	remember(log, said, decision.id)
	if (said.objection !== undefined || said.advice !== undefined || said.open === 'proposed' || said.open === 'withdrawn') {
		await log.coordinator.call('POST', `/decisions/${decision.id}/proposal`)
		await discuss(log, said, decision.id)
		decision = await log.coordinator.call<Decision>('GET', `/decisions/${decision.id}`)
	}
	if (said.open === 'withdrawn') {
		await log.coordinator.call('POST', `/decisions/${decision.id}/withdrawal`)
	} else if (said.open === undefined) {
		await log.coordinator.call('POST', `/decisions/${decision.id}/adoption`, { version: decision.version, within_perimeter: true })
		await publish(log.coordinator, decision.id, said.summary)
	}
}

async function discuss(log: Writing, { advice = [], objection }: Said, id: number): Promise<void> {
	for (const { by, text, question = false, answer } of advice) {
		const given = await log.logIn(by).call<Decision>('POST', `/decisions/${id}/advice`, { kind: question ? 'question' : 'advice', text })
		if (answer !== undefined) {
			await log.coordinator.call('PATCH', `/decisions/${id}/advice/${given.advice.at(-1)?.id ?? 0}`, { answer })
		}
	}
	if (objection === undefined) {
		return
	}
	const { by, reason, ends, answer, text } = objection
	const raised = await log.logIn(by).call<Decision>('POST', `/decisions/${id}/objections`, { reason })
	const path = `/decisions/${id}/objections/${raised.objections.at(-1)?.id ?? 0}`
	if (ends === 'integrated' && answer !== '') {
		await log.coordinator.call('PATCH', path, { state: 'integrated', answer, text })
	} else if (ends === 'overruled') {
		await log.coordinator.call('PATCH', path, { state: 'overruled', answer, taken_on_by: log.by })
	} else if (ends === 'lifted') {
		await log.coordinator.call('PATCH', path, { state: 'answered', answer })
		await log.logIn(by).call('PATCH', path, { state: 'lifted' })
	}
}

/** Of a private circle's decision: its summary is out, or written, or owed. */
async function publish(coordinator: Person, id: number, summary: string | undefined): Promise<void> {
	if (summary === undefined) {
		return
	}
	const written = summary.replace(/^…/, '')
	await coordinator.call('PUT', `/decisions/${id}/summary`, { summary: written })
	if (written === summary) {
		await coordinator.call('POST', `/decisions/${id}/summary/approval`, { summary })
		await coordinator.call('POST', `/decisions/${id}/publication`, { summary })
	}
}

/** Several decisions of one evening, in its minutes. */
async function meet(log: Writing, title: string, first: number, end: number): Promise<void> {
	const held = ago(first, log.decisions.length, log.shift)
	const decided = log.decisions.slice(first, end)
	let minutes = await log.coordinator.call<Minutes>('POST', `/circles/${log.circle}/minutes`, { title, held_on: day(-held) })
	minutes = await log.coordinator.call<Minutes>('PATCH', `/minutes/${minutes.id}`, {
		version: minutes.version,
		people: log.people,
		items: [
			...decided.map((said, number) => ({ key: `point${number}`, title: said.title, notes: reason(said, first + number), decision: null })),
			{ key: 'next', title: 'La prochaine fois', notes: 'Chacun·e relit le relevé ; on commence par ce qui reste.', decision: null },
		],
	})
	for (const [number, said] of decided.entries()) {
		minutes = await log.coordinator.call<Minutes>('POST', `/minutes/${minutes.id}/decisions`, { item: `point${number}`, title: said.title })
		const drafted = minutes.decisions.find((decision) => decision.title === said.title)
		await log.coordinator.call('PATCH', `/decisions/${drafted?.id ?? 0}`, { version: drafted?.version ?? 0, ...body(log, said, first + number, held), people: log.people })
		remember(log, said, drafted?.id ?? 0)
	}
	minutes = await log.coordinator.call<Minutes>('GET', `/minutes/${minutes.id}`)
	await log.coordinator.call('POST', `/minutes/${minutes.id}/adoption`, { version: minutes.version, within_perimeter: minutes.decisions.map(({ id }) => id) })
}

function remember(log: Writing, { key, title }: Said, id: number): void {
	log.known.set(title, id)
	if (key !== undefined) {
		log.known.set(key, id)
	}
}
