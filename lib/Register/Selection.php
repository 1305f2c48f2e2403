<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;

/** The contacts `c` that a filter selects. */
final readonly class Selection {
	/** @param string $joins tables beside `socle_contacts c` that the condition needs */
	public function __construct(
		public string $joins,
		public Condition $condition,
	) {
	}
}
