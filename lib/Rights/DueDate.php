<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use DateTimeImmutable;
use DateTimeZone;

/** Until when a request has to be answered: one month (GDPR 12.3). */
final class DueDate {
	/** @return int the end of the same day of the next month, or of its last day where it has none such (regulation 1182/71) */
	public static function of(int $receivedAt): int {
		$received = (new DateTimeImmutable("@$receivedAt"))->setTimezone(new DateTimeZone('UTC'));
		$month = $received->modify('first day of next month');
		$day = min((int)$received->format('j'), (int)$month->format('t'));
		return $month->setDate((int)$month->format('Y'), (int)$month->format('n'), $day)->setTime(23, 59, 59)->getTimestamp();
	}
}
