// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

import axeCore from 'axe-core'
import { expect, inject } from 'vitest'

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const OPTIONS: RunOptions = { resultTypes: ['violations'] }

/** WCAG 2.2, 2.5.8, which axe leaves out unless told. Of the page below a dialog, which nobody can press, it would complain. */
const SIZES: RunOptions = { resultTypes: ['violations'], runOnly: ['target-size'] }

interface Axe {
	run(context: Node | { include: string[] }, options: object): Promise<AxeResults>
}

/**
 * Waits until nothing fades in or out any more: until then it has not its colours, and a dialog does not hold the focus.
 *
 * @param page as it stands
 */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(() => Promise.all(document.getAnimations()
		.filter(({ effect }) => effect !== null && Number.isFinite(Number(effect.getComputedTiming().endTime)))
		.map(({ finished }) => finished.catch(() => undefined))))
}

/**
 * Nothing that axe objects to. On a real Nextcloud only our part of the page is looked at.
 *
 * @param page as it stands
 * @param part of it that is ours, where the rest of the page is Nextcloud's
 */
export async function expectAccessible(page: Page, part = '#content-vue, #content, [role=dialog]'): Promise<void> {
	await settle(page)
	await page.evaluate(axeCore.source)
	const within = inject('platform').kind === 'host' ? null : part
	const found = await page.evaluate(async ([selector, options, sizes]) => {
		const axe = (window as Window & { axe?: Axe }).axe
		const parts = selector === null ? [] : selector.split(', ').filter((part) => document.querySelector(part) !== null).slice(0, 1)
		const context = selector === null ? document : { include: parts }
		const dialog = [...document.querySelectorAll('[role=dialog][aria-modal=true]')].at(-1)
		const [all, small] = [await axe?.run(context, options), await axe?.run(dialog ?? context, sizes)]
		return [...all?.violations ?? [{ id: 'axe did not run', help: '', nodes: [] }], ...small?.violations ?? []]
	}, [within, OPTIONS, SIZES] as const)
	const violations = found.map((violation) => `${violation.id}: ${violation.help}\n${violation.nodes.map((node) => `  ${node.html.slice(0, 200)}`).slice(0, 5).join('\n')}`)
	expect(violations).toEqual([])
}
