<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

/** What a circle should be like: which groups are its own, and who holds which role in it. */
final readonly class Intention {
	/**
	 * @param array<string, string> $groups by right
	 * @param list<Mandate> $mandates that are not over
	 * @param list<int> $coordinating those of its roles that coordinate
	 */
	public function __construct(
		public Circle $circle,
		public array $groups,
		public array $mandates,
		public array $coordinating,
	) {
	}

	/** @return string '' for none */
	public function group(GroupRight $right): string {
		return $this->groups[$right->value] ?? '';
	}
}
