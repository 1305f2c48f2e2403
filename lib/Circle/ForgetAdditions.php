<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskRunner;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Who could not be added to a circle is known for a month, unless somebody has put it away before. */
final class ForgetAdditions extends TimedJob {
	private const SECONDS = 30 * 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly TaskRunner $tasks,
		private readonly AdditionMapper $people,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->tasks->forgetEnded(TaskKind::Addition, $this->time->getTime() - self::SECONDS);
		$this->people->forgetOrphans();
	}
}
