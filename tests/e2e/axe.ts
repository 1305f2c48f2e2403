// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

import axeCore from 'axe-core'
import { expect, inject } from 'vitest'

/** WCAG 2.2 A and AA, and what axe calls best practice; it leaves the size of targets out unless told. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }

/**
 * Nothing that axe objects to. On a real Nextcloud only our part of the page is looked at.
 *
 * @param page as it stands
 * @param part of it that is ours, where the rest of the page is Nextcloud's
 */
export async function expectAccessible(page: Page, part = '#content-vue, #content, [role=dialog]'): Promise<void> {
	await page.evaluate(axeCore.source)
	const within = inject('platform').kind === 'host' ? null : part
	const found = await page.evaluate(async ([selector, options]) => {
		const axe = (window as Window & { axe?: { run(context: Node | { include: string[] }, options: object): Promise<AxeResults> } }).axe
		const parts = selector === null ? [] : selector.split(', ').filter((part) => document.querySelector(part) !== null).slice(0, 1)
		return axe?.run(selector === null ? document : { include: parts }, options)
	}, [within, OPTIONS] as const)
	const violations = (found?.violations ?? [{ id: 'axe did not run', help: '', nodes: [] }])
		.map((violation) => `${violation.id}: ${violation.help}\n${violation.nodes.map((node) => `  ${node.html.slice(0, 200)}`).slice(0, 5).join('\n')}`)
	expect(violations).toEqual([])
}
