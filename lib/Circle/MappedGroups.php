<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

/** The groups of circles, for those who give rights to them. */
final readonly class MappedGroups {
	public function __construct(
		private CircleGroupMapper $mapping,
	) {
	}

	/** @return array<string, string> identifier by right; none where there is none */
	public function of(Circle $circle): array {
		return $this->mapping->of($circle->id);
	}
}
