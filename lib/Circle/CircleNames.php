<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

/** What circles are called, for those who name them only. */
final readonly class CircleNames {
	public function __construct(
		private CircleMapper $circles,
	) {
	}

	/** @return array<int, string> by circle, in the order of the names */
	public function all(): array {
		return $this->circles->names();
	}
}
