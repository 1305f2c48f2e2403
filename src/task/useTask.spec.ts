// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, watch } from 'vue'
import { Refusal } from '../api/http.ts'
import { useTask } from './useTask.ts'

const task = (state: Wire<'Task'>['state'], done: number): Wire<'Task'> => ({ id: 7, kind: 'import', state, done, total: 100, error: null })
const steps = vi.fn<(id: number) => Promise<Wire<'Task'>>>()

function driving(): { end: Promise<Wire<'Task'>>, drive: ReturnType<typeof useTask>, leave: () => void } {
	const scope = effectScope()
	let drive: ReturnType<typeof useTask> | undefined
	const end = new Promise<Wire<'Task'>>((resolve) => {
		drive = scope.run(() => useTask(steps, resolve, 1))
	})
	if (drive === undefined) {
		throw new Error('no scope')
	}
	return { end, drive, leave: () => scope.stop() }
}

describe('a job that the page drives', () => {
	beforeEach(() => steps.mockReset())

	it('is stepped to its end', async () => {
		steps.mockResolvedValueOnce(task('running', 50)).mockResolvedValueOnce(task('done', 100))
		const { end, drive } = driving()
		drive.drive(task('waiting', 0))
		expect(await end).toEqual(task('done', 100))
		expect(steps.mock.calls).toEqual([[7], [7]])
	})

	it('outlives a server that does not answer', async () => {
		steps.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(task('done', 100))
		const { end, drive } = driving()
		const shown: boolean[] = []
		watch(drive.offline, (offline) => shown.push(offline), { flush: 'sync' })
		drive.drive(task('running', 10))
		expect(await end).toEqual(task('done', 100))
		expect(shown).toEqual([true, false])
	})

	it('ends where it is gone, and when the page is left', async () => {
		steps.mockRejectedValueOnce(new Refusal(404, {}))
		const gone = driving()
		gone.drive.drive(task('running', 10))
		expect(await gone.end).toMatchObject({ state: 'failed' })

		steps.mockReset().mockResolvedValue(task('running', 20))
		const left = driving()
		left.drive.drive(task('running', 10))
		await vi.waitFor(() => expect(steps).toHaveBeenCalled())
		left.leave()
		const before = steps.mock.calls.length
		await new Promise((resolve) => setTimeout(resolve, 20))
		expect(steps.mock.calls.length).toBeLessThanOrEqual(before + 1)
	})
})
