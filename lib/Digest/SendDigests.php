<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Digest;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** The daily mail, in the morning; what one run does not get done, the next one does. */
final class SendDigests extends TimedJob {
	private const SECONDS = 50.0;

	public function __construct(
		ITimeFactory $time,
		private readonly Digests $digests,
	) {
		parent::__construct($time);
		$this->setInterval(1800);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->digests->send(microtime(true) + self::SECONDS);
	}
}
