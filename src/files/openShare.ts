// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import ShareWithCircle from '../folder/ShareWithCircle.vue'

/**
 * Resolves once the dialog is closed.
 *
 * @param path of what is shared, in the person's files
 */
export async function openShare(path: string): Promise<void> {
	await spawnDialog(ShareWithCircle, { path })
}
