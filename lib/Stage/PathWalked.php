<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * Somebody's way from newcomer to member, and the steps that were ticked on it, for the copy of her data.
 *
 * @psalm-import-type SocleCopyEngagement from ResponseDefinitions
 */
final readonly class PathWalked {
	public function __construct(
		private NewcomerMapper $newcomers,
		private NewcomerSteps $steps,
		private Calendar $calendar,
	) {
	}

	/** @return list<SocleCopyEngagement> */
	public function by(string $user): array {
		$newcomer = $this->newcomers->find($user);
		if ($newcomer === null) {
			return [];
		}
		$labels = array_column($this->steps->all(), 'label', 'step');
		$done = [[
			'kind' => 'newcomer',
			'what' => '',
			'from' => $this->calendar->dayOf($newcomer->beganAt),
			'until' => $newcomer->promotedAt === 0 ? '' : $this->calendar->dayOf($newcomer->promotedAt),
		]];
		foreach ($this->newcomers->ticks([$user])[$user] ?? [] as $step => ['at' => $at]) {
			$day = $this->calendar->dayOf($at);
			$label = $labels[$step] ?? '';
			$done[] = ['kind' => 'step', 'what' => $label === '' ? (string)$step : $label, 'from' => $day, 'until' => $day];
		}
		return $done;
	}
}
