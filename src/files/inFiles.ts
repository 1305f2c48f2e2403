// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import iconShare from '@mdi/svg/svg/account-multiple-plus-outline.svg?raw'
import { getCurrentUser } from '@nextcloud/auth'
import { t } from '../l10n.ts'

/** What both versions of the library tell of a file or folder. */
export interface FilesNode {
	/** From the root below. */
	path: string
	/** Of one's own files: /files/<account>. */
	root: string | null
	/** As the platform counts them. */
	permissions: number
}

const SHARE = 16

/** Whether it lies in the person's own files: the trash, older versions and public pages have other roots. */
const isOwn = (node: FilesNode) => node.root === `/files/${getCurrentUser()?.uid}`

/** Shares a file or a folder with a circle. */
export const shareWithCircle = {
	id: 'socle-share-with-circle',
	order: 26,
	name: () => t('socle', 'Share with a circle'),
	icon: () => iconShare,
	isOffered: (nodes: FilesNode[]) => nodes.length === 1 && nodes.every((node) => isOwn(node) && (node.permissions & SHARE) !== 0),
	/** The platform shows nothing more of it: the dialog has said what there was to say. */
	async open(node: FilesNode): Promise<null> {
		const { openShare } = await import('./openShare.ts')
		await openShare(node.path)
		return null
	},
}

/** Says, above what lies in a circle's folder, whose it is. Empty everywhere else. */
export function circleHeader() {
	let place: HTMLElement | null = null
	let clear = () => {}
	let latest = ''

	async function show(folder: FilesNode): Promise<void> {
		latest = folder.path
		clear()
		clear = () => {}
		if (place === null || folder.path === '/' || !isOwn(folder)) {
			return
		}
		const { whoseFolder, drawHeader } = await import('./folderHeader.ts')
		const whose = await whoseFolder(folder.path)
		// another folder may have been opened meanwhile
		if (whose !== null && latest === folder.path) {
			clear()
			clear = drawHeader(place, whose)
		}
	}

	return {
		id: 'socle-circle-folder',
		order: 20,
		enabled: isOwn,
		render(element: HTMLElement, folder: FilesNode): void {
			place = element
			show(folder)
		},
		updated(folder: FilesNode): void {
			show(folder)
		},
	}
}
