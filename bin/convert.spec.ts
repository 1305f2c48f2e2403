// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'socle-convert-'))
afterAll(() => rmSync(folder, { recursive: true }))

function convert(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bin/convert.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
	return { status, stdout, stderr }
}

function file(text: string | Uint8Array): string {
	const path = join(folder, 'list.csv')
	writeFileSync(path, text)
	return path
}

// Each starts a process.
const LONG = { timeout: 60_000 }

it('prints what the server takes, and beside it what was done', LONG, () => {
	const { status, stdout, stderr } = convert(file('Nom;Prénom;Tél;Remarques\nDurand;Marie et Paul;639980001;gentille\n'))
	expect(status).toBe(0)
	expect(stdout).toBe('given_name,family_name,email,phone,street,postcode,commune,neighbourhood,kind,language,tags,note\n'
		+ 'Marie,Durand,,0639980001,,,,,,,,\nPaul,Durand,,0639980001,,,,,,,,\n')
	expect(stderr).toContain('column "Remarques": left out (note)')
	expect(stderr).toContain('row 2: two_people')
})

it.each([
	['', 'empty'],
	['Couleur;Taille\nrouge;12\n', 'no_usable_column'],
	['Nom;Nom;Mail\nDurand;Martin;a@example.org\n', 'header_duplicate'],
])('prints nothing where nothing can come in: %j', LONG, (text, reason) => {
	const { status, stdout, stderr } = convert(file(text))
	expect([status, stdout]).toEqual([1, ''])
	expect(stderr).toContain(reason)
})
