<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Problem;

/** One decision of the minutes cannot be adopted: none is. */
final class MinutesRefused extends Conflict {
	public function __construct(
		private readonly int $decision,
		private readonly string $title,
		Problem $problem,
	) {
		parent::__construct($problem->reason, $problem->field);
	}

	public function details(): array {
		return ['decision' => $this->decision, 'title' => $this->title];
	}
}
