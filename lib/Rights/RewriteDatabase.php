<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/**
 * Where SQLite moves something within its file, what it was can stay legible in the gaps, also when it is overwritten on
 * deletion. So the file is written anew every day in which someone was erased (GDPR 17.1). Other databases sit behind a
 * server that gives out no such gaps.
 */
final class RewriteDatabase extends TimedJob {
	private const DAY = 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly AccessLog $log,
		private readonly Database $database,
	) {
		parent::__construct($time);
		$this->setInterval(self::DAY);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		// Two days: a job runs a little more than a day after the last time.
		$since = $this->time->getTime() - 2 * self::DAY;
		if ($this->database->isSqlite() && $this->log->happenedSince($since, [AccessAction::Erase, AccessAction::Delete, AccessAction::Undo])) {
			$this->database->rewrite();
		}
	}
}
