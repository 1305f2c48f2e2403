<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use Attribute;

/** The capability that a controller action needs. An action without it is refused to everyone. */
#[Attribute(Attribute::TARGET_METHOD)]
final readonly class Requires {
	public function __construct(
		public Capability $capability,
	) {
	}
}
