<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use DateTimeImmutable;
use DateTimeZone;
use Exception;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/** Days where the collective is: written as 2027-03-21, compared as texts. */
final readonly class Calendar {
	private const ZONE = 'Europe/Paris';

	public function __construct(
		private IAppConfig $config,
		private ITimeFactory $time,
	) {
	}

	public function today(): string {
		return $this->dayOf($this->time->getTime());
	}

	/** @return array{today: string, left: int} and how many seconds are left of the day */
	public function clock(): array {
		$now = $this->time->getTime();
		$today = $this->dayOf($now);
		return ['today' => $today, 'left' => $this->midnight($this->later($today, 1)) - $now];
	}

	public function dayOf(int $at): string {
		return (new DateTimeImmutable("@$at"))->setTimezone($this->zone())->format('Y-m-d');
	}

	/** @return int when the day begins */
	public function midnight(string $day): int {
		return (new DateTimeImmutable("$day 00:00", $this->zone()))->getTimestamp();
	}

	public function dayBefore(string $day): string {
		return (new DateTimeImmutable("$day -1 day"))->format('Y-m-d');
	}

	/** @param int $days how many more */
	public function later(string $day, int $days): string {
		return (new DateTimeImmutable("$day +$days days"))->format('Y-m-d');
	}

	/** A list asks for today in each of its rows. */
	public function zone(): DateTimeZone {
		/** @var array<string, DateTimeZone> $zones */
		static $zones = [];
		$name = $this->config->getValueString(Application::ID, 'polling_timezone', self::ZONE);
		return $zones[$name] ??= self::known($name);
	}

	private static function known(string $name): DateTimeZone {
		try {
			return new DateTimeZone($name);
		} catch (Exception) {
			return new DateTimeZone(self::ZONE);
		}
	}

	public function isDay(string $day): bool {
		return preg_match('/^20\d\d-(\d\d)-(\d\d)$/D', $day, $parts) === 1 && checkdate((int)$parts[1], (int)$parts[2], (int)substr($day, 0, 4));
	}

	/**
	 * @return string the day, or '' where none is given
	 * @throws Invalid
	 */
	public function check(string $field, string $day): string {
		return $day === '' || $this->isDay($day) ? $day : throw new Invalid('date_invalid', $field);
	}
}
