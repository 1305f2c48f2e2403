// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createAppConfig } from '@nextcloud/vite-config'
import { resolve } from 'node:path'
import { licencesInto } from './bin/licences.ts'

const source = (file: string) => resolve(import.meta.dirname, 'src', file)

const licences = licencesInto(resolve(import.meta.dirname, 'js/LICENCES.txt'))

export default createAppConfig({
	main: source('main.ts'),
	admin: source('admin.ts'),
	personal: source('personal.ts'),
}, {
	appName: 'socle',
	// PHP asks for css/socle-<entry>.css whether the entry has styles of its own or not
	createEmptyCSSEntryPoints: true,
	emptyOutputDirectory: { additionalDirectories: ['css'] },
	extractLicenseInformation: false,
	nodePolyfills: false,
	config: {
		plugins: [licences()],
		worker: {
			format: 'es',
			plugins: () => [licences()],
			// a worker is loaded by its address, so it has to lie where the package takes files from
			rollupOptions: {
				output: {
					entryFileNames: 'js/[name]-[hash].worker.mjs',
					chunkFileNames: 'js/[name]-[hash].chunk.mjs',
				},
			},
		},
		build: {
			rollupOptions: {
				// chunks import the entry without the "?v=" that the page loads it with: an entry that
				// exported anything to them would run twice
				preserveEntrySignatures: 'strict',
			},
		},
	},
})
