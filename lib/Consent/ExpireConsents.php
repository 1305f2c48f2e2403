<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Lets time pass for consents; what one run does not get done, the next one does. Nothing is sent meanwhile (see MayWrite). */
final class ExpireConsents extends TimedJob {
	private const SECONDS = 50.0;

	public function __construct(
		ITimeFactory $time,
		private readonly ConsentExpiry $expiry,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->expiry->run(microtime(true) + self::SECONDS);
	}
}
