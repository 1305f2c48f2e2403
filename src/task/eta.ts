// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** How long a job still takes, from what it did lately: the beginning is often slower or faster than the rest. */
export class Eta {
	readonly #seen: { at: number, done: number }[] = []

	/**
	 * @param done how much is done, in any unit
	 * @param total how much there is, in the same one
	 * @param at milliseconds
	 * @return seconds; null while nobody can tell
	 */
	remaining(done: number, total: number, at: number): number | null {
		this.#seen.push({ at, done })
		while (this.#seen.length > 2 && at - (this.#seen[0]?.at ?? at) > 20_000) {
			this.#seen.shift()
		}
		const first = this.#seen[0]
		if (first === undefined || at - first.at < 1500 || done <= first.done) {
			return null
		}
		return Math.ceil((total - done) * (at - first.at) / (done - first.done) / 1000)
	}
}
