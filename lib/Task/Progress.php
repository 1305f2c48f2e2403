<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

/** Where the work stands after a step. */
final readonly class Progress {
	/**
	 * @param array<string, int> $checkpoint what the next step needs to go on
	 * @param int $done in the unit of $total: only their ratio means something
	 */
	public function __construct(
		public array $checkpoint,
		public int $done,
		public int $total,
		public bool $finished,
	) {
	}
}
