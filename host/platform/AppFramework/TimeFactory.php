<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use DateTime;
use DateTimeImmutable;
use DateTimeZone;
use OCP\AppFramework\Utility\ITimeFactory;

/** Now; tests move it by the seconds in `SOCLE_CLOCK_OFFSET`. */
final class TimeFactory implements ITimeFactory {
	private readonly int $offset;

	public function __construct(
		private DateTimeZone $zone = new DateTimeZone('UTC'),
	) {
		$this->offset = (int)getenv('SOCLE_CLOCK_OFFSET');
	}

	public function now(): DateTimeImmutable {
		return (new DateTimeImmutable('now', $this->zone))->modify(sprintf('%+d seconds', $this->offset));
	}

	public function getTime(): int {
		return time() + $this->offset;
	}

	public function getDateTime(string $time = 'now', ?\DateTimeZone $timezone = null): \DateTime {
		$now = $this->now()->setTimezone($timezone ?? $this->zone);
		return DateTime::createFromImmutable($time === 'now' ? $now : $now->modify($time));
	}
}
