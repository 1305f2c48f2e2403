// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

export const rightsRoutes: RouteRecordRaw[] = [
	{
		path: '/requests',
		name: 'requests',
		component: () => import('./RequestsView.vue'),
		meta: { title: t('socle', 'Requests'), needs: 'rights.handle' },
	},
	{
		path: '/contacts/:id(\\d+)/copy',
		name: 'copy',
		component: () => import('./CopyView.vue'),
		meta: { title: t('socle', 'Copy of the data'), needs: 'rights.handle' },
	},
	{
		path: '/contacts/:id(\\d+)/receipt',
		name: 'receipt',
		component: () => import('./ReceiptView.vue'),
		meta: { title: t('socle', 'Consent receipt'), needs: 'rights.handle' },
	},
	{
		path: '/me',
		name: 'me',
		component: () => import('./OwnRecord.vue'),
		meta: { title: t('socle', 'My record'), needs: 'own_record' },
	},
	{
		path: '/me/copy',
		name: 'own-copy',
		component: () => import('./CopyView.vue'),
		meta: { title: t('socle', 'Copy of my data'), needs: 'own_record' },
	},
	{
		path: '/me/receipt',
		name: 'own-receipt',
		component: () => import('./ReceiptView.vue'),
		meta: { title: t('socle', 'Consent receipt'), needs: 'own_record' },
	},
]
