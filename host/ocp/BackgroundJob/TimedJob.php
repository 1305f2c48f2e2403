<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

use InvalidArgumentException;

/** Runs again and again, not more often than its interval. */
abstract class TimedJob extends Job {
	/** @var int in seconds */
	protected int $interval = 0;
	protected int $timeSensitivity = IJob::TIME_SENSITIVE;

	/** @return void */
	public function setInterval(int $seconds) {
		$this->interval = $seconds;
	}

	public function setTimeSensitivity(int $sensitivity): void {
		if (!in_array($sensitivity, [IJob::TIME_SENSITIVE, IJob::TIME_INSENSITIVE], true)) {
			throw new InvalidArgumentException('Unknown time sensitivity');
		}
		$this->timeSensitivity = $sensitivity;
	}

	final public function start(IJobList $jobList): void {
		if ($this->time->getTime() - $this->lastRun > $this->interval) {
			parent::start($jobList);
		}
	}
}
