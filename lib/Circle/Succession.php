<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

/** Whoever coordinates the next circle above that lives answers for what a dissolved one has left, and coordinates that too. */
final readonly class Succession {
	public function __construct(
		private Memberships $memberships,
		private CircleMapper $circles,
		private Coordinators $coordinators,
	) {
	}

	/** @return array<int, bool> whether she coordinates it, by circle: those that she is in, and those that she answers for */
	public function of(string $user): array {
		$circles = $this->memberships->of($user);
		if (!in_array(true, $circles, true)) {
			return $circles;
		}
		$above = $this->circles->dissolvedParents();
		foreach (array_keys($above) as $dissolved) {
			$heir = self::above($dissolved, $above);
			if (($circles[$heir] ?? false) && $heir !== $dissolved) {
				$circles[$dissolved] = true;
			}
		}
		return $circles;
	}

	/** @return list<string> accounts that answer for it: those who coordinate it, or the next circle above that lives */
	public function answering(int $circle): array {
		return $this->coordinators->of(self::above($circle, $this->circles->dissolvedParents()));
	}

	public function isDissolved(int $circle): bool {
		return array_key_exists($circle, $this->circles->dissolvedParents());
	}

	/** @return list<int> private circles, of which nobody else reads what is not decided yet */
	public function privateCircles(): array {
		return $this->circles->privateIds();
	}

	/** @param array<int, int> $parents of dissolved circles */
	private static function above(int $circle, array $parents): int {
		// Circles never lie in themselves; whatever the database says, this ends.
		for ($steps = count($parents); isset($parents[$circle]) && $steps > 0; $steps--) {
			$circle = $parents[$circle];
		}
		return $circle;
	}
}
