// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Refused, Target } from './targets.ts'

import { fold } from './fold.ts'

/**
 * Headers as lists have them, French and English, folded. `*` stands for any words, also none.
 * The first match counts: what is narrower stands first.
 */
const WORDS: [Target, string][] = [
	['full_name', `
		nom et prenom*, nom prenom*, prenom et nom*, prenom nom*, nom complet, noms et prenoms, nom prenom s, prenoms et noms, full name, name, display name,
		nom affiche, identite, personne, contact, participant, first and last name, nom et prenom du *, qui, habitant, *prenom et votre nom, *nom et votre prenom
	`],
	['given_name', 'given name, first name, firstname, forename, prenom*, prenoms, prnom, first, given names, petit nom, nom 1'],
	['family_name', `
		family name, last name, lastname, surname, nom, noms, nom de famille, nom famille, nom usuel, nom patronymique, patronyme, last, nom usage, nom adherent*, nom du *, nom de l *, adherent nom,
		nom d usage
	`],
	['reach', `
		mail ou tel*, mail et tel*, mail tel*, tel mail, tel et mail, tel ou mail, telephone ou *mail, telephone et *mail, email ou tel*, e mail ou tel*,
		courriel ou tel*, courriel tel*, coordonnees, email or phone, phone or email, contact mail ou *, contact details, comment vous joindre,
		moyen de contact, joindre
	`],
	['email', `
		email, e mail, mail, mel, mels, emails, mails, courriel, courriels, courrier electronique, adresse mail*, adresse email*, adresse e mail*,
		adresse courriel, adresse electronique*, adresse mel, *e mail*, *email*, mail *, * mail, mail*, *courriel*, email address
	`],
	['phone', `
		phone, phone number, mobile, cell, cellphone, portable, gsm, tel*, telephone*, *telephone*, tph, tl, * tel, * tel *, *portable*, phone*, *phone*,
		mobile*, *mobile, fixe, numero de tel*, numero, num tel*, no tel*, n tel*, home phone, work phone
	`],
	['neighbourhood', 'neighbourhood, neighborhood, quartier*, secteur*, hameau*, lieu dit, lieudit, district, village, iris'],
	['postcode', 'postcode, postal code, * postal code, zip*, code postal*, cp, c p, code post, cpostal, codepostal'],
	['address', `
		adresse complete, adresse postale complete, full address, cp ville, cp et ville, cp commune, code postal ville, code postal et ville,
		code postal et commune, cp et commune, ville cp
	`],
	['street', 'street*, * street, * street 1, address, address 1, address line*, adresse*, adr*, rue*, voie*, numero et rue, numero et voie, n et rue, domicile, adresse postale'],
	['commune', 'commune*, ville*, city, * city, town, localite*, municipality, lieu de residence, village commune'],
	['kind', `
		kind, adherent*, membre*, member*, statut, status, type, type de contact, type de personne, adhesion, adhesion 20*, cotisant*, cotisation,
		cotisation 20*, a jour de cotisation, categorie de membre, est adherent
	`],
	['language', 'language, langue*, lang'],
	['tags', `
		tags, tag, etiquettes, etiquette, mots cles, mot cle, labels, label, groupe*, groups, group membership, liste, listes, categorie*, commission*, themes,
		thematiques*, centres d interet*, interets, envies, competences, coups de main, je veux aider*, peut aider*, skills, interests, participe a
	`],
	['over_17', 'over 17, 17 ou plus, *17 ans ou plus, *17 ans et plus, *plus de 17 ans, *majeur, majeure, *plus de 18 ans, *18 ans et plus, *18 ans ou plus, adult'],
	['over_15', 'over 15, 15 ou plus, *15 ans ou plus, *15 ans et plus, *plus de 15 ans'],
	['provenance', 'provenance'],
	['basis', 'basis'],
	['note', `
		note, notes, remarque*, commentaire*, observation*, comment, comments, memo, divers, infos, info, informations, precisions, a savoir, remarks
	`],
]

const NOTHING = `
	telegram, whatsapp, facebook, instagram, twitter, linkedin,
	* label, * type, * id, organization*, company*, id, n, no, num, numero de ligne, date*, horodateur, timestamp, signature*, emargement, civilite, titre, genre, sexe, m mme, mme m, site*, fax*,
	pseudo*, surnom, pays, country, region, departement, profession, metier, age, tranche d age, version, created at, changed at, created by, changed by,
	account, import
`

const REFUSED: [Refused, string][] = [
	['sensitive', `
		*religion*, *confession*, *croyance*, culte, *ethni*, *racial*, *race, origine, origines, origine geographique*, *nationalite*, nationality, *sante,
		*handicap*, *maladie*, *medica*, *vaccin*, *syndic*, union membership, trade union*, *orientation sexuelle*, *sexual*, *opinion*, *sympathie*,
		*couleur politique*, *parti politique*, *bord politique*, *tendance politique*, vote, vote *, *intention de vote*, votera*, a vote*, *voting*,
		political*, *engagement politique*, *casier*, *condamnation*, *philosophi*, *allergie*, regime alimentaire, health*, disability*, *encarte*, parti,
		party
	`],
	['identity', `
		*securite sociale*, nir, n secu*, *numero secu*, iban, rib, bic, *compte bancaire*, *carte d identite*, *passeport*, *passport*, *mot de passe*,
		password, mdp, ssn, *bank account*
	`],
	['birth_date', `
		*date de naissance*, date naissance, naissance, ne le, nee le, birthday, *birth*, anniversaire, ddn, annee de naissance, *lieu de naissance*,
		date naiss*
	`],
	['consent', `
		*consent*, *rgpd*, *gdpr*, opt in*, optin*, *newsletter*, *infolettre*, *lettre d info*, accord*, autorise*, autorisation*, *droit a l image*, abonne,
		abonnement*, inscrit a la lettre*, *desinscri*, unsubscribed*, subscribed*, accepte*, ok mail*, ok pour mail*
	`],
]

function pattern(words: string): RegExp {
	return new RegExp('^(?:' + words.trim().split(/\s*,\s*/).map((word) => word.replaceAll('*', '.*')).join('|') + ')$')
}

/** Compiled once: a list has dozens of columns, and each is asked about several times. */
function compile<T>(table: [T, string][]): [T, RegExp][] {
	return table.map(([value, words]) => [value, pattern(words)])
}

const targets = compile(WORDS)
const refusals = compile(REFUSED)
const nothing = pattern(NOTHING)

/** Null where the header says nothing that we know. */
export function targetOfHeader(header: string): Target | null {
	const word = fold(header)
	if (word === '') {
		return null
	}
	const numbered = word.replace(/ ?\d$/, '')
	if (nothing.test(word)) {
		return 'ignore'
	}
	return targets.find(([, words]) => words.test(word) || words.test(numbered))?.[0] ?? null
}

export function refusalOfHeader(header: string): Refused | null {
	const word = fold(header)
	return refusals.find(([, words]) => words.test(word))?.[0] ?? null
}

/** "Prénom Nom" against "Nom Prénom". */
export function familyFirst(header: string): boolean | null {
	const word = fold(header)
	const given = word.search(/prenom|first|given/)
	const family = word.replace(/prenoms?/g, (found) => '_'.repeat(found.length)).search(/nom|last|family/)
	return given < 0 || family < 0 ? null : family < given
}
