<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCP\EventDispatcher\Event;

/**
 * The name of somebody who was present goes out of a decision for good: in the same transaction, for what repeats it. Whoever
 * listens is the last to hear the name, and keeps it nowhere.
 */
final class PersonRedacted extends Event {
	/** @param string $user her account; '' for a name as typed */
	public function __construct(
		public readonly Decision $decision,
		public readonly string $user,
		public readonly string $name,
	) {
		parent::__construct();
	}
}
