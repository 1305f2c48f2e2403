<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Settings\Calendar;

/** What circles should be like, for whoever compares it with what is. */
final readonly class Intentions {
	public function __construct(
		private CircleMapper $circles,
		private CircleGroupMapper $mapping,
		private RoleMapper $roles,
		private MandateMapper $mandates,
		private Calendar $calendar,
	) {
	}

	/** @return list<Intention> by name; a number of queries that does not depend on how many there are */
	public function all(): array {
		$groups = $this->mapping->all();
		$roles = $this->roles->all();
		$mandates = [];
		foreach ($this->mandates->current($this->calendar->today()) as $held) {
			foreach ($held as $mandate) {
				$mandates[$mandate->circle][] = $mandate;
			}
		}
		return array_map(static fn (Circle $circle): Intention => new Intention(
			$circle,
			$groups[$circle->id] ?? [],
			$mandates[$circle->id] ?? [],
			self::coordinating($roles[$circle->id] ?? []),
		), $this->circles->all());
	}

	/** As it is now, whatever was read of it before. */
	public function of(Circle $circle): Intention {
		$circle = $this->circles->find($circle->id) ?? $circle;
		$today = $this->calendar->today();
		return new Intention(
			$circle,
			$this->mapping->of($circle->id),
			array_values(array_filter($this->mandates->of($circle->id), static fn (Mandate $mandate): bool => $mandate->endsOn === '' || $mandate->endsOn >= $today)),
			self::coordinating($this->roles->of($circle->id)),
		);
	}

	/**
	 * @param list<string> $groups that someone is in
	 * @return array<int, non-empty-list<string>> those that are a circle's, as the rights that they give, by circle
	 */
	public function rightsOf(array $groups): array {
		$rights = [];
		foreach ($this->mapping->all() as $circle => $own) {
			$given = array_keys(array_intersect($own, $groups));
			if ($given !== []) {
				$rights[$circle] = $given;
			}
		}
		return $rights;
	}

	/** @return list<Mandate> of an account, not over */
	public function mandatesOf(string $user): array {
		return $this->mandates->ofUser($user, $this->calendar->today());
	}

	/**
	 * @param list<CircleRole> $roles
	 * @return list<int>
	 */
	private static function coordinating(array $roles): array {
		return array_values(array_map(
			static fn (CircleRole $role): int => $role->id,
			array_filter($roles, static fn (CircleRole $role): bool => $role->coordinates && !$role->retired),
		));
	}
}
