// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

export const formsRoutes: RouteRecordRaw[] = [
	{
		path: '/forms',
		name: 'forms',
		component: () => import('./FormsView.vue'),
		meta: { title: t('socle', 'Paper forms'), needs: 'consents.write' },
	},
]
