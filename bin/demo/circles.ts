// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Account } from './accounts.ts'

export interface Held {
	/** kind of a ready role, or what an own one is called */
	role: string
	/** which of the circle's people */
	who: number
	/** days from today */
	from: number
	until: number | null
	decision: string
}

export interface DemoCircle {
	/** the group's identifier */
	group: string
	name: string
	purpose: string
	perimeter: string
	color: string
	/** the group of the circle that it lies in */
	parent: string
	private: boolean
	newcomersRead: boolean
	state: 'active' | 'asleep'
	/** how many are in it beyond those who are named */
	size: number
	/** the first one began it, and is one of those who can log in */
	named: string[]
	/** an own role */
	role?: { label: string, duties: string }
	held: Held[]
}

const FOUNDING = 'Assemblée de fondation'
const SPRING = 'Assemblée de printemps'

/** What was handed over, was so yesterday. */
export const CIRCLES: DemoCircle[] = [
	{
		group: 'cercle-coordination',
		name: 'Coordination',
		purpose: 'Tenir les cercles ensemble : faire circuler l’information, repérer ce qui coince, préparer les assemblées.',
		perimeter: 'Le calendrier commun, l’ordre du jour des assemblées, les dépenses jusqu’à 300 €. Ne décide jamais à la place d’un autre cercle.',
		color: '#3a6ea5',
		parent: '',
		private: false,
		newcomersRead: true,
		state: 'active',
		size: 5,
		named: ['karim', 'jeanne', 'paul', 'soizic'],
		held: [
			{ role: 'coordination', who: 0, from: -300, until: 65, decision: FOUNDING },
			{ role: 'secretariat', who: 2, from: -300, until: 65, decision: FOUNDING },
			{ role: 'facilitation', who: 4, from: -120, until: 245, decision: SPRING },
		],
	},
	{
		group: 'cercle-communication',
		name: 'Communication',
		purpose: 'Faire connaître ce que le collectif fait et décide, avec des mots que tout le monde comprend.',
		perimeter: 'Le site, les affiches, les tracts, les réseaux et les relations avec la presse. Les textes de fond viennent du cercle Programme.',
		color: '#b5446e',
		parent: 'cercle-coordination',
		private: false,
		newcomersRead: true,
		state: 'active',
		size: 11,
		named: ['karim', 'louise'],
		role: { label: 'Relations avec la presse', duties: 'Répond aux journalistes, tient la liste des contacts, prévient le cercle de chaque demande le jour même.' },
		held: [
			{ role: 'coordination', who: 0, from: -290, until: -1, decision: FOUNDING },
			{ role: 'coordination', who: 3, from: 0, until: 365, decision: 'Cercle Communication, réunion de novembre' },
			{ role: 'secretariat', who: 4, from: -200, until: 165, decision: SPRING },
			{ role: 'Relations avec la presse', who: 5, from: -150, until: 215, decision: 'Cercle Communication, relevé n° 4' },
			{ role: 'link', who: 1, from: -60, until: null, decision: 'Cercle Communication, relevé n° 9' },
		],
	},
	{
		group: 'cercle-programme',
		name: 'Programme',
		purpose: 'Écrire le programme avec les habitant·es, à partir de ce qui se dit dans les quartiers et les cercles de thème.',
		perimeter: 'Les propositions, leur chiffrage, leur mise en forme. L’assemblée les adopte.',
		color: '#5a8f3c',
		parent: 'cercle-coordination',
		private: false,
		newcomersRead: false,
		state: 'active',
		size: 15,
		named: ['jeanne', 'soizic'],
		held: [
			{ role: 'coordination', who: 0, from: -280, until: -1, decision: FOUNDING },
			{ role: 'coordination', who: 1, from: 0, until: 300, decision: 'Cercle Programme, relevé n° 12' },
			{ role: 'facilitation', who: 4, from: -353, until: 12, decision: FOUNDING },
			{ role: 'secretariat', who: 6, from: -90, until: 275, decision: SPRING },
			{ role: 'link', who: 5, from: -90, until: null, decision: SPRING },
		],
	},
	{
		group: 'cercle-cantine-ecole',
		name: 'Cantine et école',
		purpose: 'Une cantine bio et locale, des écoles où il fait bon apprendre.',
		perimeter: 'Les propositions sur l’école et la cantine, les visites et les rencontres avec les parents et le personnel.',
		color: '#d08c2b',
		parent: 'cercle-programme',
		private: false,
		newcomersRead: true,
		state: 'active',
		size: 7,
		named: ['jeanne'],
		held: [
			{ role: 'coordination', who: 0, from: -210, until: -1, decision: 'Cercle Programme, relevé n° 3' },
			{ role: 'coordination', who: 2, from: 0, until: 365, decision: 'Cercle Cantine et école, relevé n° 8' },
			{ role: 'link', who: 3, from: -100, until: 265, decision: 'Cercle Cantine et école, relevé n° 2' },
		],
	},
	{
		group: 'cercle-evenements',
		name: 'Événements',
		purpose: 'Des moments où l’on se rencontre : stands, fêtes, réunions publiques, cafés du samedi.',
		perimeter: 'Les dates, les lieux et l’organisation, jusqu’à 500 € par événement. Le calendrier commun revient à la Coordination.',
		color: '#7d5ba6',
		parent: 'cercle-coordination',
		private: false,
		newcomersRead: true,
		state: 'active',
		size: 14,
		named: ['karim'],
		held: [
			{ role: 'coordination', who: 0, from: -270, until: 95, decision: FOUNDING },
			{ role: 'facilitation', who: 3, from: -40, until: 325, decision: 'Cercle Événements, relevé n° 15' },
			{ role: 'secretariat', who: 5, from: 20, until: 385, decision: 'Cercle Événements, relevé n° 18' },
		],
	},
	{
		group: 'cercle-quartiers',
		name: 'Vie des quartiers',
		purpose: 'Que chaque quartier ait son cercle, et que ce qui s’y dit arrive jusqu’aux autres.',
		perimeter: 'Le porte-à-porte, les cahiers d’habitant·es, l’aide aux cercles de quartier.',
		color: '#2f8f83',
		parent: 'cercle-coordination',
		private: false,
		newcomersRead: true,
		state: 'active',
		size: 10,
		named: ['jeanne', 'paul'],
		held: [
			{ role: 'coordination', who: 0, from: -200, until: -1, decision: SPRING },
			{ role: 'coordination', who: 1, from: 0, until: 365, decision: 'Cercle Vie des quartiers, relevé n° 7' },
			{ role: 'link', who: 4, from: -200, until: 165, decision: SPRING },
		],
	},
	{
		group: 'cercle-gare-peupliers',
		name: 'La Gare et les Peupliers',
		purpose: 'Écouter celles et ceux qui vivent entre la gare et la cité des Peupliers, et agir avec eux.',
		perimeter: 'Ce qui ne touche que le quartier : permanences, pieds d’immeuble, jardin partagé.',
		color: '#4c7a8a',
		parent: 'cercle-quartiers',
		private: false,
		newcomersRead: true,
		state: 'active',
		size: 9,
		named: ['karim', 'louise'],
		held: [
			{ role: 'coordination', who: 0, from: -160, until: -1, decision: 'Cercle Vie des quartiers, relevé n° 2' },
			{ role: 'coordination', who: 4, from: 0, until: 365, decision: 'Cercle La Gare et les Peupliers, relevé n° 5' },
			{ role: 'facilitation', who: 1, from: -80, until: 100, decision: 'Cercle La Gare et les Peupliers, relevé n° 3' },
		],
	},
	{
		group: 'cercle-vieux-bourg',
		name: 'Le Vieux Bourg et les Tanneries',
		purpose: 'Faire vivre le cœur du bourg : commerces, place du Marché, bords de l’Orne.',
		perimeter: 'Ce qui ne touche que le quartier. En sommeil depuis la rentrée, faute de bras.',
		color: '#8a6d4c',
		parent: 'cercle-quartiers',
		private: false,
		newcomersRead: true,
		state: 'asleep',
		size: 6,
		named: ['jeanne'],
		held: [
			{ role: 'coordination', who: 0, from: -150, until: 215, decision: 'Cercle Vie des quartiers, relevé n° 2' },
		],
	},
	{
		group: 'cercle-ecoute',
		name: 'Écoute et soin',
		purpose: 'Accueillir ce qui ne peut pas se dire en grand groupe : tensions, fatigue, situations difficiles.',
		perimeter: 'L’écoute et la médiation, à la demande. Ce qui s’y dit y reste ; ce qui s’y décide pour tout le monde est publié.',
		color: '#6b6b8d',
		parent: 'cercle-coordination',
		private: true,
		newcomersRead: false,
		state: 'active',
		size: 2,
		named: ['karim', 'soizic'],
		held: [
			{ role: 'coordination', who: 0, from: -180, until: -1, decision: SPRING },
			{ role: 'coordination', who: 1, from: 0, until: 365, decision: 'Cercle Écoute et soin, relevé n° 6' },
		],
	},
]

/**
 * Who is in each circle: those who are named, then members of the collective in turn, so that some are in two and many in none.
 *
 * @param accounts all
 * @return accounts by group
 */
export function peopleOf(accounts: Account[]): Map<string, string[]> {
	const named = new Set(CIRCLES.flatMap((circle) => circle.named))
	const others = accounts.filter(({ uid, groups }) => groups.includes('membres') && !named.has(uid)).map(({ uid }) => uid)
	let next = 0
	return new Map(CIRCLES.map((circle) => {
		const joined = Array.from({ length: circle.size }, () => others[next++ % (others.length - 12)] ?? '')
		return [circle.group, [...circle.named, ...joined]]
	}))
}

/**
 * The same accounts, in the groups of their circles too.
 *
 * @param accounts all
 */
export function inCircles(accounts: Account[]): Account[] {
	const people = peopleOf(accounts)
	return accounts.map((account) => ({
		...account,
		groups: [...account.groups, ...CIRCLES.map(({ group }) => group).filter((group) => people.get(group)?.includes(account.uid))],
	}))
}

/** The groups that the circles are made from. */
export const circleGroups = CIRCLES.map(({ group, name }) => ({ id: group, name }))

/**
 * A day where the collective is.
 *
 * @param offset days from today
 */
export function day(offset: number): string {
	return new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
}
