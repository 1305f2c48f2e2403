<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Problem;

/** Work on what no transaction of ours holds or takes back, such as Nextcloud's groups. */
interface OutsideWork extends Work {
	/**
	 * A little of it (well under a second), before the step that notes how far it has come. It may be cut off anywhere, and is
	 * called again then: it finds done what is done.
	 *
	 * @throws Busy somebody else's writing came in the way: it is tried again
	 * @throws Problem any other: it can never go on, the task has failed
	 */
	public function act(Task $task): void;
}
