<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Writes the copies that are owed and were not written at once: their job was killed, or their folder was not there. */
final class WriteDecisionFiles extends TimedJob {
	private const SECONDS = 55.0;

	public function __construct(
		ITimeFactory $time,
		private readonly DecisionFiles $files,
	) {
		parent::__construct($time);
		$this->setInterval(300);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->files->writeDue(microtime(true) + self::SECONDS);
	}
}
