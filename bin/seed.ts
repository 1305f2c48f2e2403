// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// Puts the demo collective "Bien vivre à Montreuil-sur-Orne" into a fresh instance, through the app's own HTTP API:
//   tsx bin/seed.ts --url URL --data DIR [--no-demo]      an embedded host (`npm start` does this)
//   tsx bin/seed.ts --url URL --occ 'php /srv/nextcloud/occ' [--admin-password PASSWORD]      a real Nextcloud

import { parseArgs } from 'node:util'
import { accounts, administration, groups, HOLDER, PASSWORD } from './demo/accounts.ts'
import { bringList, Person } from './demo/api.ts'
import { circleGroups, inCircles } from './demo/circles.ts'
import { recordConsents } from './demo/consents.ts'
import { openConsole } from './demo/console.ts'
import { recordDecisions } from './demo/decisions.ts'
import { fillFolders } from './demo/documents.ts'
import { handOver, makeCircles, makeFolders } from './demo/founding.ts'
import { handOutKeys } from './demo/keys.ts'
import { welcomeNewcomers } from './demo/newcomers.ts'
import { publishNotice } from './demo/notice.ts'
import { lists, people } from './demo/people.ts'

const { values: options } = parseArgs({
	allowNegative: true,
	options: {
		url: { type: 'string' },
		data: { type: 'string' },
		occ: { type: 'string' },
		'admin-password': { type: 'string', default: PASSWORD },
		demo: { type: 'boolean', default: true },
	},
})
const { url } = options
if (url === undefined || (options.data === undefined) === (options.occ === undefined)) {
	console.error("tsx bin/seed.ts --url URL (--data DIR | --occ 'php …/occ') [--admin-password PASSWORD] [--no-demo]")
	process.exit(2)
}
const console_ = openConsole(options.data ?? null, options.occ ?? '')
await console_.addAccounts([administration], options['admin-password'])
if (options.demo) {
	await console_.addGroups([...groups, ...circleGroups])
	await console_.addAccounts([...inCircles(accounts), HOLDER])
	console.log(`${accounts.length} accounts in ${groups.length + circleGroups.length} groups`)

	const admin = new Person(url, 'admin', options['admin-password'])
	await admin.call('PUT', '/settings/groups', { members: 'membres', newcomers: 'nouveaux', keepers: 'garants' })
	await admin.call('PUT', '/settings/collective', { name: 'Bien vivre à Montreuil-sur-Orne', commune: 'Montreuil-sur-Orne' })
	await admin.call('PUT', '/settings/controller', {
		kind: 'legal',
		name: 'Association Bien vivre à Montreuil-sur-Orne',
		address: 'Maison des associations\n2 place du Lavoir\n61230 Montreuil-sur-Orne',
		email: 'mes-donnees@example.org',
	})

	const keeper = new Person(url, 'jeanne', PASSWORD)
	const karim = new Person(url, 'karim', PASSWORD)
	const louise = new Person(url, 'louise', PASSWORD)
	const logIn = (uid: string) => ({ karim, louise })[uid] ?? keeper

	async function foundCircles(): Promise<void> {
		const made = await makeCircles(admin, logIn, accounts)
		await makeFolders(admin, made.circles)
		console.log(`${await fillFolders(logIn, made.circles)} documents in their folders`)
		console.log(`${await recordDecisions(logIn, made.circles, accounts)} decisions of three years`)
		await handOver(logIn, made.circles, accounts)
		console.log(`${made.circles.size} circles with ${made.mandates} mandates`)
	}

	async function fillRegister(): Promise<void> {
		await publishNotice(keeper)
		console.log('an information notice is published')
		for (const list of lists(people())) {
			const done = await bringList(keeper, list)
			console.log(`${list.name}: ${done.created} people`)
		}
		const consents = await recordConsents(keeper)
		console.log(`${consents.people} people said yes or no, ${consents.informed} members were informed`)
	}

	await Promise.all([foundCircles(), fillRegister()])
	console.log(`${await handOutKeys(keeper, (uid) => new Person(url, uid, PASSWORD), (uid) => console_.disable(uid))} keys are held by somebody, or were`)
	console.log(`${await welcomeNewcomers(keeper)} newcomers are on their way`)
	// what time brings about: consents that have run out
	await console_.runJobs()
	await console_.offerDemoLogins()
}
console.log(`Log in at ${url} as admin${options.demo ? ' or one of: jeanne (keeper), karim (coordinator), louise (member), nadia (newcomer), victor (nothing)' : ''}; password: ${options['admin-password'] === PASSWORD ? PASSWORD : 'as given'}`)
