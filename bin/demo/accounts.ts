// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { base, Faker, fr } from '@faker-js/faker'
import { familyName, givenName } from './names.ts'

/** of the accounts that are offered; the others cannot log in */
export const PASSWORD = 'Montreuil-sur-Orne-1'

export interface Account {
	uid: string
	name: string
	mail: string
	groups: string[]
}

export const groups = [
	{ id: 'garants', name: 'Garant·es' },
	{ id: 'membres', name: 'Membres' },
	{ id: 'nouveaux', name: 'Nouvelles et nouveaux' },
]

/** Offered on the log-in page of the embedded host. */
export const DEMO = [
	{ uid: 'admin', name: 'Administration', role: 'admin' },
	{ uid: 'jeanne', name: 'Jeanne Aubry', role: 'keeper' },
	{ uid: 'karim', name: 'Karim Belkacem', role: 'coordinator' },
	{ uid: 'louise', name: 'Louise Perrin', role: 'member' },
	{ uid: 'nadia', name: 'Nadia Rey', role: 'newcomer' },
	{ uid: 'victor', name: 'Victor Lamy', role: 'outsider' },
]

export const administration: Account = { uid: 'admin', name: 'Administration', mail: 'admin@example.org', groups: ['admin'] }

/** Nobody's: it holds the folders of the circles, and is in no group. */
export const HOLDER: Account = { uid: 'dossiers', name: 'Dossiers des cercles', mail: 'dossiers@example.org', groups: [] }

/** The 12 who started it (three of them keepers), 60 members, 25 newcomers, and one account of the instance who is none of them. */
export const accounts: Account[] = withMail([
	{ uid: 'jeanne', name: 'Jeanne Aubry', groups: ['garants', 'membres'] },
	{ uid: 'paul', name: 'Paul Marchetti', groups: ['garants', 'membres'] },
	{ uid: 'soizic', name: 'Soizic Le Goff', groups: ['garants', 'membres'] },
	{ uid: 'karim', name: 'Karim Belkacem', groups: ['membres'] },
	...some(8, 11, ['membres']),
	{ uid: 'louise', name: 'Louise Perrin', groups: ['membres'] },
	...some(59, 12, ['membres']),
	{ uid: 'nadia', name: 'Nadia Rey', groups: ['nouveaux'] },
	...some(24, 13, ['nouveaux']),
	{ uid: 'victor', name: 'Victor Lamy', groups: [] },
])

function some(count: number, seed: number, of: string[]): Omit<Account, 'mail'>[] {
	const faker = new Faker({ locale: [fr, base], seed })
	const names = new Map<string, string>()
	while (names.size < count) {
		const name = `${givenName(faker)} ${familyName(faker)}`
		names.set(`${fold(name)}${seed}`, name)
	}
	return [...names].map(([uid, name]) => ({ uid, name, groups: of }))
}

/** Two of one name have two addresses. */
function withMail(named: Omit<Account, 'mail'>[]): Account[] {
	const taken = new Set<string>()
	return named.map((account) => {
		const plain = fold(account.name)
		const local = taken.has(plain) ? account.uid : plain
		taken.add(local)
		return { ...account, mail: `${local}@example.org` }
	})
}

/** Letters and dots only: what an account or a mail address is called. */
export function fold(name: string): string {
	return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe').toLowerCase().replaceAll(/[^a-z]+/g, '.')
}
