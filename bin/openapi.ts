// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run openapi`: PHP's docblocks become openapi.json, and that becomes src/api/schema.ts. Both are committed.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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

interface Operation {
	summary?: string
	parameters?: { name: string, in: string }[]
	requestBody?: { content: { 'application/json': { schema: { properties: Record<string, { description?: string }> } } } }
}

// The extractor takes arguments of a POST for the body. Where the body is a file, which the summary says, they are in the query.
const document = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, Record<string, Operation>> }
for (const operation of Object.values(document.paths).flatMap((verbs) => Object.values(verbs))) {
	if (operation.requestBody !== undefined && operation.summary?.includes(': the body is ') === true) {
		const asked = Object.entries(operation.requestBody.content['application/json'].schema.properties)
			.map(([name, { description, ...schema }]) => ({ name, in: 'query', description, schema }))
		const parameters = operation.parameters ?? []
		const header = parameters.findIndex((parameter) => parameter.in === 'header')
		operation.parameters = [...parameters.slice(0, header), ...asked, ...parameters.slice(header)]
		delete operation.requestBody
	}
}
writeFileSync('openapi.json', `${JSON.stringify(document, null, 4)}\n`)
run('node', 'node_modules/openapi-typescript/bin/cli.js', 'openapi.json', '--output', 'src/api/schema.ts')
