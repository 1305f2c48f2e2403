// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { chmod, chown, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort, must, run, start, throwAwayFolder, which } from './process.ts'

export interface Database {
	kind: 'mysql' | 'pgsql'
	port: number
	name: string
	user: string
	password: string
	/** as the host takes it */
	url: string
	stop(): Promise<void>
}

const LOGIN = { name: 'socle', user: 'socle', password: 'socle' }

const PACKAGES = { mysql: 'mariadb-server', pgsql: 'postgresql' }

function folders(): string[] {
	try {
		return ['/usr/sbin', '/usr/local/sbin', ...readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)]
	} catch {
		return ['/usr/sbin', '/usr/local/sbin']
	}
}

/** Programs of a server, installed from Debian's packages when they are missing and we may install. */
async function programs<Name extends string>(kind: Database['kind'], names: Name[]): Promise<Record<Name, string>> {
	const find = () => names.map((name) => [name, which(name, folders())] as const)
	if (find().some(([, path]) => path === null)) {
		// another server may be being installed beside it
		const install = `apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 ${PACKAGES[kind]}`
		if (process.getuid?.() !== 0 || which('apt-get') === null) {
			throw new Error(`The database server is not installed. Type: sudo ${install}`)
		}
		console.log(install)
		await must('sh', ['-c', install], { env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } })
	}
	const missing = find().filter(([, path]) => path === null)
	if (missing.length > 0) {
		throw new Error(`${PACKAGES[kind]} is installed, but not: ${missing.map(([name]) => name).join(', ')}`)
	}
	return Object.fromEntries(find()) as Record<Name, string>
}

/** Who runs the server: these refuse to be root. */
function serverUser(...users: string[]): { uid: number, gid: number } | null {
	if (process.getuid?.() !== 0) {
		return null
	}
	for (const user of [...users, 'nobody']) {
		try {
			const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }))
			return { uid: id('-u'), gid: id('-g') }
		} catch {
			// no such user on this machine
		}
	}
	return null
}

async function folderFor(kind: string, user: { uid: number, gid: number } | null): Promise<string> {
	const folder = await throwAwayFolder(kind)
	await chmod(folder, 0o700)
	if (user !== null) {
		await chown(folder, user.uid, user.gid)
	}
	return folder
}

/** A throw-away MariaDB on a free loopback port. */
export async function startMariaDb(): Promise<Database> {
	const bin = await programs('mysql', ['mariadb-install-db', 'mariadbd', 'mariadb', 'mariadb-admin'])
	const user = serverUser('mysql')
	const folder = await folderFor('mysql', user)
	const socket = join(folder, 'socket')
	const port = await freePort()
	await must(bin['mariadb-install-db'], ['--no-defaults', `--datadir=${folder}/data`, '--skip-test-db', '--auth-root-authentication-method=normal'], { user, cwd: folder })
	const service = await start(
		bin.mariadbd,
		['--no-defaults', `--datadir=${folder}/data`, `--socket=${socket}`, `--port=${port}`, '--bind-address=127.0.0.1', `--tmpdir=${folder}`, '--transaction-isolation=READ-COMMITTED', '--character-set-server=utf8mb4', '--skip-log-bin'],
		join(folder, 'log'),
		async () => (await run(bin['mariadb-admin'], ['--no-defaults', `--socket=${socket}`, '-uroot', 'ping'])).code === 0,
		{ user, cwd: folder },
	)
	await must(bin.mariadb, ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', `CREATE DATABASE ${LOGIN.name} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
		CREATE USER '${LOGIN.user}'@'%' IDENTIFIED BY '${LOGIN.password}'; GRANT ALL ON *.* TO '${LOGIN.user}'@'%' WITH GRANT OPTION;`])
	return {
		kind: 'mysql',
		port,
		...LOGIN,
		url: `mysql://${LOGIN.user}:${LOGIN.password}@127.0.0.1:${port}/${LOGIN.name}?charset=utf8mb4`,
		async stop() {
			await service.stop()
			await rm(folder, { recursive: true, force: true })
		},
	}
}

/**
 * A throw-away PostgreSQL on a free loopback port.
 *
 * @param locale how it sorts: `C` by bytes, `fr` as a French dictionary does (there `{` comes before letters)
 */
export async function startPostgres(locale: 'C' | 'fr' = 'fr'): Promise<Database> {
	const bin = await programs('pgsql', ['initdb', 'postgres', 'psql', 'pg_isready'])
	const user = serverUser('postgres')
	const folder = await folderFor('pgsql', user)
	const port = await freePort()
	const sorting = locale === 'C' ? ['--locale=C'] : ['--locale-provider=icu', '--icu-locale=fr-FR', '--locale=C']
	await must(bin.initdb, ['-D', `${folder}/data`, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync', ...sorting], { user, cwd: folder })
	const service = await start(
		bin.postgres,
		['-D', `${folder}/data`, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder],
		join(folder, 'log'),
		async () => (await run(bin.pg_isready, ['-h', '127.0.0.1', '-p', String(port)])).code === 0,
		{ user, cwd: folder },
	)
	const sql = join(folder, 'login.sql')
	await writeFile(sql, `CREATE ROLE ${LOGIN.user} LOGIN PASSWORD '${LOGIN.password}';\nCREATE DATABASE ${LOGIN.name} OWNER ${LOGIN.user};\n`)
	await must(bin.psql, ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', '-qf', sql])
	return {
		kind: 'pgsql',
		port,
		...LOGIN,
		url: `pgsql://${LOGIN.user}:${LOGIN.password}@127.0.0.1:${port}/${LOGIN.name}?charset=utf8`,
		async stop() {
			await service.stop()
			await rm(folder, { recursive: true, force: true })
		},
	}
}
