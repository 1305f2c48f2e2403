// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { RouteRecordRaw } from 'vue-router'

import { t } from '../l10n.ts'

export const noticeRoutes: RouteRecordRaw[] = [
	{
		path: '/notices',
		name: 'notices',
		component: () => import('./NoticesView.vue'),
		meta: { title: t('socle', 'Information notices'), needs: 'notices.write' },
	},
	{
		path: '/notices/draft',
		name: 'notice-draft',
		component: () => import('./DraftView.vue'),
		meta: { title: t('socle', 'Next version of the notice'), needs: 'notices.write' },
	},
	{
		path: '/notices/:version(\\d+)',
		name: 'notice',
		component: () => import('./NoticeView.vue'),
		meta: { title: t('socle', 'Information notices'), needs: 'notices.write' },
	},
	{
		path: '/purposes',
		name: 'purposes',
		component: () => import('../purpose/PurposesView.vue'),
		meta: { title: t('socle', 'What people are asked'), needs: 'notices.write' },
	},
]
