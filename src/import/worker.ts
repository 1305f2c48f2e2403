// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { FileDetail, FileReason } from './reader/problem.ts'
import type { Told } from './reader/table.ts'
import type { Choices } from './rows/canonical.ts'

import { Desk } from './desk.ts'
import { FileProblem } from './reader/problem.ts'

/** One question to the worker; the answer bears its number. */
export type Question = { id: number } & (
	| { ask: 'open', content: Blob | string }
	| { ask: 'read', told: Told }
	| { ask: 'summarise' | 'begin', choices: Choices }
	| { ask: 'next' }
)

export type Answer = { id: number } & (
	| { value: unknown }
	/** `reason` null: a fault of ours, in words for a developer. */
	| { reason: FileReason | null, detail: FileDetail, message: string }
)

const desk = new Desk()

async function answer(question: Question): Promise<unknown> {
	switch (question.ask) {
		case 'open':
			return desk.open(question.content)
		case 'read':
			return desk.read(question.told)
		case 'summarise':
			return desk.summarise(question.choices)
		case 'begin':
			return desk.begin(question.choices)
		default:
			return desk.next()
	}
}

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
	const post = (reply: Answer) => self.postMessage(reply)
	try {
		post({ id: data.id, value: await answer(data) })
	} catch (error) {
		const known = error instanceof FileProblem
		post({ id: data.id, reason: known ? error.reason : null, detail: known ? error.detail : {}, message: String(error) })
	}
})
