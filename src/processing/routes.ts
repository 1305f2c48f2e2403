// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

/** What keepers answer for, a page each, under one entry of the navigation. */
export const processingRoutes: RouteRecordRaw[] = [
	{
		path: '/data-protection',
		component: () => import('./DataProtectionView.vue'),
		meta: { title: t('socle', 'Data protection'), needs: 'processing.manage' },
		children: [
			{ path: '', name: 'data-protection', redirect: { name: 'due' } },
			{ path: 'due', name: 'due', component: () => import('./DueView.vue'), meta: { title: t('socle', 'What is due') } },
			{ path: 'register', name: 'processing-register', component: () => import('./RegisterView.vue'), meta: { title: t('socle', 'Processing register') } },
			{ path: 'retention', name: 'retention', component: () => import('./RetentionView.vue'), meta: { title: t('socle', 'Periods and dates') } },
			{ path: 'checklist', name: 'data-checklist', component: () => import('./ChecklistView.vue'), meta: { title: t('socle', 'Checklist') } },
			{ path: 'breaches', name: 'breaches', component: () => import('./BreachesView.vue'), meta: { title: t('socle', 'Data breaches') } },
		],
	},
]
