// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

export const decisionRoutes: RouteRecordRaw[] = [
	{
		path: '/decisions',
		name: 'decisions',
		component: () => import('./list/DecisionsView.vue'),
		meta: { title: t('socle', 'Decisions'), needs: 'decisions.read' },
	},
	{
		path: '/decisions/new',
		name: 'decision-new',
		component: () => import('./write/NewDecision.vue'),
		meta: { title: t('socle', 'Decisions'), needs: 'decisions.write' },
	},
	{
		path: '/decisions/book',
		name: 'decision-book',
		component: () => import('./book/BookView.vue'),
		meta: { title: t('socle', 'Decisions'), needs: 'decisions.read' },
	},
	{
		path: '/decisions/past',
		name: 'past-decisions',
		component: () => import('./past/PastDecisions.vue'),
		meta: { title: t('socle', 'Decisions'), needs: 'decisions.adopt' },
	},
	{
		path: '/decisions/:id(\\d+)',
		name: 'decision',
		component: () => import('./read/DecisionView.vue'),
		meta: { title: t('socle', 'Decisions'), needs: 'decisions.read' },
	},
	{
		path: '/decisions/:id(\\d+)/edit',
		name: 'decision-edit',
		component: () => import('./write/EditDecision.vue'),
		meta: { title: t('socle', 'Decisions'), needs: 'decisions.write' },
	},
	{
		path: '/minutes/:id(\\d+)',
		name: 'minutes',
		component: () => import('../minutes/MinutesView.vue'),
		meta: { title: t('socle', 'Minutes'), needs: 'minutes.read' },
	},
]
