<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

/** Where a newcomer is on her path, as Socle last knew it. What she may do follows from groups alone. */
enum NewcomerState: string {
	case Waiting = 'waiting';
	/** It was decided that she becomes a member; her groups are being changed. */
	case Promoting = 'promoting';
	case Promoted = 'promoted';
	/** It was decided that she is a newcomer again; her groups are being changed. */
	case Returning = 'returning';
	/** Neither a newcomer nor a member by promotion: she left, or somebody put her into the members' group without Socle. */
	case Away = 'away';

	/** What it is once her groups say this. A change that is under way is left to whoever finishes it. */
	public function seen(bool $newcomer, bool $member): self {
		return match (true) {
			$this === self::Promoting, $this === self::Returning => $this,
			$newcomer && !$member => self::Waiting,
			$member && $this === self::Promoted => self::Promoted,
			default => self::Away,
		};
	}
}
