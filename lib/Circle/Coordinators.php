<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Settings\Calendar;

/** Who coordinates a circle: members who hold a coordinating role there today. */
final readonly class Coordinators {
	public function __construct(
		private RoleMapper $roles,
		private MandateMapper $mandates,
		private Memberships $memberships,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param ?int $without as if this mandate were over
	 * @return list<string> accounts, each once
	 */
	public function of(int $circle, ?int $without = null): array {
		$coordinating = [];
		foreach ($this->roles->of($circle) as $role) {
			if ($role->coordinates && !$role->retired) {
				$coordinating[] = $role->id;
			}
		}
		$today = $this->calendar->today();
		$accounts = [];
		foreach ($this->mandates->of($circle) as $mandate) {
			$counts = $mandate->id !== $without && $mandate->holdsOn($today) && in_array($mandate->role, $coordinating, true);
			if ($counts && array_key_exists($circle, $this->memberships->of($mandate->user))) {
				$accounts[] = $mandate->user;
			}
		}
		return array_values(array_unique($accounts));
	}

	/** @return array<int, list<string>> names by circle; the number of queries depends on how many coordinate, not on how many circles there are */
	public function names(): array {
		$coordinating = [];
		foreach ($this->roles->all() as $roles) {
			foreach (array_filter($roles, static fn (CircleRole $role): bool => $role->coordinates) as $role) {
				$coordinating[] = $role->id;
			}
		}
		$today = $this->calendar->today();
		$circles = $names = [];
		foreach (array_intersect_key($this->mandates->current($today), array_flip($coordinating)) as $mandates) {
			foreach (array_filter($mandates, static fn (Mandate $mandate): bool => $mandate->holdsOn($today)) as $mandate) {
				$circles[$mandate->user] ??= $this->memberships->of($mandate->user);
				if (array_key_exists($mandate->circle, $circles[$mandate->user])) {
					$names[$mandate->circle][$mandate->user] = $mandate->userName;
				}
			}
		}
		return array_map(array_values(...), $names);
	}

	/**
	 * Nobody takes the last coordinator away unaware: it has to be said twice.
	 *
	 * @param list<string> $left those who would coordinate it then
	 * @throws Conflict
	 */
	public function keepOne(int $circle, array $left, bool $confirmed): void {
		if (!$confirmed && $left === [] && $this->of($circle) !== []) {
			throw new Conflict('last_coordinator');
		}
	}
}
