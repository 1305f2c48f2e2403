<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

/** Runs once: it is taken off the list before it runs, so a killed one is lost. */
abstract class QueuedJob extends Job {
	final public function start(IJobList $jobList): void {
		$jobList->remove($this, $this->getArgument());
		parent::start($jobList);
	}
}
