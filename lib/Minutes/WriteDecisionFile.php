<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\QueuedJob;

/** Writes one copy, soon after its adoption. Whatever becomes of this job, WriteDecisionFiles comes after it. */
final class WriteDecisionFile extends QueuedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly DecisionFiles $files,
	) {
		parent::__construct($time);
	}

	/** @param mixed $argument minutes and decision */
	protected function run($argument): void {
		[$minutes, $decision] = is_array($argument) ? [$argument[0] ?? 0, $argument[1] ?? 0] : [0, 0];
		$file = is_int($minutes) && is_int($decision) ? $this->files->find($minutes, $decision) : null;
		if ($file !== null) {
			$this->files->write($file);
		}
	}
}
