// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a notice says, in the order in which it is read (lib/Notice/NoticeSection.php). */
export const SECTIONS = ['controller', 'contact', 'purposes', 'basis', 'recipients', 'retention', 'rights', 'withdrawal', 'complaint'] as const
export type Section = typeof SECTIONS[number]

export const LANGUAGES = ['fr', 'en'] as const
export type Language = typeof LANGUAGES[number]

/** Texts by section, by language, as they go over the wire. */
export type Sections = Record<string, Record<string, string>>

/** What heads each section, in the language of the notice, whatever that of the screen is. */
export const HEADINGS: Record<Section, Record<Language, string>> = {
	controller: { fr: 'Qui répond de vos données', en: 'Who answers for your data' },
	contact: { fr: 'À qui écrire', en: 'Where to write' },
	purposes: { fr: 'À quoi elles servent', en: 'What they are used for' },
	basis: { fr: 'Ce qui nous y autorise', en: 'What allows us to' },
	recipients: { fr: 'Qui les voit', en: 'Who sees them' },
	retention: { fr: 'Combien de temps', en: 'For how long' },
	rights: { fr: 'Vos droits', en: 'Your rights' },
	withdrawal: { fr: 'Changer d’avis', en: 'Changing your mind' },
	complaint: { fr: 'Si vous n’êtes pas d’accord avec nous', en: 'If you disagree with us' },
}

const CHANNELS: Record<string, Record<Language, string>> = {
	email: { fr: 'mail', en: 'mail' },
	phone: { fr: 'téléphone', en: 'telephone' },
	sms: { fr: 'SMS', en: 'SMS' },
	post: { fr: 'courrier', en: 'post' },
}

/**
 * Channels in the language of the notice: "mail, telephone".
 *
 * @param channels as the wire names them
 * @param language of the notice
 */
export function channelsIn(channels: string[], language: Language): string {
	return channels.map((channel) => CHANNELS[channel]?.[language] ?? channel).join(', ')
}

/**
 * The text of a section; '' where it has none.
 *
 * @param sections of a notice
 * @param section which
 * @param language in which language
 */
export function textOf(sections: Sections, section: Section, language: Language): string {
	return sections[section]?.[language] ?? ''
}
