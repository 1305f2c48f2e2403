<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Finishes, every hour, what a stopped server left half done, and sees who came or left without an event. */
final class FollowNewcomers extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly PromotionWork $work,
		private readonly NewcomerRoll $roll,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->work->finishAll();
		$this->roll->followAll();
	}
}
