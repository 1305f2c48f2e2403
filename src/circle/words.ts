// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Circles in words. */

import type { Wire } from '../api/http.ts'
import type { Circle, Mandate, Role } from './circles.ts'

import { n, t } from '../l10n.ts'
import { REPAIRED } from '../reconcile/words.ts'
import { ending, holdsOn, rolesOf, vacant } from './circles.ts'
import { dayWords } from './days.ts'

/** The roles that every circle finds ready. */
export const ROLE_KINDS: Record<string, string> = {
	coordination: t('socle', 'Coordination'),
	secretariat: t('socle', 'Secretariat'),
	facilitation: t('socle', 'Facilitation'),
	link: t('socle', 'Link with the circle above'),
}

/** What the ready ones are about, where the circle says nothing else. */
export const ROLE_DUTIES: Record<string, string> = {
	coordination: t('socle', 'Looks after the circle: its people, its roles, its mandates.'),
	secretariat: t('socle', 'Keeps the records, and sees that decisions are published.'),
	facilitation: t('socle', 'Prepares and hosts the meetings, and sees that everyone is heard.'),
	link: t('socle', 'Carries to the circle above what concerns both, and back.'),
}

export const OPEN = t('socle', 'Open circle')
export const PRIVATE = t('socle', 'Private circle')
export const VACANT = t('socle', 'vacant')

export const STATES: Record<string, string> = {
	active: t('socle', 'Active'),
	asleep: t('socle', 'Asleep'),
	dissolved: t('socle', 'Dissolved'),
}

export const STAGES: Record<string, string> = {
	newcomer: t('socle', 'newcomer'),
	outsider: t('socle', 'not a member of the collective'),
}

/**
 * Two people may have the same name: the account tells them apart.
 *
 * @param person who may come into a circle
 */
export function personWords({ user, name, stage }: Wire<'CirclePerson'>): string {
	const account = user === name ? name : `${name} (${user})`
	return STAGES[stage] === undefined ? account : `${account}, ${STAGES[stage]}`
}

const CHATS: Record<string, string> = { matrix: 'Matrix', mattermost: 'Mattermost', discord: 'Discord', signal: 'Signal' }

export function roleName(role: { kind: string, label: string }): string {
	return role.label || (ROLE_KINDS[role.kind] ?? t('socle', 'Role'))
}

export const openness = (circle: { private: boolean }) => circle.private ? PRIVATE : OPEN

export const members = (count: number) => n('socle', '{count} member', '{count} members', count)

/**
 * Each role with who holds it: "Coordination: Awa, Léo".
 *
 * @param circle whose
 * @param today as 2027-03-21
 */
export function holders(circle: Circle, today: string): { id: number, role: string, people: string }[] {
	return rolesOf(circle).map((role) => ({
		id: role.id,
		role: roleName(role),
		people: role.mandates.filter((mandate) => holdsOn(mandate, today)).map((mandate) => mandate.user_name).join(', '),
	}))
}

export function endingWords({ role, mandate }: { role: Role, mandate: Mandate }): string {
	return t('socle', 'Mandate ends on {day}: {name}, {role}', { day: dayWords(mandate.ends_on), name: mandate.user_name, role: roleName(role) })
}

const vacantWords = (roles: Role[]) => roles.length === 0 ? [] : [t('socle', 'Vacant: {roles}', { roles: roles.map(roleName).join(', ') })]

/**
 * What the circle has to see to, in words; urgent is what it cannot go on without.
 *
 * @param circle whose
 * @param today as 2027-03-21
 */
export function warnings(circle: Circle, today: string): { text: string, urgent: boolean }[] {
	const missing = vacant(circle, today)
	const urgent = [...vacantWords(missing.filter(({ coordinates }) => coordinates)), ...ending(circle, today).map(endingWords)]
	const others = vacantWords(missing.filter(({ coordinates }) => !coordinates))
	return [...urgent.map((text) => ({ text, urgent: true })), ...others.map((text) => ({ text, urgent: false }))]
}

/**
 * From when until when a role is held.
 *
 * @param mandate whose
 * @param mandate.starts_on first day
 * @param mandate.ends_on last day; '' for none
 * @param today as 2027-03-21
 */
export function term({ starts_on: first, ends_on: last }: { starts_on: string, ends_on: string }, today: string): string {
	if (last !== '' && last < first) {
		return t('socle', 'ended before it began')
	}
	const from = dayWords(first)
	if (first > today) {
		return last === '' ? t('socle', 'from {day} on', { day: from }) : t('socle', 'from {from} until {until}', { from, until: dayWords(last) })
	}
	return last === '' ? t('socle', 'since {day}, without an end', { day: from }) : t('socle', 'from {from} until {until}', { from, until: dayWords(last) })
}

/**
 * Where the circle talks; null where that is not to be known, or no address.
 *
 * @param circle whose
 */
export function chatLink(circle: Circle): { name: string, href: string } | null {
	const { kind = '', url = '' } = circle.chat ?? {}
	if (!/^(https?:\/\/|\/(?!\/))/i.test(url)) {
		return null
	}
	const where = CHATS[kind]
	return { href: url, name: where === undefined ? t('socle', 'Discussion') : t('socle', 'Discussion ({where})', { where }) }
}

const FIELDS: Record<string, string> = {
	name: t('socle', 'name'),
	purpose: t('socle', 'purpose'),
	perimeter: t('socle', 'perimeter'),
	color: t('socle', 'colour'),
	newcomers_read: t('socle', 'what newcomers may read'),
	newcomers_chat: t('socle', 'whether newcomers may join the discussion'),
}

const NEW_STATES: Record<string, string> = {
	private: t('socle', 'The circle is private now'),
	open: t('socle', 'The circle is open now'),
	active: t('socle', 'The circle is active now'),
	asleep: t('socle', 'The circle is asleep now'),
	dissolved: t('socle', 'The circle is dissolved'),
}

/**
 * What was done, in words; who did it stands beside.
 *
 * @param change of the circle's record
 * @param circle as it is
 */
export function changeWords(change: Wire<'CircleChange'>, circle: Circle): string {
	const { action, account_name: name, detail } = change
	const role = circle.roles.find(({ id }) => String(id) === detail)
	switch (action) {
		case 'created': return t('socle', 'Made the circle “{name}”', { name: detail })
		case 'changed': return t('socle', 'Changed: {what}', { what: detail.split(',').map((field) => FIELDS[field] ?? field).join(', ') })
		case 'moved': return detail === '' ? t('socle', 'Took the circle out of the one above') : t('socle', 'Moved the circle into another one')
		case 'state': return NEW_STATES[detail] ?? t('socle', 'Changed the state of the circle')
		case 'mapped': return t('socle', 'Linked the group “{group}”', { group: detail })
		case 'unmapped': return t('socle', 'Unlinked the group “{group}”', { group: detail })
		case 'added': return detail === 'read' ? t('socle', 'Let {name} read the open folder', { name }) : t('socle', 'Took {name} into the circle', { name })
		case 'removed': return detail === 'read' ? t('socle', '{name} no longer reads the open folder', { name }) : t('socle', 'Took {name} out of the circle', { name })
		case 'role': return role === undefined && /^\d+$/.test(detail) ? t('socle', 'Changed a role') : t('socle', 'Changed the role “{role}”', { role: role === undefined ? detail : roleName(role) })
		case 'appointed': return role === undefined ? t('socle', 'Gave {name} a mandate', { name }) : t('socle', 'Gave {name} a mandate: {role}', { name, role: roleName(role) })
		case 'ended': return detail === '' ? t('socle', 'Renewed the mandate of {name} without an end', { name }) : t('socle', 'Last day of the mandate of {name}: {day}', { name, day: dayWords(detail) })
		case 'folder': return t('socle', 'The folder of the circle: {what}', { what: detail })
		case 'shared': return t('socle', 'Shared with the circle: {what}', { what: detail })
		case 'repaired': return t('socle', 'Put right: {what}', { what: REPAIRED[detail] ?? detail })
		case 'chat': return detail === '' ? t('socle', 'Took the link to the discussion away') : t('socle', 'Chose the discussion of the circle')
		default: return t('socle', 'Something else was changed')
	}
}
