<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCP\EventDispatcher\Event;

/** Something has happened to a decision, and is in the database: for what follows it, such as its copy and notifications. */
final class DecisionRecorded extends Event {
	/** @param int $about the objection or the advice that it is about; 0 for none */
	public function __construct(
		public readonly int $decision,
		public readonly DecisionAction $action,
		public readonly int $about = 0,
	) {
		parent::__construct();
	}
}
