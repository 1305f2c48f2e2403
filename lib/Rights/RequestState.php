<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

enum RequestState: string {
	case Open = 'open';
	case Done = 'done';
	/** With the reason, which she is told within the month (GDPR 12.4). */
	case Refused = 'refused';
}
