<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

final class HourlyProbe extends TimedJob {
	public static int $runs = 0;

	public function __construct(ITimeFactory $time) {
		parent::__construct($time);
		$this->setInterval(3600);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		self::$runs++;
	}
}
