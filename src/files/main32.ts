// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The same for Nextcloud 32, whose Files looks for it elsewhere. */

import { FileAction, Header, registerFileAction, registerFileListHeaders } from '@nextcloud/files-32'
import { circleHeader, shareWithCircle } from './inFiles.ts'

registerFileAction(new FileAction({
	id: shareWithCircle.id,
	order: shareWithCircle.order,
	displayName: shareWithCircle.name,
	iconSvgInline: shareWithCircle.icon,
	enabled: shareWithCircle.isOffered,
	exec: shareWithCircle.open,
}))
registerFileListHeaders(new Header(circleHeader()))
