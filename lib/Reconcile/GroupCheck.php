<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Circle\Mandate;
use OCA\Socle\Settings\Calendar;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUserManager;

/** Compares the people of a circle's groups with those who should be in them. */
final readonly class GroupCheck {
	/** People of one circle that are named: past that it is one mistake, such as a wrong group, and not so many. */
	private const MOST = 500;

	public function __construct(
		private IGroupManager $groups,
		private IUserManager $users,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param list<string> $powerful groups that have a power
	 * @return list<Difference>
	 */
	public function of(Intention $intention, People $people, array $powerful): array {
		if ($intention->circle->isDissolved()) {
			return [];
		}
		$there = $wrong = $holders = $names = [];
		$members = null;
		foreach (GroupRight::cases() as $right) {
			$id = $intention->group($right);
			$group = $id === '' ? null : $this->groups->get($id);
			$there[$id] = $group !== null;
			if ($group !== null) {
				[$found, $held, $called] = $this->read($intention, $right, $group, $people);
				array_push($wrong, ...$found);
				if ($right === GroupRight::Write) {
					[$holders, $names] = [$held, $called];
					$counted = $group->count();
					$members = is_int($counted) ? $counted : 0;
				}
			}
		}
		return [
			...CircleRules::groups($intention, $there, $powerful),
			...CircleRules::mandates($intention, $holders, $names, $members, $this->calendar->today()),
			...array_slice($wrong, 0, self::MOST),
		];
	}

	/**
	 * A page at a time: nothing is kept but those who should not be there, and those who hold a role.
	 *
	 * @return array{list<Difference>, array<array-key, Standing>, array<array-key, string>}
	 */
	private function read(Intention $intention, GroupRight $right, IGroup $group, People $people): array {
		$roles = [];
		foreach ($intention->mandates as $mandate) {
			$roles[$mandate->user] = true;
		}
		$wrong = $holders = $names = [];
		for ($offset = 0; ; $offset += Standings::PAGE) {
			$page = $group->searchDisplayName('', Standings::PAGE, $offset);
			foreach ($page as $user) {
				$standing = $people->standing($user->getUID());
				$difference = CircleRules::person($intention->circle->id, $right, $user->getUID(), $standing);
				if ($difference !== null && count($wrong) < self::MOST) {
					$wrong[] = $difference;
				}
				if (isset($roles[$user->getUID()])) {
					$holders[$user->getUID()] = $standing;
					// the list of a group may say an earlier name (Nextcloud 34.0.1)
					$names[$user->getUID()] = Mandate::name($this->users->getDisplayName($user->getUID()) ?? $user->getDisplayName());
				}
			}
			if (count($page) < Standings::PAGE) {
				return [$wrong, $holders, $names];
			}
		}
	}
}
