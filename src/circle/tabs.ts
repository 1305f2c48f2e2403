// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Component } from 'vue'
import type { Circle } from './circles.ts'

import { readsFolder } from '../folder/access.ts'
import { t } from '../l10n.ts'

export interface CircleTab {
	/** Name of its route. */
	name: string
	/** Its address, after that of the circle. */
	path: string
	label: string
	/** Who sees it; the server decides what it may show. */
	visible: (circle: Circle) => boolean
	/** Is given `circle`, and may emit `changed` with the circle as it is now. */
	component: () => Promise<{ default: Component }>
}

/** The parts of a circle's page, in their order; the first one that a person sees is the one that opens. */
export const TABS: CircleTab[] = [
	{
		name: 'circle-documents',
		path: 'documents',
		label: t('socle', 'Documents'),
		visible: readsFolder,
		component: () => import('../folder/CircleDocuments.vue'),
	},
	{
		name: 'circle-members',
		path: 'members',
		label: t('socle', 'Members and roles'),
		visible: () => true,
		component: () => import('./MembersTab.vue'),
	},
]

/** The part that holds the circle's folder, where there is one. */
export const FOLDER_TAB = 'circle-documents'
