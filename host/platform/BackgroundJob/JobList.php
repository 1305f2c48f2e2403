<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\BackgroundJob;

use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\IJobList;
use OCP\BackgroundJob\Job;

final readonly class JobList implements IJobList {
	public function __construct(
		private Connection $db,
		private Container $container,
		private ITimeFactory $time,
	) {
	}

	public function add(IJob|string $job, mixed $argument = null): void {
		if (!$this->has($job, $argument)) {
			$this->db->dbal->insert('oc_jobs', self::row($job, $argument));
		}
	}

	public function remove(IJob|string $job, mixed $argument = null): void {
		$this->db->dbal->delete('oc_jobs', self::row($job, $argument));
	}

	public function has(IJob|string $job, mixed $argument): bool {
		$sql = 'SELECT 1 FROM oc_jobs WHERE class = ? AND argument = ?';
		return $this->db->dbal->fetchOne($sql, array_values(self::row($job, $argument))) !== false;
	}

	public function setLastRun(IJob $job): void {
		if ($job instanceof Job) {
			$row = self::row($job, $job->getArgument());
			$this->db->dbal->update('oc_jobs', ['last_run' => $this->time->getTime()], $row);
		}
	}

	/** Starts each job once; those whose time has not come return at once. */
	public function runAll(): void {
		/** @var list<array{class: string, argument: string, last_run: int|string}> $rows */
		$rows = $this->db->dbal->fetchAllAssociative('SELECT class, argument, last_run FROM oc_jobs ORDER BY last_run, id');
		foreach ($rows as $row) {
			$job = class_exists($row['class']) ? $this->container->make($row['class']) : null;
			if ($job instanceof Job) {
				$job->setLastRun((int)$row['last_run']);
				$job->setArgument(json_decode($row['argument'], true));
				$job->start($this);
			}
		}
	}

	/** @return array{class: string, argument: string} */
	private static function row(IJob|string $job, mixed $argument): array {
		return [
			'class' => $job instanceof IJob ? $job::class : $job,
			'argument' => json_encode($argument, JSON_THROW_ON_ERROR),
		];
	}
}
