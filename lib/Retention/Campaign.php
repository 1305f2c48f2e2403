<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

use DateTimeZone;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Settings\Calendar;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/** The dates of an election: after its campaign the files of it go, and around its polling days nothing is sent. */
final readonly class Campaign {
	private const MOST_DAYS = 10;

	public function __construct(
		private IAppConfig $config,
		private ITimeFactory $time,
		private Calendar $calendar,
	) {
	}

	/** @return array{ends_on: string, polling_days: list<string>, timezone: string, silent: bool} */
	public function describe(): array {
		return [
			'ends_on' => $this->config->getValueString(Application::ID, 'campaign_ends_on'),
			'polling_days' => $this->pollingDays(),
			'timezone' => $this->calendar->zone()->getName(),
			'silent' => $this->isSilent($this->time->getTime()),
		];
	}

	/**
	 * @param string $endsOn the campaign's last day, as 2027-03-21; '' for none
	 * @param array<array-key, mixed> $pollingDays
	 * @param string $timezone where the polling days are
	 * @throws Invalid
	 */
	public function change(string $endsOn, array $pollingDays, string $timezone): void {
		if ($endsOn !== '' && !$this->calendar->isDay($endsOn)) {
			throw new Invalid('date_invalid', 'ends_on');
		}
		if (count($pollingDays) > self::MOST_DAYS) {
			throw new Invalid('too_many', 'polling_days');
		}
		$days = [];
		foreach ($pollingDays as $day) {
			$days[] = is_string($day) && $this->calendar->isDay($day) ? $day : throw new Invalid('date_invalid', 'polling_days');
		}
		if (!in_array($timezone, DateTimeZone::listIdentifiers(), true)) {
			throw new Invalid('timezone_unknown', 'timezone');
		}
		sort($days);
		$this->config->setValueString(Application::ID, 'campaign_ends_on', $endsOn);
		$this->config->setValueString(Application::ID, 'polling_days', implode(',', array_unique($days)));
		$this->config->setValueString(Application::ID, 'polling_timezone', $timezone);
	}

	/** @return ?int when it ended; null: there is none, or it goes on */
	public function endedAt(): ?int {
		$day = $this->config->getValueString(Application::ID, 'campaign_ends_on');
		$end = $this->calendar->isDay($day) ? $this->calendar->midnight("$day +1 day") : PHP_INT_MAX;
		return $end <= $this->time->getTime() ? $end : null;
	}

	/** From the eve of a polling day at 00:00 until that day ends no letter leaves and nobody is called (Code électoral L49). */
	public function isSilent(int $at): bool {
		foreach ($this->pollingDays() as $day) {
			if ($at >= $this->calendar->midnight("$day -1 day") && $at < $this->calendar->midnight("$day +1 day")) {
				return true;
			}
		}
		return false;
	}

	/** @return list<string> */
	private function pollingDays(): array {
		return array_values(array_filter(explode(',', $this->config->getValueString(Application::ID, 'polling_days')), $this->calendar->isDay(...)));
	}
}
