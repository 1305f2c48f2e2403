<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Problem;

/** What the tasks of a kind do, in steps that can be cut off at any moment. */
interface Work {
	/**
	 * A small step (well under a second), in the transaction that also stores where the work stands after it: whatever
	 * it writes to the database and its checkpoint are there together, or not at all.
	 *
	 * @throws Busy somebody else's writing came in the way: the step is tried again
	 * @throws Problem any other: it can never go on, the task has failed
	 */
	public function step(Task $task): Progress;

	/** In the transaction that says that the task has failed. */
	public function failed(Task $task): void;

	/** After the end of the task, outside any transaction; may never be called if the process is killed. */
	public function afterwards(Task $task): void;
}
