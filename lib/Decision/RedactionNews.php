<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\EventDispatcher\IEventDispatcher;

/** When a name goes, and who else has to let it go. */
final readonly class RedactionNews {
	public function __construct(
		private IEventDispatcher $events,
		private ITimeFactory $time,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	public function tell(PersonRedacted $redacted): void {
		$this->events->dispatchTyped($redacted);
	}
}
