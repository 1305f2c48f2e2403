// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { t } from '../../l10n.ts'

import '@nextcloud/dialogs/style.css'

/** The file that the person picks in Files, fetched; null where she picks none. */
export async function pickFile(): Promise<File | null> {
	const { getFilePickerBuilder, FilePickerClosed } = await import('@nextcloud/dialogs')
	const picker = getFilePickerBuilder(t('socle', 'Choose a list'))
		.setMultiSelect(false)
		.setFilter((node) => node.type === 'folder' || /\.(?:csv|tsv|txt|xlsx|xls|xlsm|ods|json)$/i.test(node.basename))
		.setButtonFactory(([node]) => [{
			label: t('socle', 'Choose'),
			variant: 'primary',
			disabled: node === undefined || node.type === 'folder',
			callback: () => {},
		}])
		.build()
	try {
		const [node] = await picker.pickNodes()
		if (node === undefined) {
			return null
		}
		const { data } = await axios.get<Blob>(node.encodedSource, { responseType: 'blob' })
		return new File([data], node.basename)
	} catch (error) {
		if (error instanceof FilePickerClosed) {
			return null
		}
		throw error
	}
}
