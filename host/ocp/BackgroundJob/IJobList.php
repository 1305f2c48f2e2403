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
	 */
	public function add(IJob|string $job, mixed $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 */
	public function remove(IJob|string $job, mixed $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 */
	public function has(IJob|string $job, mixed $argument): bool;

	public function setLastRun(IJob $job): void;
}
