// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

const wizard = () => import('./wizard/ImportWizard.vue')

export const importRoutes: RouteRecordRaw[] = [
	{
		path: '/imports',
		name: 'imports',
		component: () => import('./ImportsView.vue'),
		meta: { title: t('socle', 'Imports'), needs: 'imports.run' },
	},
	{ path: '/imports/new', name: 'import-new', component: wizard, meta: { title: t('socle', 'Bring a list'), needs: 'imports.run' } },
	{
		path: '/imports/:id(\\d+)',
		name: 'import',
		component: () => import('./wizard/ImportPage.vue'),
		meta: { title: t('socle', 'Bring a list'), needs: 'imports.run' },
	},
]
