// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Component } from 'vue'
import type { Circle } from './circles.ts'

import { defineAsyncComponent } from 'vue'
import { can } from '../access/session.ts'
import { readsFolder } from '../folder/access.ts'
import { t } from '../l10n.ts'

export interface CircleTab {
	/** Its address, after that of the circle. */
	path: string
	label: string
	/** Who sees it; the server decides what it may show. */
	visible: (circle: Circle) => boolean
	/** Is given `circle`, and may emit `changed` with the circle as it is now. */
	component: Component
}

/** The parts of a circle's page, in their order; the first one that a person sees is the one that opens. */
export const TABS: CircleTab[] = [
	{
		path: 'documents',
		label: t('socle', 'Documents'),
		visible: readsFolder,
		component: defineAsyncComponent(() => import('../folder/CircleDocuments.vue')),
	},
	{
		path: 'decisions',
		label: t('socle', 'Decisions'),
		visible: () => can('decisions.read'),
		component: defineAsyncComponent(() => import('../decision/list/CircleDecisions.vue')),
	},
	{
		path: 'members',
		label: t('socle', 'Members and roles'),
		visible: () => true,
		component: defineAsyncComponent(() => import('./MembersTab.vue')),
	},
	{
		path: 'newcomers',
		label: t('socle', 'Newcomers'),
		visible: () => can('newcomers.welcome'),
		component: defineAsyncComponent(() => import('../stage/CircleNewcomers.vue')),
	},
	{
		path: 'access',
		label: t('socle', 'Access'),
		visible: (circle) => circle.coordinates || can('circles.map'),
		component: defineAsyncComponent(() => import('../reconcile/CircleAccess.vue')),
	},
]

/** The part that holds the circle's folder, where there is one. */
export const FOLDER_TAB = 'documents'
