<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

use OCA\Socle\ResponseDefinitions;

/**
 * All that time does here, as it is set.
 *
 * @psalm-import-type SoclePeriod from ResponseDefinitions
 */
final readonly class Timetable {
	public function __construct(
		private Periods $periods,
		private Campaign $campaign,
	) {
	}

	/** @return array{periods: list<SoclePeriod>, campaign: array{ends_on: string, polling_days: list<string>, timezone: string, silent: bool}} */
	public function describe(): array {
		return ['periods' => $this->periods->describe(), 'campaign' => $this->campaign->describe()];
	}
}
