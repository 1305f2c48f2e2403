<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCP\IL10N;

/** When mandates end that somebody has to know of: her own, and those of her circles. */
final readonly class MandateDays {
	public function __construct(
		private MandateMapper $mandates,
		private RoleMapper $roles,
		private CircleMapper $circles,
	) {
	}

	/**
	 * @param list<int> $circles those that she is in
	 * @return list<array{mandate: Mandate, role: string, circle: string}> ending between two days, both included, the next one first
	 */
	public function ending(string $user, array $circles, string $from, string $until, IL10N $l): array {
		$mandates = array_filter(
			$this->mandates->endingBy($from, $until),
			static fn (Mandate $mandate): bool => $mandate->user === $user || in_array($mandate->circle, $circles, true),
		);
		$names = $mandates === [] ? [] : $this->circles->names();
		return array_map(fn (Mandate $mandate): array => [
			'mandate' => $mandate,
			'role' => RoleWording::of($this->roles->find($mandate->circle, $mandate->role), $l),
			'circle' => $names[$mandate->circle] ?? '',
		], array_values($mandates));
	}
}
