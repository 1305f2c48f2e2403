<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCP\EventDispatcher\Event;

/** Something came into a circle's record, and holds: what hangs on circles follows it. */
final class CircleRecorded extends Event {
	public function __construct(
		public readonly int $circle,
		public readonly CircleAction $action,
	) {
		parent::__construct();
	}
}
