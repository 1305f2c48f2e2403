<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Role;
use OCA\Socle\Access\Stages;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;

/** Accounts that hold keys, or could: as the instance knows them now. Nothing of them is kept that could be out of date. */
final class KeyAccounts {
	private const PROPOSED = 20;

	/** @var array<string, ?Departure> of this request: one person often holds several keys */
	private array $departures = [];

	public function __construct(
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly CollectiveGroups $collective,
		private readonly Stages $stages,
	) {
	}

	/** @return string '' where there is no such account */
	public function name(string $user): string {
		return $user === '' ? '' : $this->users->getDisplayName($user) ?? '';
	}

	/** @return ?Departure null: she can open Socle, and say that she still holds it */
	public function departure(string $user): ?Departure {
		if (!array_key_exists($user, $this->departures)) {
			$this->departures[$user] = $this->look($user);
		}
		return $this->departures[$user];
	}

	/** @return ?Departure a name as typed never leaves: nobody but people can tell */
	public function departureOf(KeyHolder $holder): ?Departure {
		return match (true) {
			$holder->isErased() => Departure::Deleted,
			$holder->user === '' => null,
			default => $this->departure($holder->user),
		};
	}

	/** @return list<array{user: string, name: string}> members and keepers of that name */
	public function search(string $name): array {
		$found = [];
		foreach ([$this->collective->members(), $this->collective->keepers()] as $group) {
			foreach ($this->groups->get($group)?->searchDisplayName($name, self::PROPOSED) ?? [] as $account) {
				$found[$account->getUID()] = $account;
			}
		}
		$here = array_filter($found, static fn (IUser $account): bool => $account->isEnabled());
		return array_slice(array_values(array_map(
			static fn (IUser $account): array => ['user' => $account->getUID(), 'name' => $account->getDisplayName()],
			$here,
		)), 0, self::PROPOSED);
	}

	private function look(string $user): ?Departure {
		$account = $this->users->get($user);
		return match (true) {
			$account === null => Departure::Deleted,
			!$account->isEnabled() => Departure::Disabled,
			$this->stages->of($user) !== Role::Member && !$this->stages->isKeeper($user) => Departure::NotMember,
			default => null,
		};
	}
}
