<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

/** What has become of the copy in the circle's folder. */
enum DecisionFileState: string {
	case Due = 'due';
	case Written = 'written';
	case Failed = 'failed';
	/** Somebody has changed it. */
	case Differs = 'differs';
	/** Somebody has taken it away. */
	case Gone = 'gone';
}
