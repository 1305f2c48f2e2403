// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router.ts'

import './page.css'

createApp(App).use(router).mount('#socle')
