<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Task;

use Closure;
use OCA\Socle\Task\Progress;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\Work;

/** Counts to ten; something may happen at each number. */
final class Counting implements Work {
	/** @var list<int> numbers that were said, also those that were taken back */
	public array $said = [];
	public int $failed = 0;
	public int $afterwards = 0;

	/** @param ?Closure(int): void $at */
	public function __construct(
		public ?Closure $at = null,
	) {
	}

	public function step(Task $task): Progress {
		$number = $task->at('number') + 1;
		$this->said[] = $number;
		if ($this->at !== null) {
			($this->at)($number);
		}
		return new Progress(['number' => $number], $number, 10, $number === 10);
	}

	public function failed(Task $task): void {
		$this->failed++;
	}

	public function afterwards(Task $task): void {
		$this->afterwards++;
	}
}
