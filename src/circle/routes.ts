// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

export const circleRoutes: RouteRecordRaw[] = [
	{
		path: '/circles',
		name: 'circles',
		component: () => import('./CirclesView.vue'),
		meta: { title: t('socle', 'Circles'), needs: 'circles.read' },
	},
	{
		path: '/circles/:id(\\d+)/:tab(\\w+)?',
		name: 'circle',
		component: () => import('./CircleView.vue'),
		meta: { title: t('socle', 'Circles'), needs: 'circles.read' },
	},
]
