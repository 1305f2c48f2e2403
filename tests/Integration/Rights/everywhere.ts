// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Platform } from '../../harness/platform.ts'

import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from '../../harness/process.ts'

/** What PDO calls the instance's database, with user and password. */
async function dataSource(platform: Platform): Promise<string[]> {
	if (platform.database === 'sqlite') {
		return [`sqlite:${join(platform.dataDir, platform.kind === 'host' ? 'host.sqlite' : 'owncloud.db')}`]
	}
	if (platform.env.SOCLE_DATABASE !== undefined) {
		const url = new URL(platform.env.SOCLE_DATABASE)
		return [`${platform.database}:host=${url.hostname};port=${url.port};dbname=${url.pathname.slice(1)}`, url.username, url.password]
	}
	const config = JSON.parse(await must('php', ['-r', 'include "config/config.php"; echo json_encode($CONFIG);'], { cwd: platform.cwd })) as Record<string, string>
	const [host = '', port = ''] = (config.dbhost ?? '').split(':')
	return [`${platform.database}:host=${host};port=${port};dbname=${config.dbname}`, config.dbuser ?? '', config.dbpassword ?? '']
}

/**
 * @param platform whose database is looked through, every table of it
 * @param texts what is looked for, case aside
 * @return text, and table and column in which it was found
 */
export async function inDatabase(platform: Platform, texts: string[]): Promise<[string, string][]> {
	const source = await dataSource(platform)
	const child = spawn('php', [join(import.meta.dirname, 'find.php'), ...source], { stdio: ['pipe', 'pipe', 'inherit'] })
	child.stdin.end(JSON.stringify(texts))
	let output = ''
	for await (const piece of child.stdout) {
		output += String(piece)
	}
	return JSON.parse(output) as [string, string][]
}

/**
 * @param platform whose data folder is looked through, every file of it
 * @param texts what is looked for
 * @return `file: text` for each that was found
 */
export async function inFiles(platform: Platform, texts: string[]): Promise<string[]> {
	const found: string[] = []
	for (const entry of await readdir(platform.dataDir, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) {
			const path = join(entry.parentPath, entry.name)
			const bytes = await readFile(path)
			found.push(...texts.filter((text) => bytes.includes(text)).map((text) => `${path}: ${text}`))
		}
	}
	return found
}

/**
 * @param platform whose app data is looked through
 * @param folder of Socle's app data
 * @return names of its files
 */
export async function filesOf(platform: Platform, folder: string): Promise<string[]> {
	const entries = await readdir(platform.dataDir, { recursive: true, withFileTypes: true })
	return entries.filter((entry) => entry.isFile() && entry.parentPath.endsWith(`/${folder}`)).map((entry) => entry.name)
}
