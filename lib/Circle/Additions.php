<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskRunner;

/** Many people at once into a group of a circle: one such task for a circle at a time, and its outcome until the next one. */
final readonly class Additions {
	private const KINDS = [TaskKind::Addition];

	public function __construct(
		private CircleMapper $circles,
		private AdditionMapper $people,
		private AdditionChoice $choice,
		private TaskRunner $tasks,
		private Viewer $viewer,
		private Database $database,
	) {
	}

	/**
	 * @param array<array-key, mixed> $users identifiers of accounts
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function start(Circle $circle, string $right, array $users): void {
		$right = GroupRight::given($right);
		$chosen = $this->choice->check($circle, $right, $users);
		$this->database->atomically(function () use ($circle, $right, $chosen): void {
			$this->circles->lock($circle->id);
			$earlier = $this->latest($circle->id);
			if ($earlier?->isOpen() === true) {
				throw new Conflict('addition_open');
			}
			if ($earlier !== null) {
				$this->forget($earlier);
			}
			$task = $this->tasks->start(TaskKind::Addition, $circle->id, count($chosen), $this->viewer->id());
			$this->people->add($task->getId(), $right, $chosen);
		});
	}

	public function latest(int $circle): ?Task {
		return $this->tasks->latest(self::KINDS, $circle);
	}

	/** @throws NotFound */
	public function work(Circle $circle, int $task): Task {
		return $this->tasks->drive(self::KINDS, $task, $circle->id);
	}

	/**
	 * The outcome has been read, or nobody more is to be added: those who are in the group stay in it.
	 *
	 * @throws NotFound
	 */
	public function end(Circle $circle, int $task): void {
		$this->database->atomically(fn () => $this->forget($this->tasks->find(self::KINDS, $task, $circle->id)));
	}

	private function forget(Task $task): void {
		$this->tasks->forget(self::KINDS, $task->getSubjectId());
		$this->people->forgetTask($task->getId());
	}
}
