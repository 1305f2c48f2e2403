// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

export const collectRoutes: RouteRecordRaw[] = [
	{
		path: '/paper',
		name: 'paper',
		component: () => import('./PaperEvening.vue'),
		meta: { title: t('socle', 'Paper evening'), needs: 'consents.write' },
	},
]
