<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

use OCA\Socle\Problem\NotFound;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Goes on with tasks whose page was closed, or whose worker was killed. */
final class TaskJob extends TimedJob {
	/** For each run, on all tasks together. */
	private const SECONDS = 55.0;

	public function __construct(
		ITimeFactory $time,
		private readonly TaskMapper $tasks,
		private readonly TaskRunner $runner,
	) {
		parent::__construct($time);
		$this->setInterval(60);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$end = microtime(true) + self::SECONDS;
		foreach ($this->tasks->abandoned($this->time->getTime()) as $task) {
			$left = $end - microtime(true);
			if ($left <= 0) {
				return;
			}
			try {
				$this->runner->run($task->getId(), $left);
			} catch (NotFound) {
				// somebody has ended it meanwhile
			}
		}
	}
}
