// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Person } from './api.ts'

import { accounts } from './accounts.ts'

type Key = components['schemas']['Key']

interface Held {
	/** An account, or the name of somebody who has none. */
	who: { user: string } | { name: string }
	/** Since how many days, and until how many days ago. */
	since: number
	until?: number
	deputy?: boolean
	/** She says that she still holds it, or a keeper says it for her. */
	confirmed?: Person
}

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)

/** The last member: she has moved away since. */
const LEFT = accounts.findLast(({ groups }) => groups.includes('membres'))?.uid ?? ''

/**
 * Who holds the keys of the collective: well kept ones, and one for everything that can be wrong with a key.
 *
 * @param keeper who writes it down
 * @param as somebody who is offered for logging in
 * @param disable makes an account one that nobody logs in with
 * @return how many keys there are
 */
export async function handOutKeys(keeper: Person, as: (uid: string) => Person, disable: (uid: string) => Promise<void>): Promise<number> {
	const keys: [name: string, note: string, held: Held[]][] = [
		['Base de données', 'Chez Les Ordis du Bocage, Alençon. Tout y est enregistré : qui l’ouvre peut tout lire.', [
			{ who: { user: 'jeanne' }, since: 420, confirmed: keeper },
			{ who: { user: 'paul' }, since: 200, deputy: true, confirmed: keeper },
		]],
		['Administration des dossiers', 'Ouvre et ferme les dossiers, et en donne l’accès.', [{ who: { user: 'karim' }, since: 95 }]],
		['Administration de la discussion', 'Ouvre et ferme les salons, fait entrer et sortir les personnes.', [
			{ who: { user: 'karim' }, since: 390 },
			{ who: { user: 'louise' }, since: 300, confirmed: as('louise') },
		]],
		['Nom de domaine', 'Renouvelé chaque année en mars. L’accès est dans l’enveloppe scellée, à la maison des associations.', [{ who: { name: 'Odile Vasseur' }, since: 730 }]],
		['Sauvegardes', 'Un disque chez chaque titulaire, relu au printemps et à l’automne.', [
			{ who: { user: LEFT }, since: 320, confirmed: keeper },
			{ who: { user: 'soizic' }, since: 60, deputy: true },
		]],
		['Envoi des mails', 'Écrit à tout le monde au nom du collectif.', [{ who: { user: 'soizic' }, since: 500, until: 40 }]],
		['Compte bancaire', 'Deux signatures au-delà de 300 euros.', [
			{ who: { user: 'soizic' }, since: 350, confirmed: keeper },
			{ who: { name: 'Bernard Hamon' }, since: 350, deputy: true, confirmed: keeper },
		]],
	]
	for (const [name, note, held] of keys) {
		const { id } = await keeper.call<Key>('POST', '/keys', { name, note })
		for (const one of held) {
			await hold(keeper, id, one)
		}
	}
	await disable(LEFT)
	return keys.length
}

async function hold(keeper: Person, id: number, { who, since, until, deputy = false, confirmed }: Held): Promise<void> {
	const { holders } = await keeper.call<Key>('POST', `/keys/${id}/holders`, { ...who, deputy, starts_on: day(since) })
	const holder = Math.max(...holders.map((one) => one.id))
	if (until !== undefined) {
		await keeper.call('PUT', `/keys/${id}/holders/${holder}`, { ends_on: day(until) })
	}
	await confirmed?.call('POST', `/keys/${id}/holders/${holder}/confirmation`)
}
