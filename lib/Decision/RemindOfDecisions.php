<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Looks, every day, for decisions to be looked at again, and for summaries that are owed. */
final class RemindOfDecisions extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly DecisionReminders $reminders,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->reminders->remind();
	}
}
