// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { fold } from '../guess/fold.ts'

const YES = ['oui', 'o', 'yes', 'y', 'x', 'xx', 'vrai', 'true', 'ok', '1', 'v', 'coche', 'd accord', 'ouais', 'oui merci', 'bien sur', 'fait']
const NO = ['non', 'n', 'no', 'faux', 'false', '0', 'pas', 'jamais', 'nope']
const NOTHING = ['neant', 'aucun', 'aucune', 'rien', 'nc', 'nr', 'na', 'n a', 'sans', 'pas de mail', 'pas d email', 'pas d e mail', 'pas de courriel', 'pas d adresse', 'pas de tel', 'pas de telephone', 'pas de portable', 'inconnu', 'inconnue', 'none', 'null', 'non communique', 'non renseigne', 'ne sait pas', 'unknown', '', 'pas d adresse mail', 'pas internet', 'pas d internet']

/** null: neither. */
export function yesNo(text: string): boolean | null {
	if (/^[✓✔☑✅]/.test(text)) {
		return true
	}
	if (/^[✗✘❌☐]/.test(text)) {
		return false
	}
	const word = fold(text)
	return YES.includes(word) ? true : NO.includes(word) ? false : null
}

/** A blank said with words or signs: "néant", "-", "?", "pas de mail". */
export function isNothing(text: string): boolean {
	return !/[✓✔☑✅✗✘❌☐+]/.test(text) && NOTHING.includes(fold(text))
}

type Words = [string, RegExp][]

const KINDS: Words = [
	['regular', /^(regular( contact)?|contact regulier|sympathisant|soutien|amie?|acti(f|ve)|benevole|ancien(ne)? adherent|ancien(ne)? membre|non adherent|supporter|donat(eur|rice)|volunteer)$/],
	['occasional', /^(occasional( contact)?|contact occasionnel|occasionnel(le)?|ponctuel(le)?|contact|visit(eur|euse)|curi(eux|euse))$/],
	['member', /^(member|adherent|membre|cotisant|adherent a jour|membre acti(f|ve)|a jour|adherent 20\d\d|adhesion)$/],
]

const PROVENANCES: Words = [
	['event', /^(event|evenement|reunion|stand|fete|marche)$/],
	['door_to_door', /^(door to door|porte a porte)$/],
	['sign_up', /^(sign up|inscription|site|formulaire en ligne|en ligne)$/],
	['paper_form', /^(paper form|formulaire papier|papier|bulletin)$/],
	['members', /^(members|adherents|membres|adhesion)$/],
	['referral', /^(referral|bouche a oreille|parrainage|connaissance)$/],
	['earlier_list', /^(earlier list|ancienne liste|ancien fichier)$/],
]

const BASES: Words = [
	['consent', /^consent$/],
	['member_or_regular_contact', /^member or regular contact$/],
	['to_establish', /^to establish$/],
]

const LANGUAGES: Words = [
	['fr', /^(fr|fra|francais|francaise|french|fr fr)$/],
	['en', /^(en|eng|anglais|english|en gb|en us)$/],
	['es', /^(es|espagnol|spanish|espanol)$/],
	['pt', /^(pt|portugais|portuguese)$/],
	['de', /^(de|allemand|german|deutsch)$/],
	['it', /^(it|italien|italian|italiano)$/],
	['ar', /^(ar|arabe|arabic)$/],
	['tr', /^(tr|turc|turkish)$/],
	['ru', /^(ru|russe|russian)$/],
	['uk', /^(uk|ukrainien|ukrainian)$/],
	['pl', /^(pl|polonais|polish)$/],
	['ro', /^(ro|roumain|romanian)$/],
	['nl', /^(nl|neerlandais|dutch)$/],
	['zh', /^(zh|chinois|chinese)$/],
	['br', /^(br|breton)$/],
	['oc', /^(oc|occitan)$/],
	['eu', /^(eu|basque)$/],
	['fa', /^(fa|persan|dari|farsi)$/],
]

const LISTS = { kind: KINDS, provenance: PROVENANCES, basis: BASES, language: LANGUAGES }

/** The register's own word; null where there is none for it. "Adhérent ?" answered by yes is a member. */
export function word(field: keyof typeof LISTS, text: string): string | null {
	const folded = fold(text)
	if (field === 'kind') {
		const answer = yesNo(text)
		if (answer !== null) {
			return answer ? 'member' : ''
		}
	}
	// Feminine and plural mean the same.
	const plain = folded.replace(/(?<=ant|ent)e?s?(?= |$)/g, '').replace(/(?<=membre|ami|benevole)s(?= |$)/g, '')
	return LISTS[field].find(([, words]) => words.test(folded) || words.test(plain))?.[0] ?? null
}
