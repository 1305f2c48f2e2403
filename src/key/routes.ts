// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

/** The register of keys, and over it who ever held one of them. */
export const keyRoutes: RouteRecordRaw[] = [
	{
		path: '/keys',
		name: 'keys',
		component: () => import('./KeysView.vue'),
		meta: { title: t('socle', 'Keys'), needs: 'keys.read' },
		children: [
			{ path: ':id(\\d+)', name: 'key', component: () => import('./KeyHistory.vue') },
		],
	},
]
