// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../../api/http.ts'

import { computed, reactive, ref } from 'vue'
import { post, Refusal } from '../../api/http.ts'
import { t } from '../../l10n.ts'
import { proposedName } from './names.ts'

/** A group that may become a circle, as far as the administrator has said what she wants. */
export interface Candidate {
	group: Wire<'CircleGroup'>
	ticked: boolean
	name: string
	private: boolean
	/** Why it could not be made. */
	error: string
}

/**
 * Circles made from groups, one after the other. Each is made whole or not at all, so those that could be made stay made.
 *
 * @param made called with the circles that there are after each
 */
export function useAdoption(made: (circles: Wire<'MappedCircle'>[]) => void) {
	const candidates = ref<Candidate[]>([])
	const running = ref(false)
	const progress = reactive({ done: 0, total: 0 })
	const ticked = computed(() => candidates.value.filter((candidate) => candidate.ticked))

	/**
	 * Those that are ticked stay, whatever is searched for.
	 *
	 * @param groups that are offered now
	 */
	function offer(groups: Wire<'CircleGroup'>[]): void {
		const kept = ticked.value
		candidates.value = [...kept, ...groups.filter(({ id }) => kept.every(({ group }) => group.id !== id))
			.map((group) => ({ group, ticked: false, name: proposedName(group.name), private: false, error: '' }))]
	}

	async function make(candidate: Candidate): Promise<boolean> {
		candidate.error = ''
		try {
			made((await post('/settings/circles', { body: { name: candidate.name, private: candidate.private, write: candidate.group.id } })).circles)
			candidates.value = candidates.value.filter(({ group }) => group.id !== candidate.group.id)
			return true
		} catch (reason) {
			candidate.error = reason instanceof Refusal && reason.message !== ''
				? reason.message
				: t('socle', 'Not saved. Check the connection, then try again.')
			return false
		}
	}

	/** @return how many were made */
	async function run(): Promise<number> {
		const todo = ticked.value
		let count = 0
		running.value = true
		progress.done = 0
		progress.total = todo.length
		for (const candidate of todo) {
			count += await make(candidate) ? 1 : 0
			progress.done++
		}
		running.value = false
		return count
	}

	return { candidates, ticked, running, progress, offer, run }
}
