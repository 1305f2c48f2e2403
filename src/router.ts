// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Capability } from './access/session.ts'

import { generateUrl, getRootUrl } from '@nextcloud/router'
import { createRouter, createWebHistory } from 'vue-router'
import { can, session } from './access/session.ts'
import { circleRoutes } from './circle/routes.ts'
import { collectRoutes } from './collect/routes.ts'
import { decisionRoutes } from './decision/routes.ts'
import { formsRoutes } from './forms/routes.ts'
import { importRoutes } from './import/routes.ts'
import { keyRoutes } from './key/routes.ts'
import { t } from './l10n.ts'
import { noticeRoutes } from './notice/routes.ts'
import { processingRoutes } from './processing/routes.ts'
import { rightsRoutes } from './rights/routes.ts'
import { stageRoutes } from './stage/routes.ts'

declare module 'vue-router' {
	interface RouteMeta {
		/** Heads the browser's tab. */
		title?: string
		/** Who lacks it is led home. */
		needs?: Capability
	}
}

/** With or without index.php: the address that the page was opened at stays the one that is shown. */
function base(): string {
	const pretty = `${getRootUrl()}/apps/socle`
	return window.location.pathname.startsWith(pretty) ? pretty : generateUrl('/apps/socle')
}

const contacts = () => import('./register/ContactsView.vue')

export const router = createRouter({
	history: createWebHistory(base()),
	routes: [
		{ path: '/', name: 'home', component: () => import('./home/HomeView.vue'), meta: { title: t('socle', 'Home') } },
		{
			path: '/contacts',
			name: 'contacts',
			component: contacts,
			meta: { title: t('socle', 'People'), needs: 'contacts.read' },
		},
		{
			path: '/contacts/:id(\\d+)',
			name: 'contact',
			components: { default: contacts, sidebar: () => import('./register/ContactSidebar.vue') },
			meta: { title: t('socle', 'People'), needs: 'contacts.read' },
		},
		...circleRoutes,
		...decisionRoutes,
		...importRoutes,
		...stageRoutes,
		...rightsRoutes,
		...collectRoutes,
		...noticeRoutes,
		...formsRoutes,
		...processingRoutes,
		...keyRoutes,
		{
			path: '/access-log',
			name: 'access-log',
			component: () => import('./access/AccessLogView.vue'),
			meta: { title: t('socle', 'Access log'), needs: 'access_log.read' },
		},
		{
			path: '/settings',
			name: 'settings',
			component: () => import('./settings/SettingsView.vue'),
			meta: { title: t('socle', 'Settings'), needs: 'settings.controller' },
		},
		{ path: '/:path(.*)*', redirect: { name: 'home' } },
	],
})

router.beforeEach((to) => to.meta.needs === undefined || can(to.meta.needs) || { name: 'home' })

router.afterEach((to) => {
	const place = session.collective.name || 'Socle'
	document.title = to.meta.title === undefined ? place : `${to.meta.title} - ${place}`
})
