// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'
import type { Texts } from './merge.ts'
import type { Facts } from './text/facts.ts'

import { computed, reactive, ref, shallowRef } from 'vue'
import { del, get, post, put, Refusal } from '../api/http.ts'
import { useLoad } from '../api/useLoad.ts'
import { t } from '../l10n.ts'
import { merge, toSections, toTexts } from './merge.ts'
import { factsOf, proposal } from './proposal.ts'

/** What somebody else wrote where I wrote as well. */
export interface Conflict {
	theirs: string
	by: string
	at: number
}

/**
 * The draft of the next notice while it is edited. Each save names the draft that was seen: what somebody else has written
 * meanwhile is merged in, and where both changed the same text, both are kept until somebody decides.
 */
export function useDraft() {
	const texts = reactive<Texts>({})
	const change = ref('editorial')
	const conflicts = reactive<Record<string, Conflict>>({})
	const missing = shallowRef<Wire<'NoticeGap'>[]>([])
	const facts = shallowRef<Facts | null>(null)
	const current = shallowRef<Wire<'Notice'> | null>(null)
	const hash = ref('')
	const status = ref('')
	const failure = ref('')
	let base: Texts = {}
	let baseChange = 'editorial'
	let saving: Promise<boolean> | null = null

	const exists = computed(() => hash.value !== '')

	function see(draft: Wire<'NoticeDraft'> | null): void {
		base = draft === null ? {} : toTexts(draft.sections)
		baseChange = draft?.change ?? 'editorial'
		hash.value = draft?.hash ?? ''
		missing.value = draft?.missing ?? []
	}

	const { data, error, load } = useLoad(async () => {
		const [list, settings, { purposes }, { periods }] = await Promise.all([get('/notices'), get('/settings'), get('/purposes'), get('/processing')])
		facts.value = factsOf(settings, purposes, periods)
		current.value = list.current
		see(list.draft)
		Object.assign(texts, base)
		change.value = baseChange
		return list
	})

	/** The text that is ready for a section, which the keepers may have worded otherwise. */
	const ready = computed<Texts>(() => facts.value === null ? {} : toTexts(proposal(facts.value, null)))

	/** Writes the first text. */
	async function begin(): Promise<void> {
		if (facts.value !== null) {
			Object.assign(texts, toTexts(proposal(facts.value, current.value)))
			await save()
		}
	}

	function isDirty(): boolean {
		return change.value !== baseChange || Object.entries(texts).some(([key, text]) => text.trim() !== (base[key] ?? ''))
	}

	/** @return whether all that was typed is saved */
	async function save(): Promise<boolean> {
		while (saving !== null) {
			await saving
		}
		saving = attempt()
		const saved = await saving
		saving = null
		return saved
	}

	async function attempt(): Promise<boolean> {
		if (!isDirty() && exists.value) {
			return Object.keys(conflicts).length === 0
		}
		failure.value = ''
		try {
			const { draft } = await put('/notices/draft', { body: { sections: toSections(texts), change: change.value, was: hash.value } })
			see(draft)
			status.value = t('socle', 'Saved')
			return true
		} catch (reason) {
			status.value = ''
			return refused(reason)
		}
	}

	async function refused(reason: unknown): Promise<boolean> {
		if (reason instanceof Refusal && reason.reason === 'draft_changed') {
			return meet()
		}
		if (reason instanceof Refusal && reason.reason === 'draft_gone') {
			// what I typed is on the screen still; saved again, it becomes the draft
			see(null)
		}
		failure.value = reason instanceof Refusal && reason.message !== ''
			? reason.message
			: t('socle', 'Not saved. Check the connection, then try again.')
		return false
	}

	/** Somebody else has saved: her changes come in, and mine stay. */
	async function meet(): Promise<boolean> {
		const { draft } = await get('/notices')
		const theirs = draft === null ? {} : toTexts(draft.sections)
		const { merged, conflicts: met } = merge(base, texts, theirs)
		see(draft)
		Object.assign(texts, merged)
		for (const [key, text] of Object.entries(met)) {
			conflicts[key] = { theirs: text, by: draft?.changed_by_name ?? '', at: draft?.changed_at ?? 0 }
		}
		if (Object.keys(met).length > 0) {
			failure.value = t('socle', 'Somebody else has changed the same text. Both are shown: choose which one stays.')
			return false
		}
		status.value = t('socle', 'Saved, with what somebody else wrote meanwhile')
		return attempt()
	}

	/** Mine stays, or theirs does. */
	async function decide(key: string, theirs: boolean): Promise<void> {
		const conflict = conflicts[key]
		if (conflict !== undefined) {
			texts[key] = theirs ? conflict.theirs : texts[key] ?? ''
			delete conflicts[key]
			failure.value = ''
			await save()
		}
	}

	async function discard(): Promise<void> {
		await del('/notices/draft', { query: { was: hash.value } })
		see(null)
		Object.keys(texts).forEach((key) => delete texts[key])
	}

	/** @return the new version; null: something is missing, or it could not be saved */
	async function publish(): Promise<number | null> {
		if (!await save()) {
			return null
		}
		try {
			const notice = await post('/notices/draft/publish', { body: { was: hash.value } })
			see(null)
			Object.keys(texts).forEach((key) => delete texts[key])
			return notice.version
		} catch (reason) {
			await refused(reason)
			return null
		}
	}

	return { data, error, load, texts, change, conflicts, missing, facts, current, ready, exists, status, failure, begin, save, isDirty, decide, discard, publish }
}
