// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** As long as the server takes it, in characters as it counts them. */
const LONGEST = 120

/**
 * What a circle could be called that is made from a group: the group's name, without the signs that no folder can have.
 *
 * @param group its name
 */
export function proposedName(group: string): string {
	const name = group.replaceAll(/[/\\<>:"|?*\p{Cc}_]+/gu, ' ').replaceAll(/\s+/g, ' ').trim()
	const [first = '', ...rest] = name
	return [first.toLocaleUpperCase(), ...rest].slice(0, LONGEST).join('').trim()
}
