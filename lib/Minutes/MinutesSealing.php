<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Settings\Calendar;
use OCP\AppFramework\Utility\ITimeFactory;

/** What makes minutes adopted ones, in the transaction of their decisions. */
final readonly class MinutesSealing {
	public function __construct(
		private MinutesMapper $minutes,
		private DecisionFiles $files,
		private CircleRights $circles,
		private Viewer $viewer,
		private Calendar $calendar,
		private ITimeFactory $time,
	) {
	}

	/** @throws Invalid */
	public function seal(Minutes $minutes): void {
		if ($minutes->heldOn > $this->calendar->today()) {
			throw new Invalid('day_ahead', 'held_on');
		}
		$written = $this->minutes->change($minutes->id, $minutes->version, [
			'state' => MinutesState::Adopted->value,
			'private' => $this->circles->find($minutes->circle)->private ? 1 : 0,
			'adopted_by' => $this->viewer->id(),
			'adopted_at' => $this->time->getTime(),
		]);
		if (!$written) {
			throw new MinutesConflict($minutes->version, $minutes->changedAt);
		}
		$this->files->owe($minutes->circle, $minutes->id, 0);
	}
}
