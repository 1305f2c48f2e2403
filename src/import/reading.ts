// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Preview, Summary } from './desk.ts'
import type { Told } from './reader/table.ts'
import type { Choices } from './rows/canonical.ts'
import type { Answer, Question } from './worker.ts'

import { FileProblem } from './reader/problem.ts'

type Ask = Question extends infer Q ? Q extends { id: number } ? Omit<Q, 'id'> : never : never

/** The worker that holds the person's file, seen from the page. */
export class Reading {
	readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
	readonly #waiting = new Map<number, { resolve: (value: unknown) => void, reject: (reason: unknown) => void }>()
	#last = 0

	constructor() {
		this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			const waiting = this.#waiting.get(data.id)
			this.#waiting.delete(data.id)
			if ('value' in data) {
				waiting?.resolve(data.value)
			} else {
				waiting?.reject(data.reason === null ? new Error(data.message) : new FileProblem(data.reason, data.detail))
			}
		})
		this.#worker.addEventListener('error', () => {
			this.#waiting.forEach(({ reject }) => reject(new Error('The reader stopped')))
			this.#waiting.clear()
		})
	}

	open(content: Blob | string): Promise<Preview> {
		return this.#ask<Preview>({ ask: 'open', content })
	}

	read(told: Told): Promise<Preview> {
		return this.#ask<Preview>({ ask: 'read', told: { ...told } })
	}

	summarise(choices: Choices): Promise<Summary> {
		return this.#ask<Summary>({ ask: 'summarise', choices })
	}

	/**
	 * The canonical file, written while it is uploaded.
	 *
	 * @param choices what each column becomes
	 * @yields {Uint8Array} UTF-8, about a megabyte
	 */
	async* chunks(choices: Choices): AsyncGenerator<Uint8Array<ArrayBuffer>> {
		await this.#ask({ ask: 'begin', choices })
		for (;;) {
			const chunk = await this.#ask<Uint8Array<ArrayBuffer> | null>({ ask: 'next' })
			if (chunk === null) {
				return
			}
			yield chunk
		}
	}

	close(): void {
		this.#worker.terminate()
	}

	#ask<T>(question: Ask): Promise<T> {
		const id = ++this.#last
		return new Promise<T>((resolve, reject) => {
			this.#waiting.set(id, { resolve: (value) => resolve(value as T), reject })
			this.#worker.postMessage({ ...question, id })
		})
	}
}
