// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

export const stageRoutes: RouteRecordRaw[] = [
	{
		path: '/newcomers',
		name: 'newcomers',
		component: () => import('./NewcomersView.vue'),
		meta: { title: t('socle', 'Newcomers'), needs: 'newcomers.welcome' },
	},
]
