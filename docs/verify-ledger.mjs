// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// occ socle:ledger:export | node verify-ledger.mjs [LEDGER:POSITION:HASH ...]
// Verifies ledgers without a line of Socle: see ledger.md. Ends with 1 at the first entry that is not as it was written.

import { createHash } from 'node:crypto'
import process from 'node:process'
import { createInterface } from 'node:readline'

const noted = process.argv.slice(2)
const last = new Map()

/** RFC 8785 for what a ledger holds: JavaScript sorts and writes as the RFC says. */
function canonical(value) {
	if (Array.isArray(value)) {
		return `[${value.map(canonical).join()}]`
	}
	return value !== null && typeof value === 'object'
		? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
		: JSON.stringify(value)
}

function fail(ledger, position, why) {
	console.error(`${ledger}: broken at position ${position}: ${why}`)
	process.exit(1)
}

for await (const line of createInterface({ input: process.stdin })) {
	const hash = line.slice(0, 64)
	const entry = JSON.parse(line.slice(65))
	const { position: before, hash: previous } = last.get(entry.ledger) ?? { position: 0, hash: '0'.repeat(64) }
	const computed = createHash('sha256').update(canonical(entry)).digest('hex')
	if (entry.position !== before + 1 || entry.prev_hash !== previous || computed !== hash) {
		fail(entry.ledger, before + 1, computed === hash ? 'it does not follow the one before' : 'it is not what was hashed')
	}
	const other = noted.find((head) => head.startsWith(`${entry.ledger}:${entry.position}:`) && !head.endsWith(hash))
	if (other !== undefined) {
		fail(entry.ledger, entry.position, `${other} was noted`)
	}
	last.set(entry.ledger, { position: entry.position, hash })
}
for (const head of noted) {
	const [ledger, position] = head.split(':')
	if (Number(position) > (last.get(ledger)?.position ?? 0)) {
		fail(ledger, (last.get(ledger)?.position ?? 0) + 1, `it ends here, and ${head} was noted`)
	}
}
last.forEach(({ position, hash }, ledger) => console.log(`${ledger}:${position}:${hash}`))
