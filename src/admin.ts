// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createApp } from 'vue'
import AdminSettings from './settings/AdminSettings.vue'

import './page.css'

createApp(AdminSettings).mount('#socle-admin')
