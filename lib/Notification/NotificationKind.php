<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notification;

/** What members are notified of, each as long as they want it. */
enum NotificationKind: string {
	/** In her circle something is proposed: her advice is asked. */
	case Proposed = 'proposed';
	case Objected = 'objected';
	case ObjectionClosed = 'objection_closed';
	case Adopted = 'adopted';
	/** A circle that she coordinates owes a summary, or has a decision to look at again. */
	case Due = 'due';
	/** One mail a day with what waits for her. */
	case Digest = 'digest';

	/** Nobody gets mails without having asked for them. */
	public function isOnAtFirst(): bool {
		return $this !== self::Digest;
	}

	public function key(): string {
		return "notify_$this->value";
	}
}
