// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createApp } from 'vue'
import PersonalSettings from './settings/PersonalSettings.vue'

import './page.css'

createApp(PersonalSettings).mount('#socle-personal')
