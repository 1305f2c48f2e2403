<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** What an erasure left as a proof goes when no claim is possible any more. */
final class PurgeSealedProofs extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly Database $database,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->database->deleteWhere('socle_sealed_proofs', 'expires_at <= ?', [$this->time->getTime()]);
	}
}
