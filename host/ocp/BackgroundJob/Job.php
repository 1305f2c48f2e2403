<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Server;
use Psr\Log\LoggerInterface;
use Throwable;

abstract class Job implements IJob {
	protected int $lastRun = 0;
	private mixed $jobArgument = null;

	public function __construct(
		protected ITimeFactory $time,
	) {
	}

	/** An error is logged, and goes no further. */
	public function start(IJobList $jobList): void {
		$jobList->setLastRun($this);
		try {
			$this->run($this->jobArgument);
		} catch (Throwable $error) {
			Server::get(LoggerInterface::class)->error('Job failed: ' . static::class, ['exception' => $error]);
		}
	}

	/**
	 * @param mixed $argument
	 * @return void
	 */
	public function setArgument($argument) {
		$this->jobArgument = $argument;
	}

	/** @return mixed */
	public function getArgument() {
		return $this->jobArgument;
	}

	/** @return void */
	final public function setLastRun(int $lastRun) {
		$this->lastRun = $lastRun;
	}

	/**
	 * @param mixed $argument
	 * @return void
	 */
	abstract protected function run($argument);
}
