<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** What has become of an objection. One that was answered still waits for whoever raised it. */
enum ObjectionState: string {
	case Open = 'open';
	case Answered = 'answered';
	case Integrated = 'integrated';
	case Lifted = 'lifted';
	case Overruled = 'overruled';

	/** Whether nothing can be adopted before it has ended. */
	public function isOpen(): bool {
		return $this === self::Open || $this === self::Answered;
	}
}
