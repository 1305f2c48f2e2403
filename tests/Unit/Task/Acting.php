<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Task;

use Closure;
use OCA\Socle\Task\OutsideWork;
use OCA\Socle\Task\Progress;
use OCA\Socle\Task\Task;

/** Does ten things outside of any transaction; something may happen at each of them. */
final class Acting implements OutsideWork {
	public int $acted = 0;
	public int $failed = 0;

	/** @param Closure(int): void $at */
	public function __construct(
		private readonly Closure $at,
	) {
	}

	public function act(Task $task): void {
		$this->acted++;
		($this->at)($this->acted);
	}

	public function step(Task $task): Progress {
		return new Progress([], $this->acted, 10, $this->acted === 10);
	}

	public function failed(Task $task): void {
		$this->failed++;
	}

	public function afterwards(Task $task): void {
	}
}
