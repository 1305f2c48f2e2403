// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { Refusal } from '../api/http.ts'
import { t } from '../l10n.ts'

/**
 * Does what the server only does for whoever typed the password a short time ago; asks for it when it is longer ago.
 *
 * @param work to be done
 * @throws {Refusal} when the person does not want to type it
 */
export async function confirmed<T>(work: () => Promise<T>): Promise<T> {
	const { confirmPassword } = await import('./password.ts')
	try {
		await confirmPassword()
	} catch {
		throw new Refusal(403, { reason: 'not_confirmed', message: t('socle', 'Not saved: the password was not confirmed.') })
	}
	return await work()
}
