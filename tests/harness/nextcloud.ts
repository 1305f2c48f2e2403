// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Database } from './databases.ts'
import type { Instance } from './platform.ts'

import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PASSWORD } from './accounts.ts'
import { mustOcc } from './platform.ts'
import { must, run, throwAwayFolder } from './process.ts'

/** the release folders to test: NEXTCLOUD_DIR, or all in the user's cache folder */
export async function releases(): Promise<string[]> {
	if (process.env.NEXTCLOUD_DIR !== undefined && process.env.NEXTCLOUD_DIR !== '') {
		return [process.env.NEXTCLOUD_DIR]
	}
	const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'socle')
	const names = await readdir(cache).catch(() => [])
	const found = names.filter((name) => name.startsWith('nextcloud-')).sort()
	if (found.length === 0) {
		throw new Error(`No Nextcloud to test on: set NEXTCLOUD_DIR to an unpacked release, or unpack one as ${cache}/nextcloud-<version>`)
	}
	return found.map((name) => join(cache, name))
}

/**
 * A throw-away instance of a release, with the packed app installed. The release's own files stay as they are: they
 * are linked, and the few that an installation writes to are copied. Nobody gets sample files, which take seconds for each account.
 *
 * @param release folder of an unpacked release
 * @param archive the packed app
 * @param database a server to use; without: SQLite
 * @param apps further apps' folders, linked in (for the bench)
 */
export async function createNextcloud(release: string, archive: string, database: Database | null = null, apps: string[] = []): Promise<Instance> {
	const folder = await throwAwayFolder('nextcloud')
	const root = join(folder, 'nextcloud')
	if ((await run('cp', ['-al', release, root])).code !== 0) {
		await rm(root, { recursive: true, force: true })
		await must('cp', ['-a', release, root])
	}
	for (const name of ['.htaccess', '.user.ini']) {
		await rm(join(root, name), { force: true })
		await copyFile(join(release, name), join(root, name)).catch(() => undefined)
	}
	await rm(join(root, 'config'), { recursive: true })
	await mkdir(join(root, 'config'))
	await rm(join(root, 'data'), { recursive: true, force: true })

	const version = /OC_VersionString\s*=\s*'([^']+)'/.exec(await readFile(join(root, 'version.php'), 'utf8'))?.[1] ?? '?'
	const php = ['php', '-d', 'memory_limit=512M']
	const instance: Instance = {
		kind: 'nextcloud',
		version,
		database: database?.kind ?? 'sqlite',
		cwd: root,
		env: { PHP_CLI_SERVER_WORKERS: '4' },
		occ: [...php, 'occ', '--no-ansi'],
		server: [...php, '-d', 'opcache.enable_cli=1', '-d', 'upload_max_filesize=16M', '-d', 'post_max_size=16M', '-S', '127.0.0.1:{port}'],
		dataDir: join(folder, 'data'),
		folder,
	}
	await mustOcc(instance, [
		'maintenance:install',
		'--admin-user=admin',
		`--admin-pass=${PASSWORD}`,
		`--data-dir=${instance.dataDir}`,
		...database === null
			? ['--database=sqlite']
			: [`--database=${database.kind}`, `--database-host=127.0.0.1:${database.port}`, `--database-name=${database.name}`, `--database-user=${database.user}`, `--database-pass=${database.password}`],
	])
	await must('php', ['-r', `$f = 'config/config.php'; include $f;
		$CONFIG['trusted_domains'] = ['127.0.0.1', 'localhost'];
		$CONFIG['default_phone_region'] = 'FR'; $CONFIG['default_language'] = 'fr'; $CONFIG['has_internet_connection'] = false;
		$CONFIG['skeletondirectory'] = $CONFIG['templatedirectory'] = '';
		$CONFIG['auth.bruteforce.protection.enabled'] = false; $CONFIG['loglevel'] = 2;
		file_put_contents($f, '<?php $CONFIG = ' . var_export($CONFIG, true) . ';');`], { cwd: root })
	await mustOcc(instance, ['app:disable', 'password_policy', 'firstrunwizard'])
	await must('tar', ['-xzf', archive, '-C', join(root, 'apps')])
	for (const app of apps) {
		await must('cp', ['-a', app, join(root, 'apps')])
	}
	return instance
}

/**
 * The same instance with the memory cache that Nextcloud's administration manual asks for, where PHP has APCu: without it the
 * platform reads the routes of an app anew for every request.
 *
 * @param instance a real Nextcloud
 * @return it, or null where PHP has no APCu
 */
export async function withMemoryCache(instance: Instance): Promise<Instance | null> {
	if (!/^apcu$/m.test((await run('php', ['-m'])).stdout)) {
		return null
	}
	await mustOcc(instance, ['config:system:set', 'memcache.local', '--value=\\OC\\Memcache\\APCu'])
	const enabled = ([php = 'php', ...rest]: string[]) => [php, '-d', 'apc.enable_cli=1', ...rest]
	return { ...instance, occ: enabled(instance.occ), server: enabled(instance.server) }
}
