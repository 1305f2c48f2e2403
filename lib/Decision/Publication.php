<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** How far the summary of a private circle's decision has come, which all members can read. None: nothing is owed. */
enum Publication: string {
	case None = '';
	case Due = 'due';
	case Written = 'written';
	case Approved = 'approved';
	case Published = 'published';

	/** Whether the collective still waits for it. */
	public function isDebt(): bool {
		return $this !== self::None && $this !== self::Published;
	}
}
