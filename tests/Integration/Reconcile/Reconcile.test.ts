// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components } from '../../../src/api/schema.ts'
import type { Account } from '../../harness/accounts.ts'
import type { Circle } from '../circles.ts'

import { afterEach, describe, expect, inject, test } from 'vitest'
import { GROUPS } from '../../harness/accounts.ts'
import { mustOcc, occ } from '../../harness/platform.ts'
import { makeCircle } from '../circles.ts'
import { API, as } from '../client.ts'
import { runJobs } from '../clock.ts'
import { chooseHolder } from '../Folder/folders.ts'
import { unique } from '../steps.ts'

type Access = components['schemas']['CircleAccess']
type Counts = components['schemas']['DifferenceCounts']

const platform = inject('platform')
const admin = as('admin')
const coordinator = as('coordinator')

const access = (id: number, who = coordinator) => who.ok<Access>(`/circles/${id}/access`)
const differences = async (id: number, who = coordinator) => (await access(id, who)).differences.map(({ kind, account, text }) => [kind, account, text])
const kinds = async (id: number, who = coordinator) => (await access(id, who)).differences.map(({ kind }) => kind)
/** What is known without anybody looking: as the home page tells it. */
const known = async (id: number, who = coordinator) => (await who.ok<Counts>('/differences')).circles.find(({ circle }) => circle === id)?.differences ?? 0

async function repair(id: number, kind: string, who = coordinator) {
	const found = (await access(id, who)).differences.find((one) => one.kind === kind)
	return who.api<Access & { reason?: string }>(`/circles/${id}/access/repair`, { method: 'POST', body: { kind, account: found?.account ?? '', detail: found?.detail ?? '' } })
}

/** An account that the test may disable, rename and delete. */
async function someone(name: string, groups: string[]): Promise<string> {
	const uid = unique('compte')
	await mustOcc(platform, ['user:add', '--password-from-env', `--display-name=${name}`, uid], { OC_PASS: 'Montreuil-sur-Orne-1', NC_PASS: 'Montreuil-sur-Orne-1' })
	for (const group of groups) {
		await mustOcc(platform, ['group:adduser', group, uid])
	}
	return uid
}

const moved: [string, Account][] = []
async function leaves(group: string, account: Account): Promise<void> {
	await mustOcc(platform, ['group:removeuser', group, account])
	moved.push([group, account])
}
afterEach(async () => {
	for (const [group, account] of moved.splice(0)) {
		await mustOcc(platform, ['group:adduser', group, account])
	}
})

describe('a difference', () => {
	test('there is none where a circle is as it should be', async () => {
		const { id } = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		expect(await differences(id)).toEqual([])
		expect(await known(id)).toBe(0)
	})

	test('a member who leaves the collective is told of at once, by name, and stays in the group until somebody takes them out', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		await leaves(GROUPS.members, 'circle_member')
		expect(await known(made.id)).toBe(1)
		const [found] = (await access(made.id)).differences
		expect(found).toMatchObject({ kind: 'outsider', account: 'circle_member', repair: 'asked', text: 'circle_member ne fait pas partie du collectif, et peut encore écrire dans ce cercle.' })
		expect(Math.abs(Date.now() / 1000 - (found?.found_at ?? 0))).toBeLessThan(600)
		// neither the night nor repairing all that can be does it
		await runJobs(platform, ['Reconcile\\ReconcileNightly'])
		await occ(platform, ['socle:reconcile'])
		await occ(platform, ['socle:reconcile', '--repair'])
		await coordinator.ok(`/circles/${made.id}/access/repair`, { method: 'POST', body: {} })
		expect(await kinds(made.id)).toEqual(['outsider'])
		const repaired = await repair(made.id, 'outsider')
		expect([repaired.status, repaired.data.differences]).toEqual([200, []])
		expect(await known(made.id)).toBe(0)
		const { changes } = await coordinator.ok<components['schemas']['CircleChangePage']>(`/circles/${made.id}/changes`)
		expect(changes.slice(0, 2).map(({ action, account, user }) => [action, account, user])).toEqual([['repaired', 'circle_member', 'coordinator'], ['removed', 'circle_member', 'coordinator']])
		expect((await repair(made.id, 'outsider')).data.reason).toBe('difference_gone')
	})

	test('whoever comes back into the collective is told of no more', async () => {
		const { id } = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		await mustOcc(platform, ['group:removeuser', GROUPS.members, 'circle_member'])
		expect(await known(id)).toBe(1)
		await mustOcc(platform, ['group:adduser', GROUPS.members, 'circle_member'])
		expect(await known(id)).toBe(0)
	})

	test('an account that is switched off, and on again', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const uid = await someone('Noémie Éteinte', [GROUPS.members, made.group])
		await mustOcc(platform, ['user:disable', uid])
		expect(await known(made.id)).toBe(1)
		expect(await differences(made.id)).toEqual([['disabled', uid, 'Noémie Éteinte : le compte est désactivé, et reste dans le groupe de ce cercle.']])
		await mustOcc(platform, ['user:enable', uid])
		expect([await known(made.id), await differences(made.id)]).toEqual([0, []])
		await mustOcc(platform, ['user:disable', uid])
		await mustOcc(platform, ['user:delete', uid])
		expect([await known(made.id), await differences(made.id)]).toEqual([0, []])
	})

	test('a newcomer in the group that writes', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		await mustOcc(platform, ['group:adduser', made.group, 'newcomer'])
		expect(await known(made.id)).toBe(1)
		expect(await kinds(made.id)).toEqual(['newcomer'])
		expect((await repair(made.id, 'newcomer')).data.differences).toEqual([])
	})

	test('someone who holds a role leaves the circle: with the day, and the mandate ends when that is asked for', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		await coordinator.ok(`/circles/${made.id}/mandates`, { method: 'POST', body: { role: made.role, user: 'circle_member' } })
		await mustOcc(platform, ['group:removeuser', made.group, 'circle_member'])
		expect(await known(made.id)).toBe(1)
		const today = new Date().toLocaleDateString('fr', { dateStyle: 'long', timeZone: 'UTC' })
		expect(await differences(made.id)).toEqual([['mandate_outside', 'circle_member', `circle_member (hors du cercle depuis le ${today}) porte un rôle ici, sans être dans le cercle.`]])
		expect((await repair(made.id, 'mandate_outside')).data.differences).toEqual([])
		const circle = await as('member').ok<Circle>(`/circles/${made.id}`)
		expect(circle.roles.find(({ id }) => id === made.role)?.mandates.map(({ user }) => user)).toEqual(['coordinator'])
	})

	test('a deleted group: the circle has none, at once, and administrators see it', async () => {
		const made = await makeCircle(['coordinator', 'circle_member'], 'coordinator')
		await mustOcc(platform, ['group:delete', made.group])
		expect(await known(made.id, admin)).toBe(3)
		expect(await kinds(made.id, admin)).toEqual(['group_missing', 'mandate_outside', 'coordinator_missing'])
		expect((await coordinator.api(`/circles/${made.id}/access`)).status).toBe(404)
		expect((await repair(made.id, 'group_missing', admin)).data.reason).toBe('not_repairable')
	})

	test('a group that becomes one of keepers: nobody is added to it from the circle any more', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		await mustOcc(platform, ['config:app:set', 'socle', 'keepers_group', `--value=${made.group}`])
		const found = await kinds(made.id)
		const refused = await coordinator.api<{ reason: string }>(`/circles/${made.id}/people`, { method: 'POST', body: { user: 'member' } })
		await mustOcc(platform, ['config:app:set', 'socle', 'keepers_group', `--value=${GROUPS.keepers}`])
		expect(found).toEqual(['group_powerful'])
		expect([refused.status, refused.data.reason]).toEqual([409, 'group_powerful'])
	})

	test('the name of someone who holds a role follows the account at once', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		const uid = await someone('Camille Avant', [GROUPS.members, made.group])
		const { roles } = await coordinator.ok<Circle>(`/circles/${made.id}/mandates`, { method: 'POST', body: { role: made.role, user: uid } })
		expect(roles.flatMap(({ mandates }) => mandates.map(({ user_name: name }) => name))).toContain('Camille Avant')
		await mustOcc(platform, ['user:setting', uid, 'settings', 'display_name', 'Camille Après'])
		const after = await as('member').ok<Circle>(`/circles/${made.id}`)
		expect(after.roles.flatMap(({ mandates }) => mandates.map(({ user_name: name }) => name))).toContain('Camille Après')
		expect(await differences(made.id)).toEqual([])
	})
})

describe('occ socle:reconcile', () => {
	test('prints what differs, in words and as JSON, and says so by its exit status', async () => {
		const made = await makeCircle(['coordinator', 'outsider'], 'coordinator')
		const said = await occ(platform, ['socle:reconcile'])
		expect(said.code).toBe(1)
		expect(said.stdout).toContain(`${made.name}:\n`)
		const json = await occ(platform, ['socle:reconcile', '--json'])
		expect(json.code).toBe(1)
		const { circles } = JSON.parse(json.stdout) as { circles: { circle: string, differences: { kind: string, account: string }[] }[] }
		expect(circles.find(({ circle }) => circle === made.name)?.differences).toMatchObject([{ kind: 'outsider', account: 'outsider' }])
	})

	test('puts right what may be, and only that', async () => {
		const made = await makeCircle(['coordinator', 'outsider'], 'coordinator')
		await occ(platform, ['socle:reconcile', '--repair'])
		expect(await kinds(made.id)).toEqual(['outsider'])
		const { changes } = await coordinator.ok<components['schemas']['CircleChangePage']>(`/circles/${made.id}/changes`)
		expect(changes.filter(({ action }) => action === 'removed')).toEqual([])
	})

	test('ends with 0 once nothing differs, and the administration settings say when it was', async () => {
		// where no account held the folders that others have made, that would differ
		await chooseHolder()
		const { circles } = await admin.ok<Counts>('/differences')
		for (const { circle } of circles) {
			await admin.ok(`/circles/${circle}/state`, { method: 'PUT', body: { state: 'dissolved' } })
		}
		const { circles: all } = await as('member').ok<{ circles: Circle[] }>('/circles')
		for (const { id, state } of all) {
			if (state !== 'dissolved') {
				await admin.ok(`/circles/${id}/state`, { method: 'PUT', body: { state: 'dissolved' } })
			}
		}
		// what other tests have lost for good
		for (const { id } of all) {
			const { folders } = await admin.ok<{ folders: components['schemas']['FolderState'][] }>(`/settings/circles/${id}/folders`)
			for (const { kind } of folders.filter((folder) => folder.differences.length > 0)) {
				await admin.ok(`/settings/circles/${id}/folders/${kind}`, { method: 'DELETE' })
			}
		}
		const said = await occ(platform, ['socle:reconcile', '--repair'])
		expect([said.code, said.stdout]).toEqual([0, 'Every circle is as it should be.\n'])
		const { reconciliation } = await admin.ok<{ reconciliation: { at: number, differences: number } }>('/settings')
		expect(reconciliation.differences).toBe(0)
		expect(Math.abs(Date.now() / 1000 - reconciliation.at)).toBeLessThan(600)
	})
})

describe('who can see it', () => {
	test('coordinators of the circle and administrators; for others it is as if there were no such circle', async () => {
		const own = await makeCircle(['circle_member', 'outsider'], 'circle_member', { private: true })
		expect(await kinds(own.id, admin)).toEqual(['outsider'])
		expect(await kinds(own.id, as('circle_member'))).toEqual(['outsider'])
		for (const who of [coordinator, as('member'), as('newcomer'), as('keeper'), as('outsider')]) {
			for (const path of [`/circles/${own.id}/access`, `/circles/${own.id}/access/repair`]) {
				const sent = path.endsWith('repair') ? { method: 'POST', body: {} } : {}
				expect((await who.api(path, sent)).status).toBe(404)
			}
		}
		await makeCircle(['coordinator'], 'coordinator')
		expect((await coordinator.ok<Counts>('/differences')).circles.map(({ circle }) => circle)).not.toContain(own.id)
		expect((await as('circle_member').ok<Counts>('/differences')).circles).toContainEqual({ circle: own.id, name: own.name, differences: 1 })
		expect((await as('outsider').send(`${API}/differences`)).status).toBe(404)
	})

	test('looking changes nothing', async () => {
		const made = await makeCircle(['coordinator'], 'coordinator')
		// what is a keepers' group is a setting: only looking finds it
		await mustOcc(platform, ['config:app:set', 'socle', 'keepers_group', `--value=${made.group}`])
		const found = [await kinds(made.id), await kinds(made.id), await known(made.id)]
		await mustOcc(platform, ['config:app:set', 'socle', 'keepers_group', `--value=${GROUPS.keepers}`])
		expect(found).toEqual([['group_powerful'], ['group_powerful'], 0])
	})
})
