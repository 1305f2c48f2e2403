// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../src/api/schema.ts'
import type { Person } from './api.ts'

import { CIRCLES } from './circles.ts'

type Folders = components['schemas']['CircleFolderList']

interface DemoDocument {
	/** below the circle's folder */
	path: string
	text: string
}

const table = (...rows: string[][]) => rows.map((row) => row.join(';')).join('\n') + '\n'
const list = (title: string, ...items: string[]) => `# ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`

/** What lies in the circles' folders besides their minutes, by group. */
const DOCUMENTS: Record<string, DemoDocument[]> = {
	'cercle-coordination': [
		{ path: 'Documents/Charte du collectif.md', text: list('Charte du collectif', 'Nous décidons par consentement, chaque cercle dans son périmètre.', 'Nous écoutons avant de convaincre.', 'Les mandats tournent et se rendent.', 'Ce que nous décidons se lit par tout le monde.') },
		{ path: 'Documents/Budget.csv', text: table(['Poste', 'Prévu', 'Dépensé'], ['Impressions', '420 €', '186 €'], ['Salles', '150 €', '90 €'], ['Matériel de stand', '260 €', '238 €'], ['Hébergement et nom de domaine', '84 €', '84 €']) },
		{ path: 'Comptes rendus/Bilan de la première année.md', text: list('Bilan de la première année', 'Douze personnes au départ, soixante-douze adhérent·es aujourd’hui.', 'Neuf cercles, dont deux de quartier.', 'À reprendre : accueillir plus vite les nouvelles personnes.') },
	],
	'cercle-communication': [
		{ path: 'Documents/Calendrier des bulletins.csv', text: table(['Numéro', 'Bouclage', 'Distribution', 'Sujet'], ['7', '10 janvier', '20 janvier', 'La cantine'], ['8', '10 mars', '20 mars', 'Les quais'], ['9', '10 mai', '20 mai', 'La fête des jardins']) },
		{ path: 'Documents/Charte graphique.md', text: list('Charte graphique', 'Vert mousse et ocre, jamais plus de deux couleurs.', 'Des phrases courtes ; pas de sigle sans l’expliquer.', 'Toujours un texte de remplacement sous les images.') },
	],
	'cercle-programme': [
		{ path: 'Documents/Ce que les gens nous ont dit.md', text: list('Ce que les gens nous ont dit au porte-à-porte', 'Le bus du soir s’arrête trop tôt.', 'La place du Lavoir manque d’ombre.', 'Où sont passés les médecins ?', 'La cantine : moins de plastique, plus de local.') },
		{ path: 'Documents/Questions au maire.md', text: list('Questions au maire', 'Quel est le coût réel du parking des Peupliers ?', 'Qui décide de l’eau, et quand finit le contrat ?') },
	],
	'cercle-cantine-ecole': [
		{ path: 'Documents/Visite de la cuisine de Sées.md', text: list('Visite de la cuisine de Sées', '240 repas par jour, 60 % de produits locaux.', 'Deux personnes formées en un an.', 'Un légume par semaine cuisiné avec les enfants.') },
	],
	'cercle-evenements': [
		{ path: 'Documents/Liste du matériel.csv', text: table(['Quoi', 'Combien', 'Chez qui'], ['Barnum 3 × 3', '2', 'Commune, sur demande'], ['Tables pliantes', '6', 'Local'], ['Gobelets', '300', 'Local'], ['Sono', '1', 'Association des jardins']) },
		{ path: 'Comptes rendus/Fête des jardins.md', text: list('Fête des jardins : ce qu’on en retient', '380 personnes, 205 bulletins papier remplis.', 'Prévoir deux fois plus d’eau.', 'Le stand de droit à la parole a fait le plein.') },
	],
	'cercle-quartiers': [
		{ path: 'Documents/Rues et référent·es.csv', text: table(['Rue', 'Quartier', 'Immeubles'], ['rue du Lavoir', 'Le Vieux Bourg', '14'], ['quai de l’Orne', 'Les Tanneries', '9'], ['allée des Peupliers', 'Les Peupliers', '22']) },
	],
	'cercle-gare-peupliers': [
		{ path: 'Comptes rendus/Marche exploratoire à la gare.md', text: list('Marche exploratoire à la gare', 'Trois lampadaires éteints côté parking.', 'Le passage souterrain : on y va à deux.', 'Un banc serait utile devant l’arrêt du bus.') },
	],
	'cercle-ecoute': [
		{ path: 'Documents/Que faire quand ça chauffe.md', text: list('Que faire quand ça chauffe', 'Proposer une pause, et un lieu calme.', 'Écouter chaque personne seule d’abord.', 'Ne rien promettre qui ne dépende pas de nous.') },
	],
}

/**
 * What a circle keeps in its folder, put there by one of its people.
 *
 * @param logIn as one of those whose password is known
 * @param ids of the circles, by group
 * @return how many documents there are
 */
export async function fillFolders(logIn: (uid: string) => Person, ids: Map<string, number>): Promise<number> {
	let count = 0
	for (const { group, named } of CIRCLES) {
		const person = logIn(named[0] ?? '')
		const { folders } = await person.call<Folders>('GET', `/circles/${ids.get(group) ?? 0}/folders`)
		for (const { path, text } of DOCUMENTS[group] ?? []) {
			await person.upload(`${folders[0]?.path ?? ''}/${path}`, text)
			count++
		}
	}
	return count
}
