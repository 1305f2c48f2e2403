// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run openapi`: PHP's docblocks become openapi.json, and that becomes src/api/schema.ts. Both are committed.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))

function run(command: string, ...args: string[]) {
	const { status } = spawnSync(command, args, { stdio: 'inherit' })
	if (status !== 0) {
		process.exit(status ?? 1)
	}
}

const extractor = join(process.env.OPENAPI_EXTRACTOR ?? '', 'generate-spec')
if (process.env.OPENAPI_EXTRACTOR === undefined || !existsSync(extractor)) {
	console.error('OPENAPI_EXTRACTOR=<folder of nextcloud/openapi-extractor with its Composer packages> npm run openapi')
	process.exit(1)
}
run('php', extractor, '.', 'openapi.json')
run('node', 'node_modules/openapi-typescript/bin/cli.js', 'openapi.json', '--output', 'src/api/schema.ts')
