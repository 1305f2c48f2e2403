/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { themeSheet } from './themes.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
	root: here('.'),
	build: {
		outDir: here('dist'),
		emptyOutDir: true,
		target: 'es2022',
		modulePreload: false,
		rollupOptions: {
			input: { shell: here('shell.ts'), files: here('files.ts') },
			output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
		},
	},
	plugins: [{
		name: 'themes',
		generateBundle() {
			this.emitFile({ type: 'asset', fileName: 'themes.css', source: themeSheet() })
		},
	}],
})
