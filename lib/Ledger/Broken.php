<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** The first place at which a ledger is not what it was. */
final readonly class Broken {
	public function __construct(
		public int $position,
		public BreakReason $reason,
	) {
	}
}
