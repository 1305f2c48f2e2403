// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { t } from '../l10n.ts'

import '@nextcloud/dialogs/style.css'

/** A file or folder that the person picks among her own, as its path there; null where she picks none. */
export async function pickDocument(title: string, foldersOnly: boolean): Promise<string | null> {
	const { getFilePickerBuilder, FilePickerClosed } = await import('@nextcloud/dialogs')
	const picker = getFilePickerBuilder(title)
		.setMultiSelect(false)
		.allowDirectories(true)
		.setFilter((node) => !foldersOnly || node.type === 'folder')
		.setButtonFactory(([node], path) => [{
			label: t('socle', 'Choose'),
			variant: 'primary',
			disabled: node === undefined || (node.path === '/' && path === '/'),
			callback: () => {},
		}])
		.build()
	try {
		const [node] = await picker.pickNodes()
		return node?.path ?? null
	} catch (error) {
		if (error instanceof FilePickerClosed) {
			return null
		}
		throw error
	}
}
