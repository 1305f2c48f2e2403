// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Facts, Writer } from './facts.ts'

import { channelsOf, labelOf, lasting, oneLine, paragraphs, points, series } from './facts.ts'

const CHANNELS: Record<string, string> = { email: 'par mail', phone: 'par téléphone', sms: 'par SMS', post: 'par courrier' }
const MEANING: Record<string, string> = {
	email: 'par mail, nous écrivons à votre adresse mail ;',
	phone: 'par téléphone, une personne du collectif vous appelle ;',
	sms: 'par SMS, vous recevez de courts messages sur votre téléphone ;',
	post: 'par courrier, vous recevez des lettres à votre adresse postale ;',
}

function controller({ controller, collective }: Facts): string {
	const name = controller.name || '[nom de la personne ou de l’association responsable]'
	const address = oneLine(controller.address) || '[adresse postale]'
	const of = collective === '' || collective === controller.name ? 'collectif' : `collectif « ${collective} »`
	return controller.kind === 'natural'
		? `${name}, ${address}, agit au nom du ${of} et est responsable de vos données : c’est la personne qui décide, avec le collectif, pourquoi et comment elles sont utilisées.`
		: `${name}, ${address}, est responsable de vos données : cet organisme, qui porte le ${of}, décide pourquoi et comment elles sont utilisées.`
}

function contact({ controller }: Facts): string {
	const email = controller.email || '[adresse mail pour les demandes]'
	const post = [controller.name, oneLine(controller.address)].filter((part) => part !== '').join(', ') || '[adresse postale]'
	return `Pour toute question sur vos données, ou pour exercer vos droits, écrivez à ${email}, ou par courrier à ${post}. Une personne vous répond, dans un délai d’un mois.`
}

function purposes(facts: Facts): string {
	const channels = channelsOf(facts)
	return paragraphs(
		'Vos données servent à ce que vous choisissez, et à rien d’autre. Chaque choix est libre et séparé des autres ; ne rien choisir n’a aucune conséquence pour vous.',
		points(...facts.purposes.map(({ labels, texts, channels }) => `${labels.fr} (${series(channels.map((channel) => CHANNELS[channel] ?? channel), 'ou')}) : « ${texts.fr} »`)),
		channels.length > 0 && `Vous choisissez aussi le moyen : ${channels.map((channel) => MEANING[channel] ?? '').join(' ').replace(/ ;$/, '.')}`,
		labelOf(facts, 'targeting', 'fr') !== null && `« ${labelOf(facts, 'targeting', 'fr')} » n’utilise que ce que vous nous avez dit vous-même. Rien n’est deviné de vos opinions, et personne de moins de 17 ans n’est concerné.`,
		'Nous gardons pour cela vos nom et prénom, les coordonnées que vous nous donnez, votre lien avec le collectif, d’où viennent ces données, vos choix et ce qui les prouve. Nous ne vous demandons pas votre date de naissance.',
	)
}

function basis(facts: Facts): string {
	const service = labelOf(facts, 'member_service', 'fr')
	return paragraphs(
		'Figurer dans le registre d’un collectif qui s’engage dans la vie publique peut laisser supposer une opinion politique : la loi protège particulièrement ces données. Nous les utilisons donc avec votre accord explicite (règlement général sur la protection des données, RGPD, articles 6.1.a et 9.2.a).',
		(service !== null || facts.controller.kind !== 'natural') && `Les adhérent·es et les personnes en contact régulier avec nous figurent dans le registre au titre des activités légitimes du collectif (RGPD, articles 6.1.f et 9.2.d)${service === null ? '' : `, de même que les messages liés à l’adhésion (« ${service} »)`}. Rien n’en est communiqué à l’extérieur sans leur accord.`,
		'La preuve de vos choix, et la liste des personnes à qui nous ne devons plus écrire, répondent à une obligation légale (RGPD, articles 6.1.c, 7.1 et 21).',
		'Rien n’est obligatoire : sans vos coordonnées, nous ne pouvons simplement pas vous joindre.',
	)
}

function recipients(facts: Facts): string {
	const sharing = labelOf(facts, 'sharing', 'fr')
	const image = labelOf(facts, 'image', 'fr')
	return paragraphs(
		points(
			'les garant·es du registre, quelques personnes que le collectif a désignées : chaque consultation est notée ;',
			'notre hébergeur, [nom de l’hébergeur, ville et pays], qui les conserve pour nous par contrat et n’en fait rien d’autre ;',
			sharing !== null && `si vous avez accepté « ${sharing} » : [nom du partenaire], et personne d’autre ;`,
			image !== null && `si vous avez accepté « ${image} » : toute personne qui voit ce que nous publions.`,
		).replace(/ ;$/, '.'),
		'Elles ne sont ni vendues, ni louées, ni échangées, et ne quittent pas l’Union européenne.',
	)
}

function retention(facts: Facts): string {
	const beyond = labelOf(facts, 'beyond_election', 'fr')
	const period = (name: string) => lasting(facts, name, { months: 'mois', years: 'ans' })
	return points(
		`avec votre accord : jusqu’à ce que vous le retiriez. Au bout de ${period('renewal_months')}, nous vous demandons s’il tient toujours ; sans nouvelles de vous, il prend fin ${period('consent_valid_months')} au plus tard après que vous l’avez donné, et nous effaçons vos données ;`,
		`si nous ne nous sommes croisés qu’une fois : ${period('occasional_months')} ;`,
		beyond !== null && `les données recueillies pour la campagne : jusqu’à la fin de celle-ci, [date de fin de la campagne], sauf si vous avez accepté « ${beyond} » ;`,
		`la preuve de vos choix : ${period('proof_months')} après l’effacement de vos données ;`,
		'si vous nous demandez de ne plus vous écrire : une empreinte de votre adresse, qui ne permet pas de la retrouver, aussi longtemps qu’il le faut pour le respecter ;',
		`le journal de qui a consulté le registre : ${period('access_log_months')}.`,
	)
}

const rights = paragraphs(
	'Vous pouvez, gratuitement et à tout moment :',
	points(
		'voir vos données et en recevoir une copie (accès) ;',
		'les faire corriger ou compléter (rectification) ;',
		'les faire effacer (effacement) ;',
		'demander qu’on les garde sans s’en servir (limitation) ;',
		'les emporter dans un format réutilisable (portabilité) ;',
		'vous opposer à ce qu’on s’en serve : nous arrêtons aussitôt (opposition) ;',
		'dire ce qu’elles deviendront après votre mort.',
	),
	'Nous répondons dans un délai d’un mois. Nous pouvons vous demander de quoi vous reconnaître, jamais plus que nécessaire. Aucune décision n’est prise automatiquement à votre sujet.',
)

function withdrawal(facts: Facts): string {
	const email = facts.controller.email || '[adresse mail pour les demandes]'
	return `Vous pouvez retirer votre accord à tout moment, aussi simplement que vous l’avez donné : ${channelsOf(facts).includes('email') ? 'par le lien au bas de chaque message, ' : ''}en écrivant à ${email}, sur papier, ou en le disant à une personne du collectif. Le retrait prend effet tout de suite, pour tout ou seulement pour ce que vous désignez. Il n’a pas d’effet sur ce qui a été fait avant.`
}

const complaint = 'Si vous pensez que vos droits ne sont pas respectés, vous pouvez vous adresser à l’autorité de contrôle : la Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07, www.cnil.fr/fr/plaintes. Vous pouvez aussi nous en parler d’abord.'

export const french: Writer = (facts) => ({
	controller: controller(facts),
	contact: contact(facts),
	purposes: purposes(facts),
	basis: basis(facts),
	recipients: recipients(facts),
	retention: retention(facts),
	rights,
	withdrawal: withdrawal(facts),
	complaint,
})
