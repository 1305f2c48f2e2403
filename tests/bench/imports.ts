// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Database } from '../harness/databases.ts'
import type { Instance } from '../harness/platform.ts'

import { base, Faker, fr } from '@faker-js/faker'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { mustOcc } from '../harness/platform.ts'
import { must } from '../harness/process.ts'

export interface ImportFigures {
	rows: number
	/** seconds */
	empty: number
	import: number
	export: number
	/** seconds and rows of a bare batched insert of all that the import wrote */
	bare: number
	written: number
	ratio: number
	/** bytes above the empty command's */
	importMemory: number
	exportMemory: number
}

/**
 * Writes canonical CSV of invented people, the same ones each time.
 *
 * @param file to write
 * @param rows how many
 */
export async function writeList(file: string, rows: number): Promise<void> {
	const faker = new Faker({ locale: [fr, base], seed: 100 })
	const out = createWriteStream(file)
	out.write('given_name,family_name,email,phone,street,postcode,commune,neighbourhood,kind,language,tags,note\n')
	const communes = ['Montreuil-sur-Orne', 'Fontaine-les-Prés', 'La Chapelle-au-Bois', 'Saint-Aubin', 'Bréval']
	const neighbourhoods = ['Le Vieux Bourg', 'La Gare', 'Les Tanneries', 'Haut-Moulin', 'Cité des Peupliers', '']
	const tags = ['marché', 'vélo', 'cantine bio', 'eau', 'école', 'photo']
	const pick = (list: string[]) => faker.helpers.arrayElement(list)
	for (let number = 0; number < rows; number++) {
		const [given, family] = [faker.person.firstName(), `${faker.person.lastName()}${number % 3 === 0 ? `-${faker.person.lastName()}` : ''}`]
		// 50,000 numbers that are nobody's
		const phone = number % 2 === 0 ? `${['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49'][Math.floor(number / 2) % 5]} ${String(Math.floor(number / 10) % 10_000).padStart(4, '0')}` : ''
		const line = [given, family, number % 10 === 9 ? '' : `p${number}@example.org`, phone, `${number % 90} rue du Lavoir`, '61230', pick(communes), pick(neighbourhoods), number % 20 === 0 ? 'member' : number % 3 === 0 ? 'regular' : 'occasional', 'fr', number % 3 === 0 ? pick(tags) : '', '']
		if (!out.write(`${line.join(',')}\n`)) {
			await once(out, 'drain')
		}
	}
	out.end()
	await once(out, 'finish')
}

/**
 * What PDO calls the instance's database.
 *
 * @param instance whose
 * @param database of its server; null: SQLite
 */
export function dataSource(instance: Instance, database: Database | null): string[] {
	if (database !== null) {
		return [`${database.kind}:host=127.0.0.1;port=${database.port};dbname=${database.name}`, database.user, database.password]
	}
	return [`sqlite:${join(instance.dataDir, instance.kind === 'host' ? 'host.sqlite' : 'owncloud.db')}`]
}

/**
 * Runs a console command, and says what it cost.
 *
 * @param instance where
 * @param args command and arguments
 * @return seconds, and bytes at the peak
 */
export async function timed(instance: Instance, args: string[]): Promise<{ seconds: number, memory: number, output: string }> {
	const file = join(instance.folder, 'memory')
	const [php = 'php', ...rest] = instance.occ
	const measured = { ...instance, occ: [php, '-d', `auto_prepend_file=${join(import.meta.dirname, 'memory.php')}`, ...rest] }
	const start = performance.now()
	const output = await mustOcc(measured, args, { SOCLE_MEMORY: file })
	const seconds = (performance.now() - start) / 1000
	const memory = Number(await readFile(file, 'utf8'))
	await rm(file)
	return { seconds, memory, output }
}

/**
 * Fills an empty register, and says what it cost.
 *
 * @param instance with an empty register
 * @param database of its server; null: SQLite
 * @param rows of the list
 */
export async function measureImport(instance: Instance, database: Database | null, rows: number): Promise<ImportFigures> {
	const list = join(instance.folder, 'list.csv')
	await writeList(list, rows)
	const empty = await timed(instance, ['socle:import', '--help'])
	const done = await timed(instance, ['socle:import', list, '--provenance=event', '--as=keeper', '--json'])
	const out = await timed(instance, ['socle:export', '--format=csv', `--output=${join(instance.folder, 'out.csv')}`])
	await rm(list)
	const [written = 0, bare = 0] = (await must('php', [join(import.meta.dirname, 'insert.php'), ...dataSource(instance, database)])).trim().split(' ').map(Number)
	return {
		rows,
		empty: empty.seconds,
		import: done.seconds,
		export: out.seconds,
		bare,
		written,
		ratio: (done.seconds - empty.seconds) / bare,
		importMemory: done.memory - empty.memory,
		exportMemory: out.memory - empty.memory,
	}
}
