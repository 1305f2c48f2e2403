// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
	plugins: [vue()],
	test: {
		include: ['{src,bin,host/shell}/**/*.spec.ts'],
		environment: 'happy-dom',
		server: {
			// these packages import CSS, which Node cannot do by itself
			deps: { inline: [/@nextcloud\//] },
		},
	},
})
