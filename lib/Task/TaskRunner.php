<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Problem;
use OCP\AppFramework\Utility\ITimeFactory;
use Psr\Container\ContainerInterface;
use RuntimeException;

/**
 * Works on tasks: in short calls while a page is open, in a job, or in one go on the console. A task has one worker at a
 * time; a worker that died loses it after TaskMapper::LEASE seconds.
 */
final class TaskRunner {
	/** Seconds for which a page waits. */
	private const PAGE = 2.0;
	/** How often a step is tried that somebody else's writing came in the way of. */
	private const TRIES = 5;
	/** Seconds after which what was done is committed: rarely enough to be quick, often enough to lose little. */
	private const TRANSACTION = 0.4;
	/**
	 * Seconds after which others get their turn, and for how long. On SQLite there is one writer at a time, and whoever waits
	 * looks every tenth of a second whether she is the next: without a pause she would hardly ever be, and her request would
	 * fail in the end.
	 */
	private const TURN_AFTER = 1.5;
	private const TURN = 0.12;

	public function __construct(
		private readonly TaskMapper $tasks,
		private readonly Database $database,
		private readonly ITimeFactory $time,
		private readonly ContainerInterface $container,
	) {
	}

	public function start(TaskKind $kind, int $subject, int $total, string $by): Task {
		$now = $this->time->getTime();
		$task = new Task();
		$task->setKind($kind->value);
		$task->setSubjectId($subject);
		$task->setState(TaskState::Waiting->value);
		$task->setCheckpoint('{}');
		$task->setTotal($total);
		$task->setCreatedBy($by);
		$task->setCreatedAt($now);
		$task->setChangedAt($now);
		return $this->tasks->insert($task);
	}

	/**
	 * The latest task of these kinds on a subject.
	 *
	 * @param non-empty-list<TaskKind> $kinds
	 */
	public function latest(array $kinds, int $subject): ?Task {
		return $this->tasks->latest($kinds, $subject);
	}

	/**
	 * @param non-empty-list<TaskKind> $kinds of others there is none
	 * @param ?int $subject the only one that it may be about; null: any
	 * @throws NotFound
	 */
	public function find(array $kinds, int $id, ?int $subject = null): Task {
		$task = $this->tasks->find($id);
		return in_array(TaskKind::from($task->getKind()), $kinds, true) && ($subject ?? $task->getSubjectId()) === $task->getSubjectId()
			? $task
			: throw new NotFound();
	}

	/**
	 * Whoever works on a task of the subject loses it.
	 *
	 * @param non-empty-list<TaskKind> $kinds
	 */
	public function forget(array $kinds, int $subject): void {
		$this->tasks->deleteOf($kinds, $subject);
	}

	/** Those that have ended before then. */
	public function forgetEnded(TaskKind $kind, int $before): void {
		$this->tasks->deleteEnded($kind, $before);
	}

	/**
	 * Works for as long as a page waits for an answer.
	 *
	 * @param non-empty-list<TaskKind> $kinds of others there is none
	 * @param ?int $subject the only one that it may be about; null: any
	 * @throws NotFound
	 */
	public function drive(array $kinds, int $id, ?int $subject = null): Task {
		return $this->run($this->find($kinds, $id, $subject)->getId(), self::PAGE);
	}

	/**
	 * Works for some seconds at most, at least one step; does nothing where somebody else is at it.
	 *
	 * @param bool $force take the task over from whoever works on it
	 * @param ?callable(Task): void $tell called after each step
	 * @throws NotFound
	 */
	public function run(int $id, float $seconds, bool $force = false, ?callable $tell = null): Task {
		$worker = bin2hex(random_bytes(16));
		if (!$this->tasks->take($id, $worker, $this->time->getTime(), $force)) {
			return $this->tasks->find($id);
		}
		$work = $this->work($this->tasks->find($id));
		$end = microtime(true) + $seconds;
		$longest = 0.0;
		$turn = microtime(true) + self::TURN_AFTER;
		try {
			do {
				$started = microtime(true);
				$task = $this->step($id, $worker, $work);
				$longest = max($longest, microtime(true) - $started);
				if ($tell !== null) {
					$tell($task);
				}
				if ($task->isOpen() && microtime(true) > $turn && $this->database->isSqlite()) {
					usleep((int)(self::TURN * 1e6));
					$turn = microtime(true) + self::TURN_AFTER;
				}
			} while ($task->isOpen() && microtime(true) + $longest < $end);
		} catch (LeaseLost) {
			return $this->tasks->find($id);
		} finally {
			$this->tasks->release($id, $worker);
		}
		if (!$task->isOpen()) {
			$work->afterwards($task);
		}
		return $task;
	}

	/** @throws LeaseLost */
	private function step(int $id, string $worker, Work $work): Task {
		for ($try = 1; ; $try++) {
			try {
				if ($work instanceof OutsideWork) {
					$work->act($this->database->atomically(fn (): Task => $this->hold($id, $worker)));
				}
				return $this->database->atomically(fn (): Task => $this->advance($id, $worker, $work));
			} catch (Busy $busy) {
				if ($try === self::TRIES) {
					throw $busy;
				}
			} catch (Problem $problem) {
				return $this->database->atomically(fn (): Task => $this->fail($this->hold($id, $worker), $work, $problem));
			}
		}
	}

	/** @throws LeaseLost */
	private function hold(int $id, string $worker): Task {
		$this->tasks->renew($id, $worker, $this->time->getTime());
		return $this->tasks->find($id);
	}

	/**
	 * As many steps as fit into a transaction; one of what is done outside of it.
	 *
	 * @throws LeaseLost
	 */
	private function advance(int $id, string $worker, Work $work): Task {
		$task = $this->hold($id, $worker);
		$end = microtime(true) + self::TRANSACTION;
		do {
			$progress = $work->step($task);
			$task->setCheckpoint(json_encode($progress->checkpoint, JSON_THROW_ON_ERROR));
			$task->setDone($progress->done);
			$task->setTotal($progress->total);
			$task->setState($progress->finished ? TaskState::Done->value : TaskState::Running->value);
			$task->setChangedAt($this->time->getTime());
			$task = $this->tasks->update($task);
		} while ($task->isOpen() && !$work instanceof OutsideWork && microtime(true) < $end);
		return $task;
	}

	private function fail(Task $task, Work $work, Problem $problem): Task {
		$work->failed($task);
		$task->setState(TaskState::Failed->value);
		$task->setError($problem->reason);
		$task->setChangedAt($this->time->getTime());
		return $this->tasks->update($task);
	}

	private function work(Task $task): Work {
		$work = $this->container->get(TaskKind::from($task->getKind())->work());
		return $work instanceof Work ? $work : throw new RuntimeException('No work of the kind ' . $task->getKind());
	}
}
