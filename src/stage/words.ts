// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Wire } from '../api/http.ts'

import { n, t } from '../l10n.ts'

type Newcomer = Wire<'Newcomer'>

const READY: Record<string, string> = {
	charter: t('socle', 'Charter read'),
	meeting_1: t('socle', 'First meeting'),
	meeting_2: t('socle', 'Second meeting'),
	meeting_3: t('socle', 'Third meeting'),
}

/**
 * A step, as it is called.
 *
 * @param step with its label: those that are ready have none of their own
 */
export function stepName(step: Wire<'Step'>): string {
	return step.label || (READY[step.step] ?? step.step)
}

/**
 * The first step that is not done; null when all are.
 *
 * @param newcomer with her steps
 */
export function nextStep(newcomer: Newcomer): string | null {
	const next = newcomer.steps.find(({ at }) => at === 0)
	return next === undefined ? null : stepName(next)
}

/**
 * How far someone is, in a line.
 *
 * @param newcomer with her steps
 */
export function progress(newcomer: Newcomer): string {
	const done = newcomer.steps.filter(({ at }) => at > 0).length
	const next = nextStep(newcomer)
	return next === null
		? t('socle', 'All steps are done')
		: t('socle', 'Steps done: {done} of {all} · next: {next}', { done, all: newcomer.steps.length, next })
}

/**
 * How long someone has waited.
 *
 * @param since Unix time
 * @param now Unix time
 */
export function waited(since: number, now: number): string {
	const days = Math.max(0, Math.floor((now - since) / 86400))
	return days === 0 ? t('socle', 'since today') : n('socle', 'for {count} day', 'for {count} days', days)
}

/**
 * Names, one after the other.
 *
 * @param circles with a name each
 */
export function names(circles: Wire<'CircleName'>[]): string {
	return circles.map(({ name }) => name).join(', ')
}
