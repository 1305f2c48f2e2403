// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Proof } from '../evidence/proof.ts'
import type { Choice, Person } from './evening.ts'
import type { Kept } from './useEvening.ts'

import { computed, ref, shallowRef } from 'vue'
import { t } from '../l10n.ts'
import { isNamed, nextReference } from './evening.ts'

/** What is on the form that is being entered; a form that comes back to be corrected sets it aside, and gives it back. */
export function useEntry() {
	const person = ref<Person | null>(null)
	const ticked = ref<Choice[]>([])
	const proof = ref<Proof | null>(null)
	const kind = ref<'scan' | 'reference' | 'mail'>('reference')
	const suggestion = ref('')
	/** The picture of a form that is being corrected: it is not to be taken again. */
	const picture = shallowRef<Proof | null>(null)
	/** The form that is being corrected. */
	const corrected = shallowRef<Kept | null>(null)
	let aside: { person: Person | null, ticked: Choice[], kind: typeof kind.value, reference: string } | null = null

	/** Something would be lost with this page. */
	const begun = computed(() => person.value !== null || ticked.value.length > 0 || picture.value !== null || proof.value?.kind === 'scan')
	const shown = computed(() => picture.value ?? proof.value)

	/** @return in words, '' where nothing is missing */
	function missing(): string {
		if (person.value === null || !isNamed(person.value)) {
			return t('socle', 'Say whose form it is.')
		}
		if (ticked.value.length === 0) {
			return t('socle', 'Say what the person agreed to: nothing is ticked.')
		}
		return shown.value === null
			? t('socle', 'Nothing shows it yet: add the scan or the photograph of the signed paper, or say where the paper is.')
			: ''
	}

	/** Nothing is ticked for the next person (rule 3); her paper is probably the next one. */
	function next(): void {
		const last = shown.value
		if (last !== null && last.kind !== 'scan') {
			suggestion.value = nextReference(last.reference)
		}
		person.value = null
		ticked.value = []
	}

	/** @param kept the form that comes back */
	function correct(kept: Kept): void {
		aside = {
			person: person.value,
			ticked: ticked.value,
			kind: kind.value,
			reference: proof.value !== null && proof.value.kind !== 'scan' ? proof.value.reference : suggestion.value,
		}
		corrected.value = kept
		person.value = kept.form.person
		ticked.value = kept.form.choices
		kind.value = kept.form.proof.kind
		if (kept.form.proof.kind === 'scan') {
			picture.value = kept.form.proof
		} else {
			suggestion.value = kept.form.proof.reference
		}
	}

	/** After a correction: what was being typed before it. */
	function resume(): void {
		person.value = aside?.person ?? null
		ticked.value = aside?.ticked ?? []
		kind.value = aside?.kind ?? kind.value
		suggestion.value = aside?.reference ?? ''
		corrected.value = picture.value = aside = null
	}

	return { person, ticked, proof, kind, suggestion, picture, corrected, begun, shown, missing, next, correct, resume }
}
