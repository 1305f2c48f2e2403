// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'
import type { Wire } from '../api/http.ts'

import { onScopeDispose, ref, shallowRef } from 'vue'
import { Refusal } from '../api/http.ts'
import { Eta } from './eta.ts'

export interface Driving {
	task: Ref<Wire<'Task'> | null>
	/** Seconds; null while nobody can tell. */
	left: Ref<number | null>
	/** The server cannot be reached; the job goes on as soon as it can. */
	offline: Ref<boolean>
	/** Works at a task until it ends or the page is left; who leaves it leaves the rest to the server's own jobs. */
	drive: (task: Wire<'Task'>) => Promise<void>
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * @param step works at the task of this identifier for a moment
 * @param ended is told when the task is done or has failed
 * @param pause milliseconds before another try where somebody else works or nobody answers
 */
export function useTask(step: (id: number) => Promise<Wire<'Task'>>, ended: (task: Wire<'Task'>) => void, pause = 1000): Driving {
	const task = shallowRef<Wire<'Task'> | null>(null)
	const left = ref<number | null>(null)
	const offline = ref(false)
	let alive = true
	let driven = 0

	async function drive(begun: Wire<'Task'>): Promise<void> {
		if (driven === begun.id) {
			return
		}
		driven = begun.id
		task.value = begun
		const eta = new Eta()
		let failures = 0
		while (alive && driven === begun.id && (task.value.state === 'waiting' || task.value.state === 'running')) {
			const before: Wire<'Task'> = task.value
			try {
				const after = await step(begun.id)
				task.value = after
				left.value = eta.remaining(after.done, after.total, Date.now())
				failures = 0
				offline.value = false
				if (after.done === before.done && after.state === 'running') {
					await wait(pause)
				}
			} catch (reason) {
				if (reason instanceof Refusal && reason.status === 404) {
					task.value = { ...before, state: 'failed', error: 'not_found' }
					break
				}
				failures++
				offline.value = failures > 1
				await wait(Math.min(failures, 10) * pause)
			}
		}
		if (alive && driven === begun.id) {
			driven = 0
			ended(task.value)
		}
	}

	onScopeDispose(() => {
		alive = false
	})
	return { task, left, offline, drive }
}
