<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** No scan lies around that belongs to nobody. */
final class EvidenceCleaning extends TimedJob {
	/** An upload is over long before. */
	private const YOUNG_SECONDS = 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly EvidenceFiles $files,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	protected function run(mixed $argument): void {
		$this->files->sweep($this->time->getTime() - self::YOUNG_SECONDS);
	}
}
