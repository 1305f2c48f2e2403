<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Looks, every half hour, for breaches whose time runs out. */
final class WatchBreaches extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly BreachAlert $alert,
	) {
		parent::__construct($time);
		$this->setInterval(1800);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->alert->tell();
	}
}
