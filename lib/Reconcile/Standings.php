<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Access\CollectiveGroups;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;

/** What each account is to the collective, read a page at a time: asking for each one would be a query for each. */
final readonly class Standings {
	/** Accounts that are read at once. */
	public const PAGE = 500;

	public function __construct(
		private CollectiveGroups $collective,
		private IGroupManager $groups,
		private IUserManager $users,
	) {
	}

	/** @return People whoever is in neither group is an outsider */
	public function read(): People {
		$disabled = [];
		foreach ($this->users->getDisabledUsers() as $user) {
			$disabled[$user->getUID()] = true;
		}
		return new People($this->collective->members() !== '', $this->in($this->collective->members()), $this->in($this->collective->newcomers()), $disabled);
	}

	/** @param list<string> $groups that the account is in */
	public function one(IUser $user, array $groups): People {
		$members = $this->collective->members();
		return new People(
			$members !== '',
			in_array($members, $groups, true) ? [$user->getUID() => true] : [],
			in_array($this->collective->newcomers(), $groups, true) ? [$user->getUID() => true] : [],
			$user->isEnabled() ? [] : [$user->getUID() => true],
		);
	}

	/** @return array<array-key, true> by account */
	private function in(string $group): array {
		$found = [];
		$group = $group === '' ? null : $this->groups->get($group);
		for ($offset = 0; $group !== null; $offset += self::PAGE) {
			$page = $group->searchDisplayName('', self::PAGE, $offset);
			foreach ($page as $user) {
				$found[$user->getUID()] = true;
			}
			if (count($page) < self::PAGE) {
				break;
			}
		}
		return $found;
	}
}
