<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

/** How little is left of the month in which a request has to be answered. */
enum Urgency: string {
	case Soon = 'soon';
	case Overdue = 'overdue';

	private const SOON = 7 * 86400;

	/** @return array{from: int, to: int} when a request is due that is so urgent by now, both included */
	public function due(int $now): array {
		return match ($this) {
			self::Soon => ['from' => $now, 'to' => $now + self::SOON],
			self::Overdue => ['from' => 0, 'to' => $now - 1],
		};
	}

	/** Of the notification. */
	public function subject(): string {
		return 'requests_' . $this->value;
	}
}
