// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Facts, Writer } from './facts.ts'

import { channelsOf, labelOf, lasting, oneLine, paragraphs, points, series } from './facts.ts'

const CHANNELS: Record<string, string> = { email: 'by mail', phone: 'by telephone', sms: 'by SMS', post: 'by post' }
const MEANING: Record<string, string> = {
	email: 'by mail, we write to your mail address;',
	phone: 'by telephone, someone of the collective calls you;',
	sms: 'by SMS, you receive short messages on your telephone;',
	post: 'by post, you receive letters at your postal address;',
}

function controller({ controller, collective }: Facts): string {
	const name = controller.name || '[name of the person or association who is responsible]'
	const address = oneLine(controller.address) || '[postal address]'
	const of = collective === '' || collective === controller.name ? 'the collective' : `the collective “${collective}”`
	return controller.kind === 'natural'
		? `${name}, ${address}, acts in the name of ${of} and answers for your data: this is the person who decides, with the collective, why and how they are used.`
		: `${name}, ${address}, answers for your data: this body, which stands behind ${of}, decides why and how they are used.`
}

function contact({ controller }: Facts): string {
	const email = controller.email || '[mail address for requests]'
	const post = [controller.name, oneLine(controller.address)].filter((part) => part !== '').join(', ') || '[postal address]'
	return `For any question about your data, or to exercise your rights, write to ${email}, or by post to ${post}. A person answers you, within one month.`
}

function purposes(facts: Facts): string {
	const channels = channelsOf(facts)
	return paragraphs(
		'Your data are used for what you choose, and for nothing else. Each choice is free and separate from the others; to choose nothing has no consequence for you.',
		points(...facts.purposes.map(({ labels, texts, channels }) => `${labels.en} (${series(channels.map((channel) => CHANNELS[channel] ?? channel), 'or')}): “${texts.en}”`)),
		channels.length > 0 && `You also choose the way: ${channels.map((channel) => MEANING[channel] ?? '').join(' ').replace(/;$/, '.')}`,
		labelOf(facts, 'targeting', 'en') !== null && `“${labelOf(facts, 'targeting', 'en')}” uses only what you have told us yourself. Nothing is guessed about your opinions, and nobody under 17 is concerned.`,
		'For this we keep your given and family name, the contact details that you give us, your link with the collective, where these data come from, your choices and what proves them. We do not ask for your date of birth.',
	)
}

function basis(facts: Facts): string {
	const service = labelOf(facts, 'member_service', 'en')
	return paragraphs(
		'Being in the register of a collective that takes part in public life may suggest a political opinion: the law gives special protection to such data. We therefore use them with your explicit consent (General Data Protection Regulation, GDPR, Articles 6(1)(a) and 9(2)(a)).',
		(service !== null || facts.controller.kind !== 'natural') && `Members and people in regular contact with us are in the register as part of the legitimate activities of the collective (GDPR, Articles 6(1)(f) and 9(2)(d))${service === null ? '' : `, and so are the messages about membership (“${service}”)`}. Nothing of it is disclosed outside without their consent.`,
		'The proof of your choices, and the list of people to whom we must not write any more, answer to a legal obligation (GDPR, Articles 6(1)(c), 7(1) and 21).',
		'Nothing is compulsory: without your contact details we simply cannot reach you.',
	)
}

function recipients(facts: Facts): string {
	const sharing = labelOf(facts, 'sharing', 'en')
	const image = labelOf(facts, 'image', 'en')
	return paragraphs(
		points(
			'the keepers of the register, a few people whom the collective has named: each time one of them looks, it is noted;',
			'our hosting provider, [name of the hosting provider, town and country], who stores them for us under contract and does nothing else with them;',
			sharing !== null && `if you have agreed to “${sharing}”: [name of the partner], and nobody else;`,
			image !== null && `if you have agreed to “${image}”: anyone who sees what we publish.`,
		).replace(/;$/, '.'),
		'They are neither sold, nor hired out, nor exchanged, and do not leave the European Union.',
	)
}

function retention(facts: Facts): string {
	const beyond = labelOf(facts, 'beyond_election', 'en')
	const period = (name: string) => lasting(facts, name, { months: 'months', years: 'years' })
	return points(
		`with your consent: until you withdraw it. After ${period('renewal_months')} we ask you whether it still holds; without news from you, it ends ${period('consent_valid_months')} after you gave it at the latest, and we erase your data;`,
		`if we have met only once: ${period('occasional_months')};`,
		beyond !== null && `data collected for the campaign: until it ends, [date on which the campaign ends], unless you have agreed to “${beyond}”;`,
		`the proof of your choices: ${period('proof_months')} after your data was erased;`,
		'if you ask us not to write to you any more: a fingerprint of your address, from which it cannot be found again, for as long as it takes to respect that;',
		`the log of who has looked at the register: ${period('access_log_months')}.`,
	)
}

const rights = paragraphs(
	'You can, free of charge and at any time:',
	points(
		'see your data and receive a copy of them (access);',
		'have them corrected or completed (rectification);',
		'have them erased (erasure);',
		'ask that they be kept without being used (restriction);',
		'take them with you in a format that can be used again (portability);',
		'object to their use: we stop at once (objection);',
		'say what is to become of them after your death.',
	),
	'We answer within one month. We may ask you for something to recognise you by, never more than is needed. No decision about you is taken automatically.',
)

function withdrawal(facts: Facts): string {
	const email = facts.controller.email || '[mail address for requests]'
	return `You can withdraw your consent at any time, as easily as you gave it: ${channelsOf(facts).includes('email') ? 'by the link at the foot of each message, ' : ''}by writing to ${email}, on paper, or by telling someone of the collective. The withdrawal takes effect at once, for everything or only for what you name. It has no effect on what was done before.`
}

const complaint = 'If you think that your rights are not respected, you can turn to the supervisory authority: the French data protection authority CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07, France, www.cnil.fr/en. You can also talk to us first.'

export const english: Writer = (facts) => ({
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
