// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One form goes to the server: in steps, each of which is done once, however often the form is sent again. */

import type { Wire } from '../api/http.ts'
import type { Proof } from '../evidence/proof.ts'
import type { Choice, Person } from './evening.ts'

import { get, patch, post } from '../api/http.ts'
import { saveProof } from '../evidence/proof.ts'

/** What all forms of an evening have in common. */
export interface Setting {
	/** Noon of the day (Unix time); null: today. */
	day: number | null
	/** Version of the notice that is printed on the forms; null: the one that holds. */
	notice: number | null
	/** Where it was, in the keeper's words. */
	place: string
}

export interface Form {
	person: Person
	choices: Choice[]
	proof: Proof
}

/** How far a form has come. */
export interface Progress {
	contact: number | null
	/** The person was sent, and the answer never came: she may be there already. */
	sent: boolean
	completed: boolean
	evidence: number | null
}

export const UNSENT: Progress = { contact: null, sent: false, completed: false, evidence: null }

const points = (value: string) => value.trim() === '' ? [] : [{ value: value.trim(), preferred: true }]

/** Whoever was written down by a request whose answer was lost. */
async function twin({ given_name: given, family_name: family, email }: Person): Promise<number | null> {
	const { contacts } = await get('/contacts', { query: { search: `${given} ${family}`.trim() || email, sort: 'created', direction: 'desc', limit: 10 } })
	const found = contacts.find((contact) => contact.given_name === given.trim() && contact.family_name === family.trim()
		&& (contact.email ?? '').toLowerCase() === email.trim().toLowerCase())
	return found?.id ?? null
}

async function write(person: Person, setting: Setting): Promise<number> {
	const { id } = await post('/contacts', {
		body: {
			given_name: person.given_name,
			family_name: person.family_name,
			emails: points(person.email),
			phones: points(person.phone),
			commune: person.commune,
			over_15: person.over15 ? 'yes' : 'unknown',
			provenance: 'paper_form',
			provenance_name: setting.place,
		},
	})
	return id
}

/** What the form says and the card does not yet: nothing that is there is touched. */
async function complete(id: number, { email, phone }: Person): Promise<void> {
	for (const [field, value] of [['emails', email], ['phones', phone]] as const) {
		if (value.trim() !== '') {
			await patch('/contacts/{id}', { path: { id }, body: { field, value: points(value), was: [] } })
		}
	}
}

/**
 * @param form as entered
 * @param setting of the evening
 * @param progress what is done already; written as it goes on
 * @return what holds now
 * @throws {Refusal}
 */
export async function send(form: Form, setting: Setting, progress: Progress): Promise<Wire<'ConsentSheet'>> {
	if (progress.contact === null) {
		progress.contact = form.person.id ?? (progress.sent ? await twin(form.person) : null)
		if (progress.contact === null) {
			progress.sent = true
			progress.contact = await write(form.person, setting)
		}
	}
	const contact = progress.contact
	if (form.person.id !== null && !progress.completed) {
		await complete(contact, form.person)
	}
	progress.completed = true
	progress.evidence ??= (await saveProof(contact, form.proof)).id
	return post('/contacts/{id}/consents', {
		path: { id: contact },
		body: {
			action: 'given',
			method: 'paper',
			choices: form.choices,
			claimed_at: setting.day ?? Math.floor(Date.now() / 1000),
			evidence: progress.evidence,
			notice: setting.notice,
		},
	})
}
