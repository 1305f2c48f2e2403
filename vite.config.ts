// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createAppConfig } from '@nextcloud/vite-config'
import { resolve } from 'node:path'
import { spokenLanguages } from './bin/languages.ts'
import { licencesInto } from './bin/licences.ts'

const source = (file: string) => resolve(import.meta.dirname, 'src', file)

const licences = licencesInto(resolve(import.meta.dirname, 'js/LICENCES.txt'))

export default createAppConfig({
	main: source('main.ts'),
	admin: source('admin.ts'),
	personal: source('personal.ts'),
	// in Nextcloud's Files: lib/Folder/AddToFiles.php chooses
	files: source('files/main.ts'),
	'files-32': source('files/main32.ts'),
}, {
	appName: 'socle',
	// PHP asks for css/socle-<entry>.css whether the entry has styles of its own or not
	createEmptyCSSEntryPoints: true,
	emptyOutputDirectory: { additionalDirectories: ['css'] },
	extractLicenseInformation: false,
	nodePolyfills: false,
	config: {
		plugins: [licences(), spokenLanguages()],
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
				// what @nextcloud/files for Nextcloud 32 brings for other uses, and which only defines things
				treeshake: { moduleSideEffects: (id) => !/node_modules\/(webdav|buffer|string_decoder|safe-buffer|cancelable-promise|@nextcloud\/files-32)\//.test(id) },
			},
		},
	},
})
