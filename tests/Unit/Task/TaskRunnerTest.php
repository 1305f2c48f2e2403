<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Task;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskMapper;
use OCA\Socle\Task\TaskRunner;
use OCA\Socle\Task\Work;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;
use Psr\Container\ContainerInterface;
use RuntimeException;

final class TaskRunnerTest extends HostTestCase {
	/** Notes how far the task was when this could be written. */
	private const WRITE = '
		$db = new PDO("sqlite:$argv[1]", options: [PDO::ATTR_TIMEOUT => 30]);
		$db->exec("UPDATE oc_socle_tasks SET created_by = done");
	';

	private int $now = 1_000_000;
	private Counting $work;
	private ?Acting $acting = null;
	private TaskMapper $tasks;
	private TaskRunner $runner;
	private Task $task;

	protected function setUp(): void {
		parent::setUp();
		$host = $this->host();
		$this->work = new Counting();
		$time = self::createStub(ITimeFactory::class);
		$time->method('getTime')->willReturnCallback(fn (): int => $this->now);
		$container = self::createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(fn (): Work => $this->acting ?? $this->work);
		$this->tasks = new TaskMapper($host->of(IDBConnection::class));
		$this->runner = new TaskRunner($this->tasks, new Database($host->of(IDBConnection::class)), $time, $container);
		$this->task = $this->runner->start(TaskKind::Check, 7, 10, 'zoe');
	}

	public function testWorksToTheEnd(): void {
		$told = 0;
		$task = $this->runner->run($this->task->getId(), INF, false, static function () use (&$told): void {
			$told++;
		});
		self::assertSame(['done', 10, range(1, 10), 1], [$task->getState(), $task->getDone(), $this->work->said, $this->work->afterwards]);
		self::assertGreaterThan(0, $told);
		self::assertSame(['id' => $task->getId(), 'kind' => 'check', 'state' => 'done', 'done' => 10, 'total' => 10, 'error' => null], $this->stored()->describe());
		$this->runner->run($this->task->getId(), INF);
		self::assertCount(10, $this->work->said, 'what is done is not done again');
	}

	public function testWhoeverWantsToWriteMeanwhileGetsHerTurn(): void {
		$writer = null;
		$this->work->at = function (int $number) use (&$writer): void {
			$writer ??= proc_open(['php', '-r', self::WRITE, "$this->folder/host.sqlite"], [], $pipes);
			usleep(450_000);
		};
		$done = $this->runner->run($this->task->getId(), INF);
		self::assertTrue(is_resource($writer) && proc_close($writer) === 0);
		self::assertLessThan($done->getTotal(), (int)$this->stored()->getCreatedBy(), 'she had to wait until the end');
	}

	public function testWorksNoLongerThanAsked(): void {
		$this->work->at = static fn () => usleep(150_000);
		$task = $this->runner->run($this->task->getId(), 0.5);
		self::assertSame('running', $task->getState());
		self::assertLessThan(8, $task->getDone());
		self::assertSame($this->work->said, range(1, $task->getDone()));
		self::assertSame(['number' => $task->getDone()], json_decode($this->stored()->getCheckpoint(), true));
		self::assertSame(0, $this->stored()->getLeaseUntil(), 'the next call need not wait');
	}

	public function testAnExceptionTakesItsTransactionBackAndNothingElse(): void {
		$this->work->at = static function (int $number): void {
			usleep(150_000);
			if ($number === 5) {
				throw new RuntimeException('Power cut');
			}
		};
		try {
			$this->runner->run($this->task->getId(), INF);
			self::fail('Nothing happened');
		} catch (RuntimeException) {
		}
		$kept = $this->stored()->at('number');
		self::assertLessThan(5, $kept);
		$this->work->at = null;
		$this->work->said = [];
		self::assertSame('done', $this->runner->run($this->task->getId(), INF)->getState());
		self::assertSame(range($kept + 1, 10), $this->work->said);
	}

	public function testAProblemIsTheEnd(): void {
		$this->work->at = static fn (int $number) => $number === 2 ? throw new Invalid('not_utf8') : null;
		$task = $this->runner->run($this->task->getId(), INF);
		self::assertSame(['failed', 'not_utf8', 1], [$task->getState(), $task->getError(), $this->work->failed]);
		self::assertFalse($this->stored()->isOpen());
	}

	public function testWhoIsInTheWayIsWaitedForALittle(): void {
		$times = 0;
		$this->work->at = static function (int $number) use (&$times): void {
			if ($number === 2 && ++$times < 3) {
				throw new Busy('conflict');
			}
		};
		self::assertSame('done', $this->runner->run($this->task->getId(), INF)->getState());
		$this->task = $this->runner->start(TaskKind::Check, 7, 10, 'zoe');
		$this->work->at = static fn () => throw new Busy('conflict');
		$this->expectException(Busy::class);
		$this->runner->run($this->task->getId(), INF);
	}

	public function testOneWorkerAtATime(): void {
		$this->tasks->take($this->task->getId(), 'somebody', $this->now, false);
		self::assertSame('running', $this->runner->run($this->task->getId(), INF)->getState());
		self::assertSame([], $this->work->said);
		$this->now += TaskMapper::LEASE;
		$this->runner->run($this->task->getId(), INF);
		self::assertSame([], $this->work->said, 'a lease counts to its last second');
		$this->now++;
		self::assertSame('done', $this->runner->run($this->task->getId(), INF)->getState());
	}

	public function testACommandNeedNotWaitForADeadWorker(): void {
		$this->tasks->take($this->task->getId(), 'somebody', $this->now, false);
		self::assertSame('done', $this->runner->run($this->task->getId(), INF, true)->getState());
	}

	public function testWhoLostTheTaskWritesNothing(): void {
		$this->work->at = function (int $number): void {
			usleep(150_000);
			if ($number === 4) {
				// As if this worker had slept for an hour, and another had come and gone on.
				$this->tasks->take($this->task->getId(), 'somebody', $this->now, true);
			}
		};
		$task = $this->runner->run($this->task->getId(), INF);
		self::assertSame('running', $task->getState());
		self::assertGreaterThanOrEqual(4, $task->getDone());
		self::assertLessThan(10, $task->getDone());
		self::assertSame(range(1, $task->getDone()), $this->work->said);
		self::assertGreaterThan($this->now, $this->stored()->getLeaseUntil(), 'the other one keeps it');
	}

	public function testAbandonedAreOpenTasksThatNobodyHolds(): void {
		$done = $this->runner->start(TaskKind::Check, 8, 10, 'zoe');
		$this->runner->run($done->getId(), INF);
		$held = $this->runner->start(TaskKind::Check, 9, 10, 'zoe');
		$this->tasks->take($held->getId(), 'somebody', $this->now, false);
		$ids = fn (): array => array_map(static fn (Task $task): int => $task->getId(), $this->tasks->abandoned($this->now));
		self::assertSame([$this->task->getId()], $ids());
		$this->now += TaskMapper::LEASE + 1;
		self::assertSame([$this->task->getId(), $held->getId()], $ids());
	}

	public function testATaskThatIsForgottenIsGone(): void {
		self::assertSame($this->task->getId(), $this->runner->latest(TaskKind::OF_IMPORTS, 7)?->getId());
		$this->runner->forget(TaskKind::OF_IMPORTS, 7);
		self::assertNull($this->runner->latest(TaskKind::OF_IMPORTS, 7));
		$this->expectException(NotFound::class);
		$this->runner->run($this->task->getId(), INF);
	}

	public function testAnotherKindOfTaskIsAboutSomethingElse(): void {
		$addition = $this->runner->start(TaskKind::Addition, 7, 10, 'zoe');
		self::assertSame($this->task->getId(), $this->runner->latest(TaskKind::OF_IMPORTS, 7)?->getId());
		self::assertSame($addition->getId(), $this->runner->latest([TaskKind::Addition], 7)?->getId());
		$this->runner->forget(TaskKind::OF_IMPORTS, 7);
		self::assertSame($addition->getId(), $this->runner->find([TaskKind::Addition], $addition->getId(), 7)->getId());
		foreach ([[TaskKind::OF_IMPORTS, 7], [[TaskKind::Addition], 8]] as [$kinds, $subject]) {
			try {
				$this->runner->drive($kinds, $addition->getId(), $subject);
				self::fail('It was found');
			} catch (NotFound) {
			}
		}
		self::assertSame([], $this->work->said);
	}

	public function testOnlyWhatEndedLongAgoIsForgotten(): void {
		$this->runner->run($this->task->getId(), INF);
		$open = $this->runner->start(TaskKind::Check, 8, 10, 'zoe');
		$this->runner->forgetEnded(TaskKind::Addition, $this->now + 1);
		$this->runner->forgetEnded(TaskKind::Check, $this->now);
		self::assertSame('done', $this->stored()->getState());
		$this->runner->forgetEnded(TaskKind::Check, $this->now + 1);
		self::assertNull($this->runner->latest([TaskKind::Check], 7));
		self::assertSame($open->getId(), $this->runner->latest([TaskKind::Check], 8)?->getId());
	}

	public function testWhatNoTransactionTakesBackIsDoneOutsideOfOneAndNotedAfterwards(): void {
		$acting = $this->acting = new Acting(function (int $time): void {
			self::assertFalse($this->host()->of(IDBConnection::class)->inTransaction());
			self::assertGreaterThan($this->now, $this->stored()->getLeaseUntil(), 'nobody else does the same');
			self::assertSame($time - 1, $this->stored()->getDone());
		});
		$task = $this->runner->run($this->task->getId(), INF);
		self::assertSame(['done', 10, 10], [$task->getState(), $acting->acted, $task->getDone()]);
	}

	public function testAProblemOutsideOfATransactionIsTheEndToo(): void {
		$acting = $this->acting = new Acting(static fn (int $time) => $time === 3 ? throw new Invalid('not_utf8') : null);
		$task = $this->runner->run($this->task->getId(), INF);
		self::assertSame(['failed', 'not_utf8', 2, 1], [$task->getState(), $task->getError(), $task->getDone(), $acting->failed]);
	}

	private function stored(): Task {
		return $this->tasks->find($this->task->getId());
	}
}
