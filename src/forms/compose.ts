// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The paper that people fill in, and the one that is read aloud: made from the notice in force, and bound to it by version and hash. */

import type { LocationQuery } from 'vue-router'
import type { Notice } from '../consent/notices.ts'
import type { Language } from '../notice/sections.ts'

import { script } from '../consent/script.ts'
import { grouped } from '../ledger/head.ts'
import { LANGUAGES, textOf } from '../notice/sections.ts'
import { fill, way, WORDS } from './words.ts'

/** A whole page, four to a page, or what is read aloud. */
export const LAYOUTS = ['page', 'four', 'oral'] as const
export type Layout = typeof LAYOUTS[number]

export interface Options {
	/** Names, in the order of the notice. */
	purposes: string[]
	language: Language
	layout: Layout
	/** Whether the whole notice is printed too. */
	whole: boolean
	/** Where the signed paper will be; '' says what is usual. */
	kept: string
}

/**
 * @param query of the address; what it does not say is as usual: every purpose, a whole page each
 * @param notice in force
 * @param usual language
 */
export function fromQuery(query: LocationQuery, notice: Notice, usual: Language): Options {
	const asked = typeof query.purposes === 'string' ? query.purposes.split(',') : null
	return {
		purposes: notice.purposes.map(({ name }) => name).filter((name) => asked === null || asked.includes(name)),
		language: LANGUAGES.find((language) => language === query.language) ?? usual,
		layout: LAYOUTS.find((layout) => layout === query.layout) ?? 'page',
		whole: query.whole === '1',
		kept: typeof query.kept === 'string' ? query.kept : '',
	}
}

/**
 * @param options to be found again at the address
 */
export function toQuery(options: Options): Record<string, string> {
	return {
		purposes: options.purposes.join(','),
		language: options.language,
		layout: options.layout,
		...(options.whole ? { whole: '1' } : {}),
		...(options.kept === '' ? {} : { kept: options.kept }),
	}
}

const POINT = /^[•*–-]\s+/

/**
 * What a text says first: its first sentence, or the first point of a list. Nothing is put in other words.
 *
 * @param text of a section
 */
export function opening(text: string): string {
	const line = text.split('\n').map((one) => one.trim()).find((one) => one !== '') ?? ''
	if (POINT.test(line)) {
		const point = line.replace(POINT, '').replace(/\s*[;,]$/u, '')
		return /[.!?…]$/u.test(point) ? point : `${point}.`
	}
	// an initial, "Mr." or "12." does not end a sentence
	return /^.*?\p{L}{3}[»”)]?\s?[.!?…]+(?=\s+[\p{Lu}«“])/u.exec(line)?.[0] ?? line
}

/** The first paragraph: names and addresses are not cut. */
const paragraph = (text: string) => (text.split(/\n\s*\n/)[0] ?? '').trim()

/** One box on the paper, or one question. */
export interface Choice {
	purpose: string
	channel: string
}

/**
 * Each purpose that was chosen, by each of its channels.
 *
 * @param notice in force
 * @param purposes that were chosen
 */
export function choices(notice: Notice, purposes: string[]): Choice[] {
	return notice.purposes.filter(({ name }) => purposes.includes(name))
		.flatMap(({ name, channels }) => channels.map((channel) => ({ purpose: name, channel })))
}

/**
 * What shows later which notice the person had before her.
 *
 * @param notice in force
 * @param language of the paper
 */
export function foot(notice: Notice, language: Language): string {
	return fill(WORDS[language].foot, {
		version: notice.version,
		day: new Date(notice.published_at * 1000).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' }),
		hash: grouped(notice.hash).slice(0, 4).join(' '),
	})
}

export interface Form {
	/** A sentence of the notice, and a box for each way. */
	asks: { name: string, text: string, ways: { channel: string, word: string }[] }[]
	/** Whether letters are among the ways: then there is a line for the address. */
	address: boolean
	/** The short notice, line by line. */
	told: { heading: string, text: string }[]
	foot: string
}

/**
 * @param notice in force
 * @param options that the keeper chose
 */
export function form(notice: Notice, options: Options): Form {
	const { language } = options
	const words = WORDS[language]
	const asks = notice.purposes.filter(({ name }) => options.purposes.includes(name)).map(({ name, texts, channels }) => ({
		name,
		text: texts[language] ?? '',
		ways: channels.map((channel) => ({ channel, word: way(channel, language) })),
	}))
	const section = (name: 'controller' | 'contact' | 'purposes' | 'retention' | 'withdrawal' | 'complaint') => textOf(notice.sections, name, language)
	return {
		asks,
		address: asks.some(({ ways }) => ways.some(({ channel }) => channel === 'post')),
		told: [
			{ heading: words.controller, text: paragraph(section('controller')) },
			{ heading: words.purposes, text: opening(section('purposes')) },
			{ heading: words.retention, text: opening(section('retention')) },
			{ heading: words.rights, text: `${words.rightsByLaw} ${paragraph(section('contact'))}` },
			{ heading: words.withdrawal, text: opening(section('withdrawal')) },
			{ heading: words.complaint, text: opening(section('complaint')) },
			{ heading: words.kept, text: options.kept || words.keptBy },
			{ heading: words.whole, text: options.whole && options.layout === 'page' ? words.wholeOnBack : words.wholeHere },
		].filter(({ text }) => text !== ''),
		foot: foot(notice, language),
	}
}

export interface Oral {
	/** Read before the questions. */
	before: string[]
	/** One answer each. */
	questions: string[]
	/** Read if the person asks. */
	more: string[]
	foot: string
}

/**
 * @param notice in force
 * @param options that the keeper chose
 * @param collective its name; '' where it has none
 */
export function oral(notice: Notice, options: Options, collective: string): Oral {
	const { language } = options
	const words = WORDS[language]
	const said = script(notice, choices(notice, options.purposes), language)
	return {
		before: [collective === '' ? words.oralStartNameless : fill(words.oralStart, { collective }), ...said.before],
		questions: said.questions.flatMap(({ text, channels }) => channels.map((channel) => fill(words.oralQuestion, { text, way: way(channel, language) }))),
		more: said.more,
		foot: foot(notice, language),
	}
}
