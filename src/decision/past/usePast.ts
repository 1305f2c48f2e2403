// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref } from 'vue'
import type { Wire } from '../../api/http.ts'
import type { PastRead } from './reading.ts'

import { ref, shallowRef } from 'vue'
import { post } from '../../api/http.ts'
import { t } from '../../l10n.ts'
import { useSaved } from '../../settings/useSaved.ts'

interface Problem {
	read: PastRead
	text: string
}

/** As many as the server takes at a time with long texts in them. */
const BATCH = 25

const FIELDS: Record<string, string> = {
	title: t('socle', 'Title'),
	text: t('socle', 'Text'),
	context: t('socle', 'Context'),
	decided_on: t('socle', 'Decided on'),
	starts_on: t('socle', 'In force from'),
	ends_on: t('socle', 'In force until'),
	review_on: t('socle', 'To be looked at again on'),
	votes: t('socle', 'Votes'),
	people: t('socle', 'Present'),
	tags: t('socle', 'Tags'),
	former_number: t('socle', 'Former number'),
}

/**
 * Decisions of earlier times, from files to the log: read here, checked there, and taken over some at a time.
 *
 * @param circle identifier of the circle whose they are; '' while none is chosen
 */
export function usePast(circle: Ref<string>) {
	const reads = shallowRef<PastRead[]>([])
	const problems = shallowRef<Problem[] | null>(null)
	const taken = shallowRef<Wire<'DecisionRow'>[]>([])
	const done = ref(0)
	const finished = ref(false)
	const { busy, error, save } = useSaved()

	async function batches(check: boolean, each: (answer: Wire<'TakeOver'>, batch: PastRead[]) => boolean): Promise<void> {
		done.value = 0
		for (let start = 0; start < reads.value.length; start += BATCH) {
			const batch = reads.value.slice(start, start + BATCH)
			const answer = await post('/circles/{circle}/past-decisions', {
				path: { circle: Number(circle.value) },
				body: { decisions: batch.map(({ row }) => row), check },
			})
			done.value = start + batch.length
			if (!each(answer, batch)) {
				return
			}
		}
	}

	function wrong(answer: Wire<'TakeOver'>, batch: PastRead[]): Problem[] {
		return answer.problems.flatMap(({ row, field, message }) => {
			const read = batch[row]
			return read === undefined ? [] : [{ read, text: field === '' ? message : t('socle', '{field}: {problem}', { field: FIELDS[field] ?? field, problem: message }) }]
		})
	}

	async function check(): Promise<void> {
		problems.value = null
		taken.value = []
		finished.value = false
		if (circle.value === '' || reads.value.length === 0) {
			return
		}
		await save(async () => {
			const found: Problem[] = []
			await batches(true, (answer, batch) => found.push(...wrong(answer, batch)) >= 0)
			problems.value = found
		})
	}

	/** Of a whole folder, what can be read. */
	async function read(chosen: File[]): Promise<void> {
		const files = chosen.filter((file) => /\.(csv|tsv|txt|md|markdown)$/i.test(file.name))
		await save(async () => {
			const { readFile } = await import('./reading.ts')
			const all = await Promise.all(files.map(async (file) => readFile(file.webkitRelativePath || file.name, new Uint8Array(await file.arrayBuffer()))))
			reads.value = all.flat().sort((one, other) => (one.row.decided_on ?? '').localeCompare(other.row.decided_on ?? ''))
		})
		await check()
	}

	/** Without those that are wrong: they can be corrected in the file and brought again, and what is there is not taken twice. */
	function leaveOut(): void {
		const bad = new Set((problems.value ?? []).map((problem) => problem.read))
		reads.value = reads.value.filter((one) => !bad.has(one))
		problems.value = []
	}

	async function take(): Promise<void> {
		await save(async () => {
			await batches(false, (answer, batch) => {
				problems.value = wrong(answer, batch)
				taken.value = [...taken.value, ...answer.taken_over]
				return answer.problems.length === 0
			})
			finished.value = (problems.value ?? []).length === 0
		})
	}

	return { reads, problems, taken, done, finished, busy, error, read, check, leaveOut, take }
}
