<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

interface IJobList {
	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument
	 */
	public function add($job, $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument
	 */
	public function remove($job, $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument
	 */
	public function has($job, $argument): bool;

	public function setLastRun(IJob $job): void;
}
