<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;
use OCP\EventDispatcher\IEventDispatcher;

/** Tells whoever follows decisions what has happened, once it holds. */
final readonly class DecisionNews {
	public function __construct(
		private Database $database,
		private IEventDispatcher $events,
	) {
	}

	public function tell(int $decision, DecisionAction $action, int $about = 0): void {
		$this->database->afterwards(fn () => $this->events->dispatchTyped(new DecisionRecorded($decision, $action, $about)));
	}
}
