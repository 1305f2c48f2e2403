// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Each state has a shape of its own: nothing is told by colour alone. */

import type { Mark } from './marks.ts'
import type { Channel } from './words.ts'

import iconGranted from '@mdi/svg/svg/check-bold.svg?raw'
import iconPending from '@mdi/svg/svg/clock-outline.svg?raw'
import iconWithdrawn from '@mdi/svg/svg/close-circle-outline.svg?raw'
import iconRefused from '@mdi/svg/svg/close-thick.svg?raw'
import iconEmail from '@mdi/svg/svg/email-outline.svg?raw'
import iconInvalidated from '@mdi/svg/svg/file-remove-outline.svg?raw'
import iconObjected from '@mdi/svg/svg/hand-back-right-off-outline.svg?raw'
import iconUnproven from '@mdi/svg/svg/help.svg?raw'
import iconPost from '@mdi/svg/svg/mailbox-outline.svg?raw'
import iconSms from '@mdi/svg/svg/message-text-outline.svg?raw'
import iconNone from '@mdi/svg/svg/minus.svg?raw'
import iconPhone from '@mdi/svg/svg/phone-outline.svg?raw'
import iconToRenew from '@mdi/svg/svg/refresh.svg?raw'
import iconRestricted from '@mdi/svg/svg/snowflake.svg?raw'
import iconExpired from '@mdi/svg/svg/timer-sand-complete.svg?raw'

/** Of a drawing, what `<path d>` takes: a list draws hundreds, without a component for each. */
function path(svg: string): string {
	return /\sd="([^"]+)"/.exec(svg)?.[1] ?? ''
}

export const STATE_PATHS: Record<Mark['state'], string> = {
	granted: path(iconGranted),
	to_renew: path(iconToRenew),
	pending: path(iconPending),
	unproven: path(iconUnproven),
	none: path(iconNone),
	refused: path(iconRefused),
	withdrawn: path(iconWithdrawn),
	expired: path(iconExpired),
	invalidated: path(iconInvalidated),
	objected: path(iconObjected),
	restricted: path(iconRestricted),
}

export const CHANNEL_PATHS: Record<Channel, string> = {
	email: path(iconEmail),
	phone: path(iconPhone),
	sms: path(iconSms),
	post: path(iconPost),
}

/** Which way a state leans: what its colour adds to its shape. */
export function tone(state: Mark['state']): 'yes' | 'no' | 'unsure' | 'unknown' {
	switch (state) {
		case 'granted': return 'yes'
		case 'refused': case 'withdrawn': case 'invalidated': case 'objected': case 'restricted': return 'no'
		case 'to_renew': case 'pending': case 'expired': return 'unsure'
		default: return 'unknown'
	}
}
