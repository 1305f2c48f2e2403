// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Fields } from './merge.ts'
import type { Remote } from './saver.ts'

import { describe, expect, test } from 'vitest'
import { Refusal } from '../api/http.ts'
import { createSaver } from './saver.ts'

const conflict = () => new Refusal(409, { reason: 'conflict' })

/** A server with one thing, that a second person can write as well. */
function aServer(fields: Fields) {
	const server = {
		remote: { fields, version: 1 } as Remote,
		down: false,
		writes: [] as string[][],
		read: async () => server.remote,
		async write(sent: Fields, changed: string[], version: number) {
			if (server.down) {
				throw new Error('Network Error')
			}
			if (version !== server.remote.version) {
				throw conflict()
			}
			server.writes.push(changed)
			server.other(Object.fromEntries(changed.map((field) => [field, (sent[field] ?? '').trim()])))
			return server.remote
		},
		other(changes: Fields) {
			server.remote = { fields: { ...server.remote.fields, ...changes }, version: server.remote.version + 1 }
		},
	}
	return server
}

describe('what is typed', () => {
	test('is sent once, only what changed', async () => {
		const server = aServer({ title: '', notes: 'x' })
		const saver = createSaver(server, server.remote)
		saver.set('title', 'Réunion ')
		await saver.send()
		await saver.send()
		expect(server.writes).toEqual([['title']])
		expect([saver.dirty(), saver.state.fields.title]).toEqual([[], 'Réunion '])
	})

	test('while it is being sent is not lost', async () => {
		const server = aServer({ title: '' })
		const saver = createSaver(server, server.remote)
		saver.set('title', 'Réu')
		const sending = saver.send()
		saver.set('title', 'Réunion')
		await sending
		expect([saver.state.fields.title, saver.dirty()]).toEqual(['Réunion', ['title']])
		await saver.send()
		expect(server.remote.fields.title).toBe('Réunion')
	})

	test('without a connection is kept, and sent after a reload, beside what others wrote meanwhile', async () => {
		const server = aServer({ title: '', notes: '' })
		const before = createSaver(server, server.remote)
		before.set('title', 'Typed in the train')
		server.down = true
		await expect(before.send()).rejects.toThrow('Network')
		const kept = JSON.parse(JSON.stringify(before.unsaved()))
		server.down = false
		server.other({ notes: 'by somebody else' })
		const after = createSaver(server, server.remote, kept)
		expect(after.state.fields).toEqual({ title: 'Typed in the train', notes: 'by somebody else' })
		await after.send()
		expect(server.remote.fields).toEqual({ title: 'Typed in the train', notes: 'by somebody else' })
		expect(after.unsaved()).toBeNull()
	})

	test('that the server refuses stays, and is not sent again until it is changed', async () => {
		const server = aServer({ title: '' })
		const refusing = { ...server, write: async () => Promise.reject(new Refusal(400, { reason: 'too_long', field: 'title', message: 'Trop long.' })) }
		const saver = createSaver(refusing, server.remote)
		saver.set('title', 'x')
		await saver.send()
		expect([saver.state.refusal, saver.state.refused, saver.state.fields.title]).toEqual(['Trop long.', 'title', 'x'])
		saver.set('title', 'y')
		expect(saver.state.refusal).toBe('')
	})

	test('is tried again where the server is not well', async () => {
		const server = aServer({ title: '' })
		const saver = createSaver({ ...server, write: async () => Promise.reject(new Refusal(503, {})) }, server.remote)
		saver.set('title', 'x')
		await expect(saver.send()).rejects.toBeInstanceOf(Refusal)
		expect([saver.state.refusal, saver.dirty()]).toEqual(['', ['title']])
	})
})

describe('somebody else was faster', () => {
	test('elsewhere: both stay', async () => {
		const server = aServer({ title: '', notes: '' })
		const saver = createSaver(server, server.remote)
		server.other({ notes: 'theirs' })
		saver.set('title', 'mine')
		await saver.send()
		expect(server.remote.fields).toEqual({ title: 'mine', notes: 'theirs' })
		expect(saver.state.fields).toEqual({ title: 'mine', notes: 'theirs' })
	})

	test.each(['mine', 'theirs'] as const)('in the same field: asked, and %s stays', async (whose) => {
		const server = aServer({ title: '', notes: '' })
		const saver = createSaver(server, server.remote)
		server.other({ title: 'theirs' })
		saver.set('title', 'mine')
		saver.set('notes', 'also mine')
		await saver.send()
		expect(saver.state.clashes).toEqual([{ field: 'title', mine: 'mine', theirs: 'theirs' }])
		expect(server.remote.fields).toEqual({ title: 'theirs', notes: 'also mine' })
		saver.resolve('title', whose)
		await saver.send()
		expect([server.remote.fields.title, saver.state.fields.title, saver.dirty()]).toEqual([whose, whose, []])
	})
})
