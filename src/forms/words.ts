// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What stands on the paper besides the notice, in the language of who fills it in, whatever that of the screen is. */

import type { Language } from '../notice/sections.ts'

import { channelsIn } from '../notice/sections.ts'

const FRENCH = {
	title: 'Restons en contact',
	lead: 'Cochez ce que vous acceptez, et seulement cela : une case par moyen. Chaque choix est libre ; ne rien cocher n’a aucune conséquence pour vous.',
	given: 'Prénom',
	family: 'Nom',
	email: 'Mail',
	phone: 'Téléphone',
	address: 'Adresse postale',
	postcode: 'Code postal',
	commune: 'Commune',
	age: 'J’ai 15 ans ou plus',
	yes: 'oui',
	no: 'non',
	date: 'Date',
	signature: 'Signature',
	reference: 'Référence (garant·es)',
	controller: 'Qui répond de vos données :',
	purposes: 'À quoi elles servent :',
	retention: 'Combien de temps :',
	rights: 'Vos droits :',
	rightsByLaw: 'consulter vos données, les corriger, les effacer, en limiter l’usage, les emporter, vous opposer à leur usage.',
	withdrawal: 'Changer d’avis :',
	complaint: 'Réclamation :',
	kept: 'Ce papier est gardé :',
	keptBy: 'par les garant·es du registre du collectif.',
	whole: 'Le texte complet :',
	wholeOnBack: 'au dos de cette feuille.',
	wholeHere: 'sur place, auprès de la personne qui vous a remis ce papier, ou sur demande au responsable.',
	back: 'Mention d’information : le texte complet',
	page: 'Page {page} sur {pages}',
	foot: 'Mention d’information, version {version}, publiée le {day}. Empreinte : {hash}…',
	oral: 'Un accord de vive voix',
	oralHow: 'Lisez mot à mot ce qui suit un trait ; attendez une réponse après chaque question. Une hésitation, un silence ou « comme vous voulez » : c’est non.',
	oralStart: 'Je vous parle au nom du collectif {collective}. J’ai quelques questions, à chacune vous répondez oui ou non. Rien n’est obligatoire : dire non n’a aucune conséquence pour vous.',
	oralStartNameless: 'J’ai quelques questions, à chacune vous répondez oui ou non. Rien n’est obligatoire : dire non n’a aucune conséquence pour vous.',
	oralFirst: 'Dites d’abord',
	oralQuestions: 'Posez chaque question',
	oralQuestion: '« {text} » Par {way} : est-ce un oui ?',
	oralEnd: 'Terminez ainsi',
	oralConfirm: 'Merci. Nous vous demanderons de le confirmer par écrit, par un mail ou un papier signé. Rien ne vous sera envoyé avant.',
	oralNote: 'Notez',
	oralWho: 'Prénom et nom de la personne',
	oralWhere: 'Où demander la confirmation (mail, téléphone ou adresse)',
	oralWhen: 'Date et heure',
	oralBy: 'Qui a posé les questions',
	oralAsked: 'Confirmation écrite demandée le',
	oralAge: 'La personne dit avoir 15 ans ou plus',
	oralWeak: 'Un oui de vive voix ne suffit pas : dans le registre, l’accord reste « en attente » jusqu’à la confirmation écrite.',
	oralMore: 'Si la personne le demande : le reste de la mention',
}

export type PaperWords = Record<keyof typeof FRENCH, string>

const ENGLISH: PaperWords = {
	title: 'Let us stay in touch',
	lead: 'Tick what you agree to, and only that: one box for each way. Each choice is free; to tick nothing has no consequence for you.',
	given: 'Given name',
	family: 'Family name',
	email: 'Mail',
	phone: 'Telephone',
	address: 'Postal address',
	postcode: 'Postcode',
	commune: 'Commune',
	age: 'I am 15 or over',
	yes: 'yes',
	no: 'no',
	date: 'Date',
	signature: 'Signature',
	reference: 'Reference (keepers)',
	controller: 'Who answers for your data:',
	purposes: 'What they are used for:',
	retention: 'For how long:',
	rights: 'Your rights:',
	rightsByLaw: 'to see your data, correct them, have them erased, restrict their use, take them with you, object to their use.',
	withdrawal: 'Changing your mind:',
	complaint: 'Complaint:',
	kept: 'This paper is kept:',
	keptBy: 'by the keepers of the collective’s register.',
	whole: 'The whole text:',
	wholeOnBack: 'on the back of this sheet.',
	wholeHere: 'here, from the person who gave you this paper, or from the controller on request.',
	back: 'Information notice: the whole text',
	page: 'Page {page} of {pages}',
	foot: 'Information notice, version {version}, published on {day}. Fingerprint: {hash}…',
	oral: 'A consent said aloud',
	oralHow: 'Read what stands beside a line word for word; wait for an answer after each question. Hesitation, silence or “as you like” is a no.',
	oralStart: 'I speak for the collective {collective}. I have a few questions, to each you answer yes or no. Nothing is compulsory: to say no has no consequence for you.',
	oralStartNameless: 'I have a few questions, to each you answer yes or no. Nothing is compulsory: to say no has no consequence for you.',
	oralFirst: 'Say first',
	oralQuestions: 'Ask each question',
	oralQuestion: '“{text}” By {way}: is that a yes?',
	oralEnd: 'End like this',
	oralConfirm: 'Thank you. We will ask you to confirm this in writing, by mail or on a signed paper. Nothing will be sent to you before.',
	oralNote: 'Note',
	oralWho: 'Given and family name of the person',
	oralWhere: 'Where to ask for the confirmation (mail, telephone or address)',
	oralWhen: 'Date and time',
	oralBy: 'Who asked the questions',
	oralAsked: 'Written confirmation asked for on',
	oralAge: 'The person says to be 15 or over',
	oralWeak: 'A yes said aloud is not enough: in the register the consent stays “pending” until it is confirmed in writing.',
	oralMore: 'If the person asks: the rest of the notice',
}

export const WORDS: Record<Language, PaperWords> = { fr: FRENCH, en: ENGLISH }

/**
 * A sentence with its gaps filled.
 *
 * @param sentence with {names}
 * @param values for the names
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
	return sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

/**
 * One channel as it stands beside its box.
 *
 * @param channel as the wire names it
 * @param language of the paper
 */
export function way(channel: string, language: Language): string {
	return channelsIn([channel], language)
}

/**
 * As a printer sets it: no sign stands alone at the beginning of a line.
 *
 * @param text French or English
 */
export function typeset(text: string): string {
	return text.replaceAll(/ (?=[;:!?»…])/g, '\u00A0').replaceAll('« ', '«\u00A0')
}
