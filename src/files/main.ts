// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What Socle adds to Nextcloud's Files, from Nextcloud 33 on. */

import { registerFileAction, registerFileListHeader } from '@nextcloud/files'
import { circleHeader, shareWithCircle } from './inFiles.ts'

registerFileAction({
	id: shareWithCircle.id,
	order: shareWithCircle.order,
	displayName: shareWithCircle.name,
	iconSvgInline: shareWithCircle.icon,
	enabled: ({ nodes }) => shareWithCircle.isOffered(nodes),
	exec: ({ nodes: [node] }) => shareWithCircle.open(node),
})
registerFileListHeader(circleHeader())
